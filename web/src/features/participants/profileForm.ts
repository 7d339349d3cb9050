import type { LocalDate } from '#shared/kernel/dates.ts';
import type { Participant } from '#shared/participants/index.ts';
import { filledIn } from '#web/ui/form/filledIn.ts';

interface ConsentValues {
  answer: string | null;
  how: string | null;
  givenOn: string | null;
}

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
  service: string;
  phase: string | null;
  plannedDischarge: string | null;
  eligibility: string | null;
  eligibilityNote: string;
  cameBy: string;
  referral: { partnerId: string | null; on: string | null; note: string };
  /** Asked for when somebody is registered; afterwards consents are given and withdrawn on the record. */
  consents: { registration: ConsentValues; shareWithVolunteer: ConsentValues };
}

/** The ways somebody comes here. */
export const BY_REFERRAL = 'referral';
export const BY_THEMSELVES = 'themselves';

export const CONSENTS = 'yes';
export const DOES_NOT_CONSENT = 'no';

const notAsked = (today: LocalDate): ConsentValues => ({ answer: null, how: null, givenOn: today });

/** An empty registration; most who come are referred, and are registered the day they are asked. */
export const newParticipant = (service: string, today: LocalDate): ProfileValues => ({
  preferredName: '',
  fullName: '',
  birthYear: null,
  gender: 'unstated',
  phone: '',
  email: '',
  safeContact: null,
  safeContactNote: '',
  service,
  phase: null,
  plannedDischarge: null,
  eligibility: null,
  eligibilityNote: '',
  cameBy: BY_REFERRAL,
  referral: { partnerId: null, on: today, note: '' },
  consents: { registration: notAsked(today), shareWithVolunteer: notAsked(today) },
});

/** A profile as it stands, ready to be changed. */
export const valuesOf = (participant: Participant, today: LocalDate): ProfileValues => ({
  ...newParticipant(participant.service, today),
  preferredName: participant.preferredName,
  fullName: participant.fullName ?? '',
  birthYear: participant.birthYear,
  gender: participant.gender,
  phone: participant.phone ?? '',
  email: participant.email ?? '',
  safeContact: participant.safeContact,
  safeContactNote: participant.safeContactNote,
  phase: participant.phase,
  plannedDischarge: participant.plannedDischarge,
  eligibility: participant.eligibility,
  eligibilityNote: participant.eligibilityNote,
  cameBy: participant.referral ? BY_REFERRAL : BY_THEMSELVES,
  referral: participant.referral ?? { partnerId: null, on: null, note: '' },
});

/** What is sent of a profile; a referral only from those who were referred. */
export const profileBodyOf = ({ cameBy, referral, fullName, phone, email, consents: _asked, ...rest }: ProfileValues) => ({
  ...rest,
  ...filledIn({ fullName, phone, email }),
  referral: cameBy === BY_REFERRAL ? referral : null,
});

const consentOf = ({ answer, ...given }: ConsentValues) => (answer === CONSENTS ? given : null);

/** What is sent of a registration. */
export const registrationBodyOf = (values: ProfileValues) => ({
  ...profileBodyOf(values),
  consents: {
    registration: consentOf(values.consents.registration),
    shareWithVolunteer: consentOf(values.consents.shareWithVolunteer),
  },
});
