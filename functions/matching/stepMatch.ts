import { readParticipantCard, readProfile, replaceProfile } from '#functions/participants/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { Deps, Outcome } from '#functions/platform/operation.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { checkRegistered } from '#shared/access/index.ts';
import { isAllowed } from '#shared/consents/index.ts';
import { checkVersion, nextState, type StaffRef } from '#shared/kernel/index.ts';
import {
  type Assignment,
  checkSharing,
  decideMatchStep,
  type Match,
  type MatchAction,
  type MatchState,
  type MatchStep,
  OPEN_MATCH_STATES,
} from '#shared/matching/index.ts';
import { entryPartOf, type Participant, participantLife } from '#shared/participants/index.ts';
import { forgottenEarly } from './earlyEndings.ts';
import { entryPart } from './matchEntry.ts';
import { openSafety } from './safety.ts';
import { matchItem, readAssignment, readMatch, readMatchEntry, replaceAssignment } from './store.ts';

/** A match that starts takes its participant to active themselves, and ends a break they were on. */
function movedOn(participant: Participant, match: Match, action: MatchAction): Participant {
  if (action !== 'activate') return participant;
  const state = nextState(participantLife, participant.state, 'startMatch');
  const first = participant.firstMatchOn === null;
  if (!state && !first) return participant;
  return {
    ...participant,
    ...(state && { state, stateSince: match.stateSince, pause: null }),
    ...(first && { firstMatchOn: match.startedOn }),
    version: participant.version + 1,
  };
}

/** A match that is over gives the volunteer's place back; a declined one leaves the assignment waiting again. */
function released(deps: Deps, match: Match, assignment: Assignment): Write[] {
  if (OPEN_MATCH_STATES.includes(match.state)) return [];
  return [
    { update: deps.keys.candidate(match.volunteerId), add: { openMatches: -1 } },
    replaceAssignment(deps, match.participantId, assignment, { state: match.state === 'declined' ? 'waiting' : 'done' }),
  ];
}

/** What a step changes, for the history. */
const CHANGED: Readonly<Record<MatchAction, readonly string[]>> = {
  introduce: ['state', 'introductionOn'],
  activate: ['state', 'period'],
  review: ['reviews'],
  extend: ['period'],
  decline: ['state', 'declinedBy'],
  end: ['state', 'endReason'],
};

/** Steps by which a volunteer is told more, or goes on being told; the others are never in anybody's way. */
const ON_CONSENT: ReadonlySet<MatchAction> = new Set(['introduce', 'activate', 'extend']);

/** A step of a match, whoever takes it, with the match as it then stands. */
export async function stepBy(
  by: StaffRef,
  { participantId, matchId }: { readonly participantId: string; readonly matchId: string },
  body: MatchStep,
  deps: Deps,
): Promise<Outcome<{ id: string; version: number; state: MatchState }> & { match: Match }> {
  const card = await readParticipantCard(deps, participantId);
  const [current, profile, entry] = await Promise.all([
    readMatch(deps, participantId, matchId),
    readProfile(deps, participantId),
    readMatchEntry(deps, matchId),
  ]);
  must(checkVersion(current, { version: body.version, state: null }));
  const match: Match = { ...current, ...must(decideMatchStep(current, body, deps.today)), version: current.version + 1 };
  if (ON_CONSENT.has(body.action)) {
    must(checkRegistered(card.content, deps.city));
    must(checkSharing({ sharingConsent: isAllowed('shareWithVolunteer', profile.consents, deps.city) }));
  }
  const assignment = await readAssignment(deps, participantId, match.assignmentId);
  const participant = movedOn(profile, match, body.action);
  const counts = {
    waitingAssignments: card.content.waitingAssignments + (match.state === 'declined' ? 1 : 0),
    openMatches: card.content.openMatches - (OPEN_MATCH_STATES.includes(match.state) ? 0 : 1),
  };
  return {
    writes: [
      { replace: matchItem(deps, match), version: current.version },
      patchVersioned(entry, entryPart(match)),
      participant === profile
        ? { check: deps.keys.profile(participantId), when: { equals: { version: profile.version } } }
        : replaceProfile(deps, participant),
      patchVersioned(card, { ...entryPartOf(participant), ...counts }),
      ...released(deps, match, assignment),
      ...(await forgottenEarly(match, deps)),
      ...openSafety(deps, match, deps.today),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: `${body.action}Match`, fields: CHANGED[body.action] }, deps),
    ],
    answer: { id: match.id, version: match.version, state: match.state },
    match,
  };
}
