import { type ConsentEvent, SINGLE_PURPOSES } from '#shared/consents/index.ts';
import type { Participant, ParticipantRecord } from '#shared/participants/index.ts';
import type { ConsentSubject } from './useWithdrawal.ts';

const subjectsWith = (partnerIds: readonly string[]): ConsentSubject[] => [
  ...SINGLE_PURPOSES.map((purpose) => ({ purpose })),
  ...[...new Set(partnerIds)].map((partnerId) => ({ purpose: 'shareWithPartner' as const, partnerId })),
];

/** What one may be asked about now: each purpose, the partner who referred, and those consented to. */
export const subjectsOf = ({ consents, referral }: Pick<Participant, 'consents' | 'referral'>): ConsentSubject[] =>
  subjectsWith([...(referral ? [referral.partnerId] : []), ...consents.shareWithPartner.map(({ partnerId }) => partnerId)]);

/** The same, and every partner that was ever consented to. */
export const subjectsEver = ({
  participant,
  consentHistory,
}: Pick<ParticipantRecord, 'participant' | 'consentHistory'>): ConsentSubject[] => {
  const partners = [...subjectsOf(participant), ...consentHistory].map(({ partnerId }) => partnerId ?? null);
  return subjectsWith(partners.filter((id) => id !== null));
};

/** Each time one of them was given or withdrawn, newest first. */
export const eventsOf = ({ purpose, partnerId }: ConsentSubject, history: readonly ConsentEvent[]): ConsentEvent[] =>
  history.filter((event) => event.purpose === purpose && event.partnerId === (partnerId ?? null));

/** A name for each, to tell them apart by. */
export const subjectKey = ({ purpose, partnerId = '' }: ConsentSubject): string => `${purpose} ${partnerId}`;
