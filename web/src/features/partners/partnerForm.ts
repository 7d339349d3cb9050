import type { Partner } from '#shared/partners/index.ts';
import { filledIn } from '#web/ui/form/filledIn.ts';

interface ContactValues {
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly email: string;
}

/** A partner as typed. */
export interface PartnerValues {
  readonly name: string;
  readonly kind: string | null;
  readonly contacts: ContactValues[];
  readonly agreement: { readonly from: string | null; readonly to: string | null; readonly note: string };
  readonly note: string;
}

const noAgreement: PartnerValues['agreement'] = { from: null, to: null, note: '' };

export const noContact: ContactValues = { name: '', role: '', phone: '', email: '' };

export const newPartner: PartnerValues = { name: '', kind: null, contacts: [noContact], agreement: noAgreement, note: '' };

/** A partner as it stands, ready to be changed. */
export const valuesOf = ({ name, kind, contacts, agreement, note }: Partner): PartnerValues => ({
  name,
  kind,
  contacts: contacts.map(({ name: who, role = '', phone = '', email = '' }) => ({ name: who, role, phone, email })),
  agreement: agreement ?? noAgreement,
  note,
});

const isEmpty = (contact: ContactValues): boolean => Object.values(contact).every((text) => text.trim() === '');

const isAgreed = ({ from, to, note }: PartnerValues['agreement']): boolean => from !== null || to !== null || note.trim() !== '';

/** What is sent of what is typed: what is left empty is left out. */
export const bodyOf = ({ contacts, agreement, ...rest }: PartnerValues) => ({
  ...rest,
  ...(isAgreed(agreement) && { agreement }),
  contacts: contacts.filter((contact) => !isEmpty(contact)).map(({ name, ...ways }) => ({ name, ...filledIn(ways) })),
});
