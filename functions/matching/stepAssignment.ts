import { readParticipantCard } from '#functions/participants/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { decideAssignmentStep, type stepAssignment } from '#shared/matching/index.ts';
import { readAssignment, replaceAssignment } from './store.ts';

/** Takes an assignment back, or wishes for it again. How many wait stands on the participant's card. */
export const takeStep: ChangeOf<typeof stepAssignment> = async (actor, { params: { participantId, assignmentId }, body }, deps) => {
  const [current, card, by] = await Promise.all([
    readAssignment(deps, participantId, assignmentId),
    readParticipantCard(deps, participantId),
    staffRefOf(actor, deps),
  ]);
  const state = must(decideAssignmentStep(current, body.action));
  must(checkVersion(current, { version: body.version, state: null }));
  const waiting = card.content.waitingAssignments + (state === 'waiting' ? 1 : -1);
  return {
    writes: [
      replaceAssignment(deps, participantId, current, { state }),
      patchVersioned(card, { waitingAssignments: waiting }),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: `${body.action}Assignment`, fields: ['state'] }, deps),
    ],
    answer: { id: current.id, version: current.version + 1, state },
  };
};
