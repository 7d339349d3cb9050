import * as z from 'zod/mini';
import { confided, id, instant, LANGUAGES, localDate, oneOf, staffRef, version } from '#shared/kernel/index.ts';
import { CONSENT_PURPOSES, CONSENT_WAYS, SINGLE_PURPOSES, type SinglePurpose } from './purposes.ts';

/** How a consent was given: when, how, and which version of the text was read, in which language. */
const given = {
  givenOn: localDate,
  how: oneOf(CONSENT_WAYS),
  textVersion: z.int().check(z.gte(1)),
  language: z.enum(LANGUAGES),
};

/** A consent as it is given, and as it stands until it is withdrawn. */
export const consent = z.strictObject(given);
export type Consent = z.infer<typeof consent>;

const standing = z.nullable(consent);

/** Consent to share with one partner. */
export const partnerConsent = z.strictObject({ partnerId: id, ...given });
export type PartnerConsent = z.infer<typeof partnerConsent>;

/** Null was never given, or is withdrawn. */
const once = {
  registration: standing,
  shareWithVolunteer: standing,
  betweenServices: standing,
  statistics: standing,
} satisfies Record<SinglePurpose, unknown>;

/** What somebody who is registered is asked; about partners they are asked on the record. */
export const firstConsents = z.strictObject(once);
export type FirstConsents = z.infer<typeof firstConsents>;

/** The same as it stands later, with one for each partner, in the order they were given. */
export const consents = z.strictObject({ ...once, shareWithPartner: confided('partner', z.array(partnerConsent)) });
export type Consents = z.infer<typeof consents>;

/** A consent to be recorded; null withdraws. */
export const consentInput = z.discriminatedUnion('purpose', [
  z.strictObject({ version, purpose: z.enum(SINGLE_PURPOSES), given: standing }),
  z.strictObject({ version, purpose: z.literal('shareWithPartner'), partnerId: id, given: standing }),
]);
export type ConsentInput = z.infer<typeof consentInput>;

/** One time a consent was given or withdrawn. */
export const consentEvent = z.strictObject({
  id,
  purpose: oneOf(CONSENT_PURPOSES),
  /** Who was shared with; null where the purpose is no partner. */
  partnerId: confided('partner', z.nullable(id)),
  /** What was given; null where it was withdrawn. */
  given: standing,
  /** The day it was given, or withdrawn. */
  on: localDate,
  by: staffRef,
  recordedAt: instant,
});
export type ConsentEvent = z.infer<typeof consentEvent>;
