import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { changedFields, checkVersion } from '#shared/kernel/index.ts';
import { checkWishes, type saveWishes, type Wishes } from '#shared/participants/index.ts';
import { readProfile, readWishes } from './store.ts';

/** Before any are recorded, wishes stand at version 0. */
const NONE = { version: 0 };

/** Saves what the participant wishes for. */
export const wish: ChangeOf<typeof saveWishes> = async (actor, { params: { participantId }, body }, deps) => {
  const [earlier, by, city, { version }] = await Promise.all([
    readWishes(deps, participantId),
    staffRefOf(actor, deps),
    deps.cityNow(),
    readProfile(deps, participantId),
  ]);
  const current = earlier ?? NONE;
  must(checkVersion(current, body));
  must(checkWishes(body, city, earlier?.areas));
  const next: Wishes = { ...body, version: current.version + 1 };
  const item = { ...next, ...deps.keys.wishes(participantId) };
  const write: Write = earlier ? { replace: item, version: earlier.version } : { create: item };
  const fields = changedFields(current, body);
  return {
    writes: [
      write,
      // somebody who is erased meanwhile is not wished for
      { check: deps.keys.profile(participantId), when: { equals: { version } } },
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'saveWishes', fields, before: current }, deps),
    ],
    answer: { id: participantId, version: next.version },
  };
};
