import { isAllowed } from '#shared/consents/index.ts';
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
import { isTakenIn, type Participant } from '#shared/participants/index.ts';
import { type AssignmentAction, type AssignmentState, assignmentLife } from './assignmentLife.ts';
import { matchingRefusals } from './refusals.ts';
import type { Assignment, AssignmentInput, Match, MeetingInput } from './schema.ts';
import type { ReadinessFacts } from './wanted.ts';

/** How far somebody is from being matched. */
export interface Readiness {
  readonly held: number;
  readonly required: number;
  readonly overridden: boolean;
  readonly sharingConsent: boolean;
}

/** Held conversations against the city's minimum, the override, and consent to share. */
export const readinessOf = (participant: ReadinessFacts, held: number, city: Pick<City, 'kind' | 'minimumConversations'>): Readiness => ({
  held,
  required: city.minimumConversations,
  overridden: participant.matchingOverride !== null,
  sharingConsent: isAllowed('shareWithVolunteer', participant.consents, city),
});

/** Whether a volunteer is looked for at all: for somebody who has been taken in, and is here. */
export function checkPlace({ state }: Pick<Participant, 'state'>): Decision<true> {
  if (state === 'closed') return refuse({ kind: matchingRefusals.participantClosed });
  if (state === 'paused') return refuse({ kind: matchingRefusals.participantPaused });
  return isTakenIn(state) ? allow(true) : refuse({ kind: matchingRefusals.participantNotTakenIn });
}

/** Whether a volunteer may be told anything at all. */
export const checkSharing = ({ sharingConsent }: Pick<Readiness, 'sharingConsent'>): Decision<true> =>
  sharingConsent ? allow(true) : refuse({ kind: matchingRefusals.sharingConsentMissing });

/** Whether suggestions and proposals may be made: enough conversations (or the unit leader's leave), then consent. */
export function checkReadiness(readiness: Readiness): Decision<true> {
  const { held, required, overridden } = readiness;
  if (held < required && !overridden) return refuse({ kind: matchingRefusals.tooFewConversations, params: { held, required } });
  return checkSharing(readiness);
}

/** An assignment names areas the city has; one that is changed may keep those it had. */
export const checkAssignment = (
  input: Pick<AssignmentInput, 'areas'>,
  city: Pick<City, 'areas'>,
  had?: readonly string[],
): Decision<true> => withoutFaults([knownAreas('/areas', input.areas, city, had)]);

/** Whether an assignment may be changed: while it waits, as what was agreed with a volunteer is theirs too. */
export const checkWaiting = ({ state }: Pick<Assignment, 'state'>): Decision<true> =>
  state === 'waiting' ? allow(true) : refuse({ kind: matchingRefusals.assignmentNotWaiting });

/** Where a step takes an assignment. Refuses one its state does not allow. */
export function decideAssignmentStep({ state }: Pick<Assignment, 'state'>, action: AssignmentAction): Decision<AssignmentState> {
  const next = nextState(assignmentLife, state, action);
  return next ? allow(next) : refuse({ kind: matchingRefusals.assignmentNotWaiting });
}

/** A meeting belongs to an active match and is not dated ahead; only one that was held has minutes and a way it went. */
export function checkMeeting(match: Pick<Match, 'state'>, input: MeetingInput, today: LocalDate): Decision<true> {
  if (match.state !== 'active') return refuse({ kind: matchingRefusals.notMeeting });
  const held = input.outcome === 'held';
  return withoutFaults([
    notAfter('/on', input.on, today),
    held && input.asAgreed === null ? { pointer: '/asAgreed', code: 'required' } : undefined,
    !held && input.asAgreed !== null ? { pointer: '/asAgreed', code: 'wrong' } : undefined,
    !held && input.minutes !== null ? { pointer: '/minutes', code: 'wrong' } : undefined,
  ]);
}
