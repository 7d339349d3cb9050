import type { ConferencePlan } from '../../plan/cityPlan.ts';

/** The meetings with MO-senteret; nobody here is anybody. */
export const conferences: ConferencePlan = {
  partner: 'MO-senteret Trondheim',
  partnerPeople: ['Ingrid Fossli', 'Håvard Sletten'],
  place: 'MO-senteret, møterom 2',
  accounts: [
    'Vil gjerne komme i gang med noe fast på dagtid. MO-senteret tar det opp med NAV.',
    'Har det bra nå og trenger ikke mer fra oss. Takk for samarbeidet.',
  ],
  tasks: [
    { text: 'Finn ut hvilke dager som passer for tur', owner: 'colleague', in: 2 },
    { text: 'Spør NAV om praksisplass', owner: 'partner', in: 5 },
  ],
  told: [
    'Mann i 40-årene som savner noen å gå tur med. Er usikker på om han tør.',
    'Kvinne i 30-årene, snart ferdig i behandling, ny i byen.',
  ],
  asked: 'MO-senteret spør om han vil møte oss.',
  named: { told: 'Mann i 20-årene som vil trene sammen med noen.', name: 'Jonas Vikan' },
};
