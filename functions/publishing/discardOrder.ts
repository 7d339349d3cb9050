import { must } from '#functions/platform/must.ts';
import type { ChangeOf, NationalDeps } from '#functions/platform/operation.ts';
import { checkStep, type discardOrder } from '#shared/publishing/index.ts';
import { moved, readOrder } from './store.ts';

/** Throws away what was ordered. What was made for it is read by nobody from then on, and goes by itself. */
export const discard: ChangeOf<typeof discardOrder, NationalDeps> = async ({ username }, { params: { orderId } }, deps) => {
  const order = await readOrder(deps, orderId);
  must(checkStep(order, 'discard'));
  const discarded = moved(deps, order, { state: 'discarded', draft: null, decidedBy: username, decidedAt: deps.now.toISOString() });
  return { writes: [discarded.write], answer: discarded.order };
};
