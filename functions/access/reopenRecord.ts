import { historyWrite } from '#functions/platform/history.ts';
import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import { checkLifting, type reopenRecord } from '#shared/access/index.ts';
import { readClosable } from './closures.ts';

/** Opens a record again to somebody it was closed to. Refuses as not found where it was not. */
export const reopen: ChangeOf<typeof reopenRecord> = async (actor, { params: { participantId }, body: { staffId } }, deps) => {
  const [card, by] = await Promise.all([readClosable(deps, participantId), staffRefOf(actor, deps)]);
  const { closedTo } = card.content;
  must(checkLifting(actor, found(closedTo.find(({ staff }) => staff.id === staffId))));
  return {
    writes: [
      patchVersioned(card, { closedTo: closedTo.filter(({ staff }) => staff.id !== staffId) }),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'reopenRecord' }, deps),
    ],
    answer: { staffId },
  };
};
