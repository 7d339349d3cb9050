import { readParticipantCard, readProfile, replaceProfile } from '#functions/participants/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps, Outcome } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
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
  type MatchState,
  type MatchStep,
  OPEN_MATCH_STATES,
  type stepMatch,
} from '#shared/matching/index.ts';
import { entryPartOf, type Participant, participantLife } from '#shared/participants/index.ts';
import { entryPart } from './matchEntry.ts';
import { openSafety } from './safety.ts';
import { matchItem, readAssignment, readMatch, readMatchEntry, readMeetings, replaceAssignment } from './store.ts';

/** A participant's first active match takes them to active themselves, and ends a break they were on. */
function movedOn(participant: Participant, match: Match): Participant {
  const state = match.state === 'active' ? nextState(participantLife, participant.state, 'startMatch') : undefined;
  const first = match.state === 'active' && participant.firstMatchOn === null;
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

/** Lay people must not build a health record: that a meeting ended early is forgotten when the match ends (domain, service 2). */
async function forgottenEarlyEndings(deps: Deps, match: Match): Promise<Write[]> {
  if (match.state !== 'ended') return [];
  const meetings = await readMeetings(deps, match.participantId, match.id);
  return meetings
    .filter(({ meeting }) => meeting.asAgreed === 'endedEarly')
    .map(({ meeting }) => ({
      update: deps.keys.meeting(match.participantId, match.id, meeting.id),
      set: { asAgreed: null },
      add: { version: 1 },
    }));
}

/** Takes a match one step on. Until it starts, every step on rests on the participant's consent. */
export const step: ChangeOf<typeof stepMatch> = async (actor, { params, body }, deps) =>
  stepBy(await staffRefOf(actor, deps), params, body, deps);

/** A step of a match, whoever takes it. */
export async function stepBy(
  by: StaffRef,
  { participantId, matchId }: { readonly participantId: string; readonly matchId: string },
  body: MatchStep,
  deps: Deps,
): Promise<Outcome<{ id: string; version: number; state: MatchState }>> {
  const card = await readParticipantCard(deps, participantId);
  const [current, profile, entry] = await Promise.all([
    readMatch(deps, participantId, matchId),
    readProfile(deps, participantId),
    readMatchEntry(deps, matchId),
  ]);
  must(checkVersion(current, { version: body.version, state: null }));
  const match: Match = { ...current, ...must(decideMatchStep(current, body, deps.today)), version: current.version + 1 };
  if (match.state === 'introduction' || match.state === 'active') {
    must(checkRegistered(card.content, deps.city));
    must(checkSharing({ sharingConsent: isAllowed('shareWithVolunteer', profile.consents, deps.city) }));
  }
  const assignment = await readAssignment(deps, participantId, match.assignmentId);
  const participant = movedOn(profile, match);
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
      ...(await forgottenEarlyEndings(deps, match)),
      ...openSafety(deps, match, deps.today),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: `${body.action}Match`, fields: ['state'] }, deps),
    ],
    answer: { id: match.id, version: match.version, state: match.state },
  };
}
