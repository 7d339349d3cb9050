import { PARTNER_KINDS, type Partner } from '#shared/partners/index.ts';
import { shownPhone } from '#web/ui/contact.tsx';
import type { ToldColumn } from '../../imports/columns.ts';
import { dateTold } from '../../imports/reading/cells.ts';

/** What a file tells of partners; of contacts the first, who is the one to call. */
export const partnerColumns: readonly ToldColumn<Partner>[] = [
  { name: { nb: 'Navn', nn: 'Namn', en: 'Name' }, tell: ({ name }) => name },
  { name: { nb: 'Type', nn: 'Type', en: 'Type' }, tell: ({ kind }, { language }) => PARTNER_KINDS[kind][language] },
  {
    name: { nb: 'Kontaktperson', nn: 'Kontaktperson', en: 'Contact' },
    tell: ({ contacts: [first] }, { nameOf }) => (first ? nameOf(first.name) : null),
  },
  { name: { nb: 'Rolle', nn: 'Rolle', en: 'Role' }, tell: ({ contacts: [first] }) => first?.role ?? null },
  {
    name: { nb: 'Telefon', nn: 'Telefon', en: 'Phone' },
    tell: ({ contacts: [first] }) => (first?.phone ? shownPhone(first.phone) : null),
    identifies: true,
  },
  { name: { nb: 'E-post', nn: 'E-post', en: 'E-mail' }, tell: ({ contacts: [first] }) => first?.email ?? null, identifies: true },
  { name: { nb: 'Avtale fra', nn: 'Avtale frå', en: 'Agreement from' }, tell: ({ agreement }) => dateTold(agreement?.from ?? null) },
  { name: { nb: 'Avtale til', nn: 'Avtale til', en: 'Agreement to' }, tell: ({ agreement }) => dateTold(agreement?.to ?? null) },
  { name: { nb: 'Notat', nn: 'Notat', en: 'Note' }, tell: ({ note }) => note || null },
];
