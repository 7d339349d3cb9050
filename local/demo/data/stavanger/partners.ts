import { partnerContacts } from '../../plan/contact.ts';
import type { PartnerSketch } from '../../plan/partnerPlan.ts';

const contact = partnerContacts(4);

/** Whom Stavanger works with; the organisations' people are invented. */
export const partners: readonly PartnerSketch[] = [
  {
    name: 'Rusavdelingen ved fjorden',
    kind: 'treatment',
    contacts: [contact('Aslaug Rennesøy', 'Behandler', 'rusavdelingen', 1)],
    note: 'Melder fra om utskrivning tre uker før.',
    agreed: { for: 'Henvisninger og felles møter.', endsIn: 160 },
  },
  { name: 'Uteseksjonen', kind: 'addictionService', contacts: [contact('Kjetil Vaula', 'Ruskonsulent', 'uteseksjonen', 2)], note: '' },
  {
    name: 'Overgangsboligen Auglend',
    kind: 'corrections',
    contacts: [contact('Bodil Stokka', 'Tilbakeføringskoordinator', 'overgangsboligen-auglend', 3)],
    note: '',
  },
  { name: 'NAV Hillevåg', kind: 'nav', contacts: [contact('Sverre Tasta', 'Veileder', 'nav-hillevag', 4)], note: '' },
  { name: 'Jobbhuset Sør', kind: 'employment', contacts: [contact('Wenche Ullandhaug', 'Jobbspesialist', 'jobbhuset-sor', 5)], note: '' },
  { name: 'Kvinnekaféen', kind: 'voluntary', contacts: [], note: 'Åpent onsdager.' },
];
