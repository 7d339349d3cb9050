import { partnerContacts } from '../../plan/contact.ts';
import type { PartnerSketch } from '../../plan/partnerPlan.ts';

const contact = partnerContacts(1);

/** Whom Trondheim works with; the organisations' people are invented. */
export const partners: readonly PartnerSketch[] = [
  {
    name: 'MO-senteret Trondheim',
    kind: 'moCentre',
    contacts: [contact('Ingrid Fossli', 'Leder', 'mo-senteret', 1), contact('Håvard Sletten', 'Miljøterapeut', 'mo-senteret', 2)],
    note: 'Samarbeidsmøte første torsdag i måneden.',
    agreed: { for: 'Henvisninger og felles møter.', endsIn: 35 },
  },
  {
    name: 'Poliklinikken ved elva',
    kind: 'treatment',
    contacts: [contact('Turid Hagset', 'Behandler', 'poliklinikken', 3)],
    note: 'Behandler er gjerne med på første samtale.',
  },
  {
    name: 'Rustjenesten i bydelen',
    kind: 'addictionService',
    contacts: [contact('Ole Vikan', 'Ruskonsulent', 'rustjenesten', 4)],
    note: '',
  },
  {
    name: 'Overgangsboligen Leira',
    kind: 'corrections',
    contacts: [contact('Marianne Grong', 'Tilbakeføringskoordinator', 'overgangsboligen', 5)],
    note: 'Løslatelse planlegges som en utskrivning. Ring kontakten to uker før.',
  },
  { name: 'NAV Lerkendal', kind: 'nav', contacts: [contact('Siri Aune', 'Veileder', 'nav-lerkendal', 6)], note: '' },
  { name: 'Jobbhuset', kind: 'employment', contacts: [contact('Amir Rezai', 'Jobbspesialist', 'jobbhuset', 7)], note: '' },
  { name: 'Helsehuset', kind: 'health', contacts: [contact('Gro Stokkan', 'Sykepleier', 'helsehuset', 8)], note: '' },
  { name: 'Pårørendehuset', kind: 'voluntary', contacts: [], note: 'Samtalegruppe tirsdager.' },
];
