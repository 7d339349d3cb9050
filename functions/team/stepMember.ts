import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { decideAccess, type stepMember } from '#shared/team/index.ts';
import { changeWrites } from './changeWrites.ts';
import { among, readStaff } from './store.ts';

/** Takes away somebody's access, or gives it back. What they did stays in their name. */
export const step: ChangeOf<typeof stepMember> = async (actor, { params: { memberId }, body }, deps) => {
  const [staff, by] = await Promise.all([readStaff(deps), staffRefOf(actor, deps)]);
  const current = among(staff, memberId);
  must(checkVersion(current, body, ['state']));
  const state = must(decideAccess(current, body.action, current.lastSignInAt !== null, actor, staff));
  const next = { ...current, state, version: current.version + 1 };
  return {
    writes: changeWrites(deps, { current, next, staff, by, action: body.action }),
    answer: { id: next.id, version: next.version, state },
  };
};
