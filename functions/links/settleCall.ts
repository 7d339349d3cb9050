import { found } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { settleCall } from '#shared/links/index.ts';

/** Takes a volunteer who has been called off the list. */
export const settle: ChangeOf<typeof settleCall> = async (actor, { params: { volunteerId } }, deps) => {
  const { table, keys } = deps;
  const [card] = await Promise.all([table.get(keys.card('volunteer', volunteerId)), staffRefOf(actor, deps)]);
  found(card);
  return { writes: [{ remove: keys.callWanted(volunteerId) }], answer: {} };
};
