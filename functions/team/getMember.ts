import { historyOf } from '#functions/platform/history.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { actionsFor, type getMember } from '#shared/team/index.ts';
import { isUnsettled, readMember } from './store.ts';

/** One member of staff as a unit leader sees them. */
export const show: ReadOf<typeof getMember> = async (actor, { params: { memberId } }, deps) => {
  const [stored, { items }] = await Promise.all([readMember(deps, memberId), deps.table.query(deps.keys.membership(memberId))]);
  const { id, name, roles, services, state, version, email, lastSignInAt } = stored;
  return {
    member: { id, name, roles, services, state, version, email },
    isUnsettled: isUnsettled(stored),
    allowed: actionsFor(stored, lastSignInAt !== null, actor),
    history: historyOf(items),
  };
};
