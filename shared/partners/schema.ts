import * as z from 'zod/mini';
import { confided, email, id, line, localDate, oneOf, phone, prose, version, type Words } from '#shared/kernel/index.ts';

export const PARTNER_KINDS = {
  moCentre: { nb: 'MO-senter', nn: 'MO-senter', en: 'Assessment and follow-up centre' },
  treatment: { nb: 'Behandlingsinstitusjon', nn: 'Behandlingsinstitusjon', en: 'Treatment institution' },
  addictionService: { nb: 'Rustjeneste', nn: 'Rusteneste', en: 'Addiction service' },
  corrections: { nb: 'Kriminalomsorgen', nn: 'Kriminalomsorga', en: 'Correctional service' },
  nav: { nb: 'NAV', nn: 'NAV', en: 'NAV' },
  employment: { nb: 'Arbeid og aktivitet', nn: 'Arbeid og aktivitet', en: 'Work and activity' },
  health: { nb: 'Helsetjeneste', nn: 'Helseteneste', en: 'Health service' },
  voluntary: { nb: 'Frivillig organisasjon', nn: 'Frivillig organisasjon', en: 'Voluntary organisation' },
  other: { nb: 'Annet', nn: 'Anna', en: 'Other' },
} as const satisfies Words;

export type PartnerKind = keyof typeof PARTNER_KINDS;

const contact = z.strictObject({
  name: line(),
  role: z.optional(line()),
  phone: z.optional(phone),
  email: z.optional(email),
});

/** What is agreed in writing, and for how long; null where it has no end. */
const agreement = z.strictObject({ from: localDate, to: z.nullable(localDate), note: prose(1000) });

const fields = {
  name: line(),
  kind: oneOf(PARTNER_KINDS),
  contacts: z.array(contact).check(z.maxLength(20)),
  agreement: z.optional(agreement),
  note: prose(2000),
};

/** What staff write about a partner. */
export const partnerInput = z.strictObject(fields);
export type PartnerInput = z.infer<typeof partnerInput>;

/** An edit names the version it was made from. */
export const partnerEdit = z.strictObject({ ...fields, version });
export type PartnerEdit = z.infer<typeof partnerEdit>;

/** Somebody the city works with: who refers, treats, houses, employs. Not a person of the service. */
export const partner = confided('partner', z.strictObject({ id, version, ...fields }));
export type Partner = z.infer<typeof partner>;
