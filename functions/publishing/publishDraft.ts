import { lastOfYear, publicationWrites, readPublications } from '#functions/national/index.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, NationalDeps } from '#functions/platform/operation.ts';
import { PRIVACY, type PublicationHead } from '#shared/national/index.ts';
import { checkFollows, checkStep, type DraftSummary, type Order, type publishDraft } from '#shared/publishing/index.ts';
import { moved, readDraft, readOrder } from './store.ts';

/** How many of all figures together, or of all cities'. */
const allOf = ({ figures }: DraftSummary, which: 'told' | 'hidden' | 'waiting'): number =>
  figures.reduce((sum, figure) => sum + figure[which], 0);

/** What stands on top of an edition that follows from an order. */
const headOf = ({ year, until, after, method }: Order, draft: DraftSummary, publishedAt: string): PublicationHead => ({
  year,
  edition: after + 1,
  until,
  publishedAt,
  countedAt: draft.countedAt,
  method,
  within: draft.within,
  threshold: PRIVACY.threshold,
  cities: draft.cities,
  periods: draft.periods,
  told: allOf(draft, 'told'),
  hidden: allOf(draft, 'hidden'),
  waiting: allOf(draft, 'waiting'),
});

/** Publishes what was made, to the number. What is written then is never written again. */
export const publish: ChangeOf<typeof publishDraft, NationalDeps> = async ({ username }, { params: { orderId } }, deps) => {
  const order = await readOrder(deps, orderId);
  must(checkStep(order, 'publish'));
  const [publications, made] = await Promise.all([readPublications(deps), readDraft(deps, order)]);
  must(checkFollows(order, lastOfYear(publications, order.year)));
  if (!order.draft || made.told.length === 0) throw new Error('An order that is drafted has no draft');
  const decidedAt = deps.now.toISOString();
  const head = headOf(order, order.draft, decidedAt);
  const { write } = moved(deps, order, { state: 'published', draft: null, decidedBy: username, decidedAt });
  return { writes: [...publicationWrites(deps, head, made), write], answer: head };
};
