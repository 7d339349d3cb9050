import { lastOfYear, readPublications } from '#functions/national/index.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, NationalDeps } from '#functions/platform/operation.ts';
import { Refused } from '#shared/kernel/index.ts';
import { checkOrder, type Order, type orderEdition, orderLife, publishingRefusals } from '#shared/publishing/index.ts';
import { yearOf } from '#shared/reporting/index.ts';
import { moved, newOrderWrite, readOrders } from './store.ts';

/**
 * Orders an edition. The year's orders are numbered, so that of two at once one is in the other's way; whatever makes
 * editions is woken by what is written here.
 */
export const orderYear: ChangeOf<typeof orderEdition, NationalDeps> = async ({ username }, { body }, deps) => {
  const year = yearOf(body.until);
  const [publications, orders] = await Promise.all([readPublications(deps), readOrders(deps)]);
  const before = orders.filter((one) => one.year === year).sort((a, b) => b.number - a.number)[0];
  must(checkOrder(body, { today: deps.today, last: lastOfYear(publications, year), order: before }));
  if (deps.cities.size === 0) throw new Refused(publishingRefusals.noCity);
  const order: Order = {
    ...body,
    id: deps.newId(),
    year,
    number: (before?.number ?? 0) + 1,
    state: orderLife.initial,
    orderedAt: deps.now.toISOString(),
    orderedBy: username,
    cities: [...deps.cities].map(([id, name]) => ({ id, name })),
    draft: null,
    failure: null,
    decidedBy: null,
    decidedAt: null,
    version: 1,
  };
  // one that was never heard of is written down as failed, so that whatever still makes it comes too late
  const givenUp = before?.failure === 'late' ? [moved(deps, before, {}).write] : [];
  return { writes: [newOrderWrite(deps, order), ...givenUp], answer: order };
};
