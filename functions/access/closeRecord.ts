import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import { type Closure, checkDeclaring, type closeRecord } from '#shared/access/index.ts';
import { readClosable } from './closures.ts';
import { colleagueOf } from './colleague.ts';

/**
 * Closes a record to somebody who knows the person, from now on. Said again of the same one, it changes nothing. History
 * tells that it was done and by whom, and not to whom.
 */
export const close: ChangeOf<typeof closeRecord> = async (actor, { params: { participantId }, body: { staffId } }, deps) => {
  must(checkDeclaring({ id: actor.id, isUnitLeader: actor.roles.includes('unitLeader') }, staffId));
  const [card, by] = await Promise.all([readClosable(deps, participantId), staffRefOf(actor, deps)]);
  // whoever has not been told of yet is known by their login
  const staff = staffId === actor.id ? by : await colleagueOf(staffId, deps);
  const answer = { staffId };
  if (card.content.closedTo.some((one) => one.staff.id === staffId)) return { writes: [], answer };
  const closure: Closure = { staff, declaredBy: by, on: deps.today };
  return {
    writes: [
      patchVersioned(card, { closedTo: [...card.content.closedTo, closure] }),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'closeRecord' }, deps),
    ],
    answer,
  };
};
