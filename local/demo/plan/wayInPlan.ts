import type { LocalDate } from '#shared/kernel/index.ts';
import { currentText, type Preparation, USUAL_SETTINGS } from '#shared/volunteers/index.ts';
import type { Chance } from './chance.ts';
import type { VolunteerPlan } from './cityPlan.ts';
import { phoneOf } from './contact.ts';

const REFEREES = [
  ['Signe Aune', 'Tidligere leder'],
  ['Kjell Brandvik', 'Kollega'],
  ['Marte Folstad', 'Trener i idrettslaget'],
  ['Odd Gjerde', 'Nabo gjennom mange år'],
  ['Ragna Husby', 'Leder i korpset'],
  ['Terje Lian', 'Studieveileder'],
] as const;

/** The references of one volunteer have numbers of their own in the volunteers' series. */
const FIRST_NUMBER = 4000;

/** Two who know the volunteer; those who have not been asked yet have no answer. */
function references(place: { series: number; number: number }, chance: Chance, on: LocalDate, asked: number): Preparation[] {
  return chance.some(REFEREES, 2, 2).map(([name, relation], at) => ({
    kind: 'addReference',
    name,
    relation,
    phone: phoneOf(place.series, FIRST_NUMBER + place.number * 2 + at),
    ...(at < asked && { answer: { on, outcome: chance.often(0.85) ? 'recommended' : 'withReservation' } as const }),
  }));
}

const modules = (on: LocalDate, some = USUAL_SETTINGS.modules.length): Preparation[] =>
  USUAL_SETTINGS.modules.slice(0, some).map(({ id }) => ({ kind: 'completeModule', moduleId: id, on }));

const agreement = (which: 'confidentiality' | 'roleLimits', on: LocalDate): Preparation => ({
  kind: 'acceptAgreement',
  agreement: which,
  textVersion: currentText(which).version,
  on,
});

/** What the steps of a volunteer rest on, each thing done on the day of its step, and what is begun of the next. */
export function wayInPlan(
  steps: VolunteerPlan['steps'],
  place: { series: number; number: number },
  chance: Chance,
): Pick<VolunteerPlan, 'preparations' | 'begun'> {
  const preparations: Record<string, Preparation[]> = {};
  for (const { action, on } of steps) {
    if (action === 'checkReferences') preparations[action] = references(place, chance, on, 2);
    if (action === 'train') preparations[action] = modules(on);
    if (action === 'activate') preparations[action] = [agreement('confidentiality', on), agreement('roleLimits', on)];
  }
  const last = steps.at(-1);
  if (last?.action === 'interview') return { preparations, begun: references(place, chance, last.on, chance.whole(0, 1)) };
  if (last?.action === 'checkReferences') return { preparations, begun: modules(last.on, chance.whole(1, 2)) };
  return { preparations, begun: last?.action === 'train' && chance.often(0.5) ? [agreement('confidentiality', last.on)] : [] };
}
