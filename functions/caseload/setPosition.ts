import { readStaff } from '#functions/covers/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { setPosition } from '#shared/caseload/index.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { readPosition, replacePosition } from './positions.ts';

/** Says how much somebody works. */
export const set: ChangeOf<typeof setPosition> = async (actor, { params: { memberId }, body }, deps) => {
  const [staff, current, by] = await Promise.all([readStaff(deps), readPosition(deps, memberId), staffRefOf(actor, deps)]);
  found(staff.find(({ id }) => id === memberId));
  must(checkVersion(current ?? { fte: null, version: 0 }, body));
  const next = { staffId: memberId, fte: body.fte, version: body.version + 1 };
  const entry = { by, action: 'setPosition', fields: ['fte'], before: current ?? {} };
  return { writes: [replacePosition(deps, next), historyWrite(deps.keys.coverHistory, memberId, entry, deps)], answer: next };
};
