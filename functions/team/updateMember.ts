import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { checkEdit, type updateMember } from '#shared/team/index.ts';
import { changeWrites } from './changeWrites.ts';
import { among, readStaff } from './store.ts';

/** Changes what somebody is here. Their login follows, and their next token says so. */
export const update: ChangeOf<typeof updateMember> = async (actor, { params: { memberId }, body }, deps) => {
  const [staff, by] = await Promise.all([readStaff(deps), staffRefOf(actor, deps)]);
  const current = among(staff, memberId);
  must(checkVersion(current, body));
  must(checkEdit(current, body, actor, deps.city, staff));
  const next = { ...current, ...body, version: current.version + 1 };
  return {
    writes: changeWrites(deps, { current, next, staff, by, action: 'update' }),
    answer: { id: next.id, version: next.version, state: next.state },
  };
};
