import { readParticipantCard } from '#functions/participants/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { createVersioned, patchVersioned } from '#functions/platform/table/versioned.ts';
import { type RefusalKind, Refused } from '#shared/kernel/index.ts';
import { checkWaiting, type Match, matchingRefusals, matchLife, type proposeMatch, type Ranking } from '#shared/matching/index.ts';
import { entryOf } from './matchEntry.ts';
import { rankFor } from './ranking.ts';
import { matchItem, replaceAssignment } from './store.ts';

/** Why somebody cannot be proposed: that another was quicker can be told, anything else is seen when the suggestions are fetched anew. */
const whyUnavailable = ({ excluded }: Ranking, volunteerId: string): RefusalKind =>
  excluded.some(({ code, candidates }) => code === 'full' && candidates.some(({ id }) => id === volunteerId))
    ? matchingRefusals.volunteerFull
    : matchingRefusals.volunteerUnavailable;

/**
 * Proposes a volunteer. The volunteer's free place is taken in the same transaction, on condition that there is one:
 * of two who take the last place at once, one gets it and the other is told.
 */
export const propose: ChangeOf<typeof proposeMatch> = async (actor, { params: { participantId }, body }, deps) => {
  const card = await readParticipantCard(deps, participantId);
  const [{ person, assignment, ranking, weightsVersion }, by] = await Promise.all([
    rankFor(deps, participantId, body.assignmentId),
    staffRefOf(actor, deps),
  ]);
  if (assignment.state === 'matched') throw new Refused(matchingRefusals.assignmentTaken);
  must(checkWaiting(assignment));
  const place = ranking.suggested.findIndex(({ candidate }) => candidate.id === body.volunteerId);
  if (place < 0) throw new Refused(whyUnavailable(ranking, body.volunteerId));
  const match: Match = {
    id: deps.newId(),
    version: 1,
    participantId,
    assignmentId: assignment.id,
    volunteerId: body.volunteerId,
    responsible: by,
    state: matchLife.initial,
    stateSince: deps.today,
    proposedOn: deps.today,
    volunteerYesOn: null,
    introductionOn: null,
    startedOn: null,
    period: null,
    reviewDue: null,
    reviews: [],
    closingMeetingOn: null,
    declinedBy: null,
    endReason: null,
    rankChosen: place + 1,
    choiceReason: body.choiceReason ?? null,
    choiceKind: body.choiceKind ?? null,
    weightsVersion,
  };
  return {
    writes: [
      { create: matchItem(deps, match) },
      {
        update: deps.keys.candidate(body.volunteerId),
        add: { openMatches: 1 },
        when: { equals: { state: 'active' }, below: { openMatches: 'capacity' } },
      },
      replaceAssignment(deps, participantId, assignment, { state: 'matched' }),
      // that somebody may not be matched may be said meanwhile
      { check: deps.keys.bar(participantId, body.volunteerId), when: 'absent' },
      // consent withdrawn meanwhile is a new version of the profile
      { check: deps.keys.profile(participantId), when: { equals: { version: person.participant.version } } },
      patchVersioned(card, { waitingAssignments: card.content.waitingAssignments - 1, openMatches: card.content.openMatches + 1 }),
      createVersioned(deps.keys.card('match', match.id), entryOf(match, assignment)),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'proposeMatch' }, deps),
    ],
    answer: { id: match.id, version: 1, state: match.state },
  };
};
