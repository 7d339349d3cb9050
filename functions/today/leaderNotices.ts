import { staffMemberOf } from '#functions/covers/index.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { addMonths } from '#shared/kernel/index.ts';
import { type Everything, holdersOf, leftNotices, type Notice } from '#shared/today/index.ts';

/**
 * What a unit leader is told besides: that last month's readings outside people's own work wait to be looked through, where
 * there are any, and whose records nobody does. Read by key, in one request, once it is known who holds what.
 */
export async function leaderNotices(work: Everything, { table, keys, today }: Pick<Deps, 'table' | 'keys' | 'today'>): Promise<Notice[]> {
  const month = addMonths(today, -1).slice(0, 7);
  const [any, review] = [keys.outsideMark(month), keys.readingReview(month)];
  const holders = holdersOf(work, today).map(({ id }) => keys.member(id));
  const stored = new Map((await table.getAll([any, review, ...holders])).map((item) => [item.sk, item]));
  const staff = holders.flatMap(({ sk }) => stored.get(sk) ?? []).map(staffMemberOf);
  const reviews: Notice[] = stored.has(any.sk) && !stored.has(review.sk) ? [{ notice: 'review', month }] : [];
  return [...reviews, ...leftNotices(work, staff, today)];
}
