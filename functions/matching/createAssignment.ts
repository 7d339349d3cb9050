import { readParticipantCard } from '#functions/participants/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import { type Assignment, checkAssignment, type createAssignment } from '#shared/matching/index.ts';

/** Records what a participant wants a volunteer for. */
export const assign: ChangeOf<typeof createAssignment> = async (actor, { params: { participantId }, body }, deps) => {
  const [card, by, city] = await Promise.all([readParticipantCard(deps, participantId), staffRefOf(actor, deps), deps.cityNow()]);
  must(checkAssignment(body, city));
  const assignment: Assignment = { ...body, id: deps.newId(), version: 1, state: 'waiting', createdOn: deps.today };
  return {
    writes: [
      { create: { ...assignment, ...deps.keys.assignment(participantId, assignment.id) } },
      patchVersioned(card, { waitingAssignments: card.content.waitingAssignments + 1 }),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'createAssignment' }, deps),
    ],
    answer: { id: assignment.id, version: 1 },
  };
};
