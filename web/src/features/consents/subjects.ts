import { type ConsentEvent, isHeeded, restsOnLaw, SINGLE_PURPOSES } from '#shared/consents/index.ts';
import type { City } from '#shared/kernel/city.ts';
import type { Participant, ParticipantRecord } from '#shared/participants/index.ts';
import type { ConsentSubject } from './useWithdrawal.ts';

type Kind = Pick<City, 'kind'>;

const subjectsWith = (partnerIds: readonly string[], city: Kind): ConsentSubject[] => [
  ...SINGLE_PURPOSES.filter((purpose) => isHeeded(purpose) || restsOnLaw(purpose, city)).map((purpose) => ({ purpose })),
  ...[...new Set(partnerIds)].map((partnerId) => ({ purpose: 'shareWithPartner' as const, partnerId })),
];

/** What one may be asked about now: each purpose, the partner who referred, and those consented to. */
export const subjectsOf = ({ consents, referral }: Pick<Participant, 'consents' | 'referral'>, city: Kind): ConsentSubject[] =>
  subjectsWith([...(referral ? [referral.partnerId] : []), ...consents.shareWithPartner.map(({ partnerId }) => partnerId)], city);

/** The same, and every partner that was ever consented to. */
export const subjectsEver = (
  { participant, consentHistory }: Pick<ParticipantRecord, 'participant' | 'consentHistory'>,
  city: Kind,
): ConsentSubject[] => {
  const partners = [...subjectsOf(participant, city), ...consentHistory].map(({ partnerId }) => partnerId ?? null);
  return subjectsWith(
    partners.filter((id) => id !== null),
    city,
  );
};

/** Each time one of them was given or withdrawn, newest first. */
export const eventsOf = ({ purpose, partnerId }: ConsentSubject, history: readonly ConsentEvent[]): ConsentEvent[] =>
  history.filter((event) => event.purpose === purpose && event.partnerId === (partnerId ?? null));

/** A name for each, to tell them apart by. */
export const subjectKey = ({ purpose, partnerId = '' }: ConsentSubject): string => `${purpose} ${partnerId}`;
