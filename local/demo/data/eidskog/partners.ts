import type { PartnerInput } from '#shared/partners/index.ts';
import { partnerContacts } from '../../plan/contact.ts';

const contact = partnerContacts(3);

/** Whom Eidskog works with on housing and everyday life. The organisations' people are invented. */
export const partners: readonly PartnerInput[] = [
  { name: 'Mulighuset', kind: 'voluntary', contacts: [contact('Gerd Skotterud', 'Daglig leder', 'mulighuset', 1)], note: '' },
  { name: 'IPS Kongsvinger', kind: 'employment', contacts: [contact('Amund Lier', 'Jobbspesialist', 'ips-kongsvinger', 2)], note: '' },
  {
    name: 'Rusteamet i Kongsvinger',
    kind: 'treatment',
    contacts: [contact('Marianne Galterud', 'Ruskonsulent', 'rusteamet-kongsvinger', 3)],
    note: 'Gir beskjed om utskrivning til Bakketun to uker før.',
  },
  { name: 'NAV Eidskog', kind: 'nav', contacts: [contact('Roar Matrand', 'Veileder', 'nav-eidskog', 4)], note: '' },
];
