import type { MergeField } from '#shared/merging/index.ts';
import { ELIGIBILITY, type ParticipantRecord, PHASES, SAFE_CONTACT } from '#shared/participants/index.ts';
import { GENDERS, INTERESTS } from '#shared/traits/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { shownPhone } from '#web/ui/contact.tsx';
import { usePartnerNames } from '../consents/usePartnerNames.ts';

/** One of two records of a person, as much of it as is chosen between. */
export type Shown = Pick<ParticipantRecord, 'participant' | 'wishes'>;

const listed = (...parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** Says what a record has of each field that may be taken from it; empty where it has nothing. */
export function useSideWords(): (field: MergeField, side: Shown) => string {
  const shown = useShownName();
  const gender = useTexts(GENDERS);
  const safe = useTexts(SAFE_CONTACT);
  const phase = useTexts(PHASES);
  const basis = useTexts(ELIGIBILITY);
  const interest = useTexts(INTERESTS);
  const partners = usePartnerNames();
  const words: { readonly [Field in MergeField]: (side: Shown) => string } = {
    preferredName: ({ participant }) => shown(participant.preferredName),
    fullName: ({ participant: { fullName } }) => (fullName === undefined ? '' : shown(fullName)),
    birthYear: ({ participant: { birthYear } }) => String(birthYear ?? ''),
    gender: ({ participant }) => gender(participant.gender),
    phone: ({ participant: { phone } }) => (phone === undefined ? '' : shownPhone(phone)),
    email: ({ participant }) => participant.email ?? '',
    contact: ({ participant }) => listed(safe(participant.safeContact), participant.safeContactNote),
    treatment: ({ participant: { phase: now, plannedDischarge } }) => listed(phase(now), plannedDischarge && fullDate(plannedDischarge)),
    eligibility: ({ participant: { eligibility, eligibilityNote } }) => listed(eligibility && basis(eligibility), eligibilityNote),
    referral: ({ participant: { referral } }) =>
      referral ? listed(partners.nameOf(referral.partnerId), fullDate(referral.on), referral.note) : '',
    responsible: ({ participant }) => participant.responsible.name,
    wishes: ({ wishes }) => (wishes ? listed(wishes.importantNow, wishes.interests.map((one) => interest(one)).join(', ')) : ''),
  };
  return (field, side) => words[field](side);
}
