import { consentFaults, isAllowed, SINGLE_PURPOSES } from '#shared/consents/index.ts';
import { allow, type City, type Decision, knownAreas, type LocalDate, notAfter, refuse, withoutFaults } from '#shared/kernel/index.ts';
import type { ConversationInput } from './conversation.ts';
import { isTakenIn } from './life.ts';
import { participantRefusals } from './refusals.ts';
import type { Participant, ParticipantEdit, ParticipantInput, WishesEdit } from './schema.ts';

const service = (city: Pick<City, 'services'>, id: string) =>
  city.services.some((one) => one.id === id) ? undefined : ({ pointer: '/service', code: 'choice' } as const);

/** Whether a profile fits the city: its service is one of the city's, and no past date lies ahead. */
export const checkParticipant = (
  input: Pick<ParticipantInput, 'service' | 'referral'>,
  city: Pick<City, 'services'>,
  today: LocalDate,
): Decision<true> =>
  withoutFaults([service(city, input.service), input.referral ? notAfter('/referral/on', input.referral.on, today) : undefined]);

/** A profile to be changed: what somebody was taken in on may be corrected, and never taken away. */
export function checkEdit(
  { state }: Pick<Participant, 'state'>,
  edit: ParticipantEdit,
  city: Pick<City, 'services'>,
  today: LocalDate,
): Decision<true> {
  const needsBasis = isTakenIn(state) || state === 'closed';
  const basis = withoutFaults([needsBasis && edit.eligibility === null ? { pointer: '/eligibility', code: 'required' } : undefined]);
  const profile = checkParticipant(edit, city, today);
  return basis.ok ? profile : basis;
}

/**
 * Somebody is taken in on a basis, or was referred by somebody. Registration rests on consent in a charity's city and on
 * law in a municipality's (domain, service 5).
 */
export function checkRegistration(input: ParticipantInput, city: Pick<City, 'services' | 'kind'>, today: LocalDate): Decision<true> {
  const { consents } = input;
  if (!isAllowed('registration', consents, city)) {
    return refuse({ kind: participantRefusals.consentNeeded, fields: [{ pointer: '/consents/registration', code: 'required' }] });
  }
  const given = withoutFaults([
    input.admitted && input.eligibility === null ? { pointer: '/eligibility', code: 'required' } : undefined,
    !input.admitted && input.referral === null ? { pointer: '/referral', code: 'required' } : undefined,
    ...SINGLE_PURPOSES.flatMap((purpose) => consentFaults(`/consents/${purpose}`, purpose, consents[purpose], today)),
  ]);
  return given.ok ? checkParticipant(input, city, today) : given;
}

/** A conversation has taken place, or failed to; either way not tomorrow. Minutes belong to one that was held. */
export const checkConversation = (input: ConversationInput, today: LocalDate): Decision<true> =>
  withoutFaults([
    notAfter('/on', input.on, today),
    input.outcome !== 'held' && input.minutes !== null ? { pointer: '/minutes', code: 'wrong' } : undefined,
  ]);

/** Wishes name areas the city has in use, or had when they were named `before`; the first wish is one of the interests. */
export function checkWishes(input: WishesEdit, city: Pick<City, 'areas'>, before: readonly string[] = []): Decision<true> {
  const firstIsAnInterest = input.firstWish === null || input.interests.includes(input.firstWish);
  const faults = withoutFaults([
    knownAreas('/areas', input.areas, city, before),
    firstIsAnInterest ? undefined : { pointer: '/firstWish', code: 'choice' },
  ]);
  return faults.ok ? allow(true) : faults;
}
