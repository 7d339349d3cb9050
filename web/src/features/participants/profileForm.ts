import type { SinglePurpose } from '#shared/consents/index.ts';
import type { LocalDate } from '#shared/kernel/dates.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import type { Participant } from '#shared/participants/index.ts';
import { filledIn } from '#web/ui/form/filledIn.ts';
import { givenOf } from '../consents/consentForm.ts';
import { type ContactRulesValues, contactRulesBodyOf, contactRulesValuesOf } from './contactRulesForm.ts';

interface ConsentValues {
  answer: string | null;
  how: string | null;
  givenOn: string | null;
}

type FirstConsentValues = Record<SinglePurpose, ConsentValues>;

/** A profile as typed. What is not chosen yet is null. */
export interface ProfileValues {
  preferredName: string;
  fullName: string;
  birthYear: number | string | null;
  gender: string;
  phone: string;
  email: string;
  safeContact: string | null;
  safeContactNote: string;
  contactRules: ContactRulesValues;
  service: string;
  phase: string | null;
  plannedDischarge: string | null;
  dischargeKind: string;
  eligibility: string | null;
  eligibilityNote: string;
  cameBy: string;
  /** Whether one who was referred is taken in now, or awaits an answer. */
  takenIn: string;
  referral: { partnerId: string | null; on: string | null; note: string };
  /** Asked for when somebody is registered; afterwards consents are given and withdrawn on the record. */
  consents: FirstConsentValues;
  /** Asked for when somebody is registered from a meeting with a partner: whether that partner may be told of them. */
  sharing: ConsentValues;
  /** The language the texts of consent are read out in. */
  consentLanguage: string;
}

/** The ways somebody comes here. */
export const BY_REFERRAL = 'referral';
export const BY_THEMSELVES = 'themselves';

/** Of those who were referred: taken in, or not yet. */
export const TAKEN_IN = 'now';
export const NOT_YET = 'later';

/** Whether the profile is of somebody who is taken in; whoever comes by themselves is. */
export const isAdmitted = ({ cameBy, takenIn }: Pick<ProfileValues, 'cameBy' | 'takenIn'>): boolean =>
  cameBy !== BY_REFERRAL || takenIn === TAKEN_IN;

export const CONSENTS = 'yes';
export const DOES_NOT_CONSENT = 'no';

const notAsked = (today: LocalDate): ConsentValues => ({ answer: null, how: null, givenOn: today });

/** An empty registration; most who come are referred, and are registered the day they are asked. */
export const newParticipant = (service: string, today: LocalDate, language: string): ProfileValues => ({
  preferredName: '',
  fullName: '',
  birthYear: null,
  gender: 'unstated',
  phone: '',
  email: '',
  safeContact: null,
  safeContactNote: '',
  contactRules: contactRulesValuesOf(),
  service,
  phase: null,
  plannedDischarge: null,
  dischargeKind: 'discharge',
  eligibility: null,
  eligibilityNote: '',
  cameBy: BY_REFERRAL,
  takenIn: TAKEN_IN,
  referral: { partnerId: null, on: today, note: '' },
  consents: {
    registration: notAsked(today),
    shareWithVolunteer: notAsked(today),
    betweenServices: notAsked(today),
    statistics: notAsked(today),
  },
  sharing: notAsked(today),
  consentLanguage: language,
});

/** A profile as it stands, ready to be changed. */
export const valuesOf = (participant: Participant, today: LocalDate): ProfileValues => ({
  ...newParticipant(participant.service, today, LANGUAGES[0]),
  preferredName: participant.preferredName,
  fullName: participant.fullName ?? '',
  birthYear: participant.birthYear,
  gender: participant.gender,
  phone: participant.phone ?? '',
  email: participant.email ?? '',
  safeContact: participant.safeContact,
  safeContactNote: participant.safeContactNote,
  contactRules: contactRulesValuesOf(participant.contactRules),
  phase: participant.phase,
  plannedDischarge: participant.plannedDischarge,
  dischargeKind: participant.dischargeKind,
  eligibility: participant.eligibility,
  eligibilityNote: participant.eligibilityNote,
  cameBy: participant.referral ? BY_REFERRAL : BY_THEMSELVES,
  takenIn: participant.admittedOn === null ? NOT_YET : TAKEN_IN,
  referral: participant.referral ?? { partnerId: null, on: null, note: '' },
});

/** What is sent of a profile; a referral only from those who were referred. */
export const profileBodyOf = ({
  cameBy,
  takenIn,
  eligibility,
  referral,
  fullName,
  phone,
  email,
  contactRules,
  consents: _asked,
  sharing: _shared,
  consentLanguage: _spoken,
  ...rest
}: ProfileValues) => ({
  ...rest,
  ...filledIn({ fullName, phone, email }),
  ...contactRulesBodyOf(contactRules),
  eligibility: isAdmitted({ cameBy, takenIn }) ? eligibility : null,
  referral: cameBy === BY_REFERRAL ? referral : null,
});

/** What is sent of a registration. */
export function registrationBodyOf(values: ProfileValues, today: LocalDate) {
  const { consents, consentLanguage: language } = values;
  const answerOf = (purpose: SinglePurpose) =>
    consents[purpose].answer === CONSENTS ? givenOf({ ...consents[purpose], language }, purpose, today) : null;
  return {
    ...profileBodyOf(values),
    admitted: isAdmitted(values),
    consents: {
      registration: answerOf('registration'),
      shareWithVolunteer: answerOf('shareWithVolunteer'),
      betweenServices: answerOf('betweenServices'),
      statistics: answerOf('statistics'),
    },
  };
}
