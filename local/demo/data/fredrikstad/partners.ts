import type { PartnerInput } from '#shared/partners/index.ts';
import { partnerContacts } from '../../plan/contact.ts';

const contact = partnerContacts(2);

/** Whom Fredrikstad works with: treatment in Indre Østfold first of all. The organisations' people are invented. */
export const partners: readonly PartnerInput[] = [
  {
    name: 'Behandlingsstedet Askim',
    kind: 'treatment',
    contacts: [contact('Randi Ørje', 'Sosialkonsulent', 'behandling-askim', 1)],
    agreement: { from: '2024-01-01', to: null, note: 'Samarbeidsavtale om oppfølging ved utskrivning.' },
    note: 'Gir beskjed om planlagt utskrivning fire uker før.',
  },
  { name: 'Kollektivet Mysen', kind: 'treatment', contacts: [contact('Kåre Trøgstad', 'Miljøterapeut', 'kollektivet-mysen', 2)], note: '' },
  {
    name: 'Rustjenesten Fredrikstad',
    kind: 'addictionService',
    contacts: [contact('Line Onsøy', 'Ruskonsulent', 'rustjenesten-fredrikstad', 3)],
    note: 'Felles møte annenhver tirsdag.',
  },
  { name: 'Friomsorgen i Østfold', kind: 'corrections', contacts: [contact('Pia Rakkestad', 'Rådgiver', 'friomsorgen', 4)], note: '' },
  {
    name: 'Varmestua',
    kind: 'voluntary',
    contacts: [contact('Vera Glemmen', 'Dagleder', 'varmestua', 6)],
    note: 'Sosionomen er der tirsdag og fredag.',
  },
  { name: 'NAV Fredrikstad', kind: 'nav', contacts: [contact('Jon Borge', 'Veileder', 'nav-fredrikstad', 5)], note: '' },
];
