import { CONSENT_TEXTS, type ConsentPurpose, type ConsentText, textOn } from '#shared/consents/index.ts';
import type { LocalDate } from '#shared/kernel/dates.ts';
import { dateOf } from '#web/ui/form/dateInput.ts';

/** How a consent was given, as typed. What is not chosen yet is null. */
export interface GivenValues {
  how: string | null;
  givenOn: string | null;
  language: string;
}

/** The text that was in use the day the consent was given; today's until a day is typed. */
export const textFor = (purpose: ConsentPurpose, givenOn: string | null, today: LocalDate): ConsentText =>
  textOn(CONSENT_TEXTS[purpose], givenOn !== null && dateOf(givenOn) ? givenOn : today);

/** What is sent of a consent: with the version of the text that stood on the screen. */
export const givenOf = ({ how, givenOn, language }: GivenValues, purpose: ConsentPurpose, today: LocalDate) => ({
  how,
  givenOn,
  language,
  textVersion: textFor(purpose, givenOn, today).version,
});
