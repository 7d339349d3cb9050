import { readProfile } from '#functions/participants/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { changedFields, checkVersion } from '#shared/kernel/index.ts';
import { checkAssignment, checkWaiting, type updateAssignment } from '#shared/matching/index.ts';
import { readAssignment, replaceAssignment } from './store.ts';

/** Changes what a participant wants, while it waits. */
export const rewrite: ChangeOf<typeof updateAssignment> = async (actor, { params: { participantId, assignmentId }, body }, deps) => {
  const [current, profile, by, city] = await Promise.all([
    readAssignment(deps, participantId, assignmentId),
    readProfile(deps, participantId),
    staffRefOf(actor, deps),
    deps.cityNow(),
  ]);
  must(checkWaiting(current));
  must(checkVersion(current, body));
  must(checkAssignment(body, city, current.areas));
  const fields = changedFields(current, body);
  const { version: _seen, ...said } = body;
  return {
    writes: [
      replaceAssignment(deps, participantId, current, said),
      { check: deps.keys.profile(participantId), when: { equals: { version: profile.version } } },
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'updateAssignment', fields, before: current }, deps),
    ],
    answer: { id: current.id, version: current.version + 1 },
  };
};
