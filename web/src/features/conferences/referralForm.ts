import type { CaseView } from '#shared/conferences/index.ts';
import type { LocalDate } from '#shared/kernel/dates.ts';
import { givenOf } from '../consents/consentForm.ts';
import { CONSENTS, NOT_YET, newParticipant, type ProfileValues, registrationBodyOf } from '../participants/profileForm.ts';

/** A registration that begins with what is known from the meeting: the name, who referred and what they told. Not taken in yet. */
export const referralOf = ({ case: record, name }: CaseView, service: string, today: LocalDate, language: string): ProfileValues => ({
  ...newParticipant(service, today, language),
  preferredName: name ?? '',
  takenIn: NOT_YET,
  referral: { partnerId: record.partnerId, on: record.consent?.on ?? today, note: record.told },
});

/** What is sent of it, with whether the partner may be told more. */
export const referralBodyOf = (values: ProfileValues, today: LocalDate) => ({
  ...registrationBodyOf(values, today),
  sharesWithPartner:
    values.sharing.answer === CONSENTS ? givenOf({ ...values.sharing, language: values.consentLanguage }, 'shareWithPartner', today) : null,
});
