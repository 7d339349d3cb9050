import { type City, type FieldFault, type LocalDate, notAfter } from '#shared/kernel/index.ts';
import { type ConsentPurpose, restsOnLaw, type SinglePurpose } from './purposes.ts';
import type { Consent, ConsentInput, Consents, FirstConsents } from './schema.ts';
import { CONSENT_TEXTS, textOfVersion, textOn } from './texts.ts';

/** Somebody who has been asked nothing yet, or has said no to everything. */
export const NO_CONSENTS: FirstConsents = { registration: null, shareWithVolunteer: null, betweenServices: null, statistics: null };

/** Whether a purpose is allowed now: there is consent to it, or law stands in its place. */
export const isAllowed = (purpose: SinglePurpose, consents: Pick<Consents, SinglePurpose>, city: Pick<City, 'kind'>): boolean =>
  restsOnLaw(purpose, city) || consents[purpose] !== null;

/** Whether one partner may be told who somebody is. No law covers that in any city. */
export const mayShareWith = (partnerId: string, { shareWithPartner }: Pick<Consents, 'shareWithPartner'>): boolean =>
  shareWithPartner.some((one) => one.partnerId === partnerId);

/** What stands of a purpose, or of one partner; null where nothing does. */
export const standingOf = (consents: Consents, purpose: ConsentPurpose, partnerId?: string): Consent | null =>
  purpose === 'shareWithPartner' ? (consents.shareWithPartner.find((one) => one.partnerId === partnerId) ?? null) : consents[purpose];

/** A consent with a day that has been, to a text that was in use that day. */
export const consentFaults = (pointer: string, purpose: ConsentPurpose, given: Consent | null, today: LocalDate) =>
  given
    ? [
        notAfter(`${pointer}/givenOn`, given.givenOn, today),
        inUse(purpose, given) ? undefined : ({ pointer: `${pointer}/textVersion`, code: 'choice' } satisfies FieldFault),
      ]
    : [];

/** An earlier text may have been signed and be handed in later; one that did not exist cannot have been. */
function inUse(purpose: ConsentPurpose, { textVersion, givenOn }: Consent): boolean {
  const latest = textOn(CONSENT_TEXTS[purpose], givenOn);
  return textOfVersion(purpose, textVersion) !== undefined && textVersion <= latest.version;
}

/** Whether the words have changed since somebody consented: what they said stands, and they may be asked anew. */
export const hasNewText = (purpose: ConsentPurpose, { textVersion }: Consent, today: LocalDate): boolean =>
  textVersion < textOn(CONSENT_TEXTS[purpose], today).version;

/** What stands once a consent is given, given anew, or withdrawn. */
export function withConsent(consents: Consents, input: ConsentInput): Consents {
  if (input.purpose !== 'shareWithPartner') return { ...consents, [input.purpose]: input.given };
  const { partnerId, given } = input;
  const others = consents.shareWithPartner.filter((one) => one.partnerId !== partnerId);
  return { ...consents, shareWithPartner: given ? [...others, { partnerId, ...given }] : others };
}
