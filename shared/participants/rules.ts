import { consentFaults, isAllowed, SINGLE_PURPOSES } from '#shared/consents/index.ts';
import {
  allow,
  type City,
  type Decision,
  knownAreas,
  type LocalDate,
  nextState,
  notAfter,
  refuse,
  withoutFaults,
} from '#shared/kernel/index.ts';
import type { ConversationInput } from './conversation.ts';
import { participantLife } from './life.ts';
import { participantRefusals } from './refusals.ts';
import type { Participant, ParticipantInput, ParticipantStep, Stay, WishesEdit } from './schema.ts';

const service = (city: City, id: string) =>
  city.services.some((one) => one.id === id) ? undefined : ({ pointer: '/service', code: 'choice' } as const);

/** Whether a profile fits the city: its service is one of the city's, and no past date lies ahead. */
export const checkParticipant = (input: Pick<ParticipantInput, 'service' | 'referral'>, city: City, today: LocalDate): Decision<true> =>
  withoutFaults([service(city, input.service), input.referral ? notAfter('/referral/on', input.referral.on, today) : undefined]);

/** Registration rests on consent in a charity's city and on law in a municipality's (domain, service 5). */
export function checkRegistration(input: ParticipantInput, city: City, today: LocalDate): Decision<true> {
  const { consents } = input;
  if (!isAllowed('registration', consents, city)) {
    return refuse({ kind: participantRefusals.consentNeeded, fields: [{ pointer: '/consents/registration', code: 'required' }] });
  }
  const given = withoutFaults(
    SINGLE_PURPOSES.flatMap((purpose) => consentFaults(`/consents/${purpose}`, purpose, consents[purpose], today)),
  );
  return given.ok ? checkParticipant(input, city, today) : given;
}

/** A conversation has taken place, or failed to; either way not tomorrow. Minutes belong to one that was held. */
export const checkConversation = (input: ConversationInput, today: LocalDate): Decision<true> =>
  withoutFaults([
    notAfter('/on', input.on, today),
    input.outcome !== 'held' && input.minutes !== null ? { pointer: '/minutes', code: 'wrong' } : undefined,
  ]);

/** Wishes name areas the city has; the first wish is one of the interests. */
export function checkWishes(input: WishesEdit, city: City): Decision<true> {
  const firstIsAnInterest = input.firstWish === null || input.interests.includes(input.firstWish);
  const faults = withoutFaults([
    knownAreas('/areas', input.areas, city),
    firstIsAnInterest ? undefined : { pointer: '/firstWish', code: 'choice' },
  ]);
  return faults.ok ? allow(true) : faults;
}

/** What of somebody a goodbye or a return rests on. */
export type ParticipantPlace = Pick<
  Participant,
  'state' | 'stateSince' | 'admittedOn' | 'earlierStays' | 'closeReason' | 'phase' | 'referralSource'
>;

/** What a goodbye or a return changes. */
export type ParticipantChange = Pick<Participant, 'state' | 'stateSince' | 'closeReason'> &
  Partial<Pick<Participant, 'admittedOn' | 'earlierStays'>>;

/** The stay of somebody who is closed. */
const stayOf = ({ admittedOn, stateSince, closeReason, phase, referralSource }: ParticipantPlace): Stay => ({
  from: admittedOn,
  to: stateSince,
  reason: closeReason,
  phase,
  referralSource,
});

/**
 * Goodbye or back again. Refuses a step the state does not allow, one dated ahead or before what it follows on, and
 * goodbye while a match is open.
 * Whoever comes back starts as admitted, with everything from before kept.
 */
export function decideParticipantStep(
  participant: ParticipantPlace,
  step: ParticipantStep,
  openMatches: number,
  today: LocalDate,
): Decision<ParticipantChange> {
  const state = nextState(participantLife, participant.state, step.action);
  if (!state) return refuse({ kind: participantRefusals.stepNotPossible });
  if (step.action === 'close' && openMatches > 0) return refuse({ kind: participantRefusals.matchesOpen });
  const follows = step.action === 'close' ? participant.admittedOn : participant.stateSince;
  const dated = withoutFaults([notAfter('/on', step.on, today), step.on < follows ? { pointer: '/on', code: 'order' } : undefined]);
  if (!dated.ok) return dated;
  if (step.action === 'close') return allow({ state, stateSince: step.on, closeReason: step.reason });
  const earlierStays = [...participant.earlierStays, stayOf(participant)];
  return allow({ state, stateSince: step.on, closeReason: null, admittedOn: step.on, earlierStays });
}
