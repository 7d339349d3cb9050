import { must } from '#functions/platform/must.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { countersIn } from '#functions/platform/table/counters.ts';
import { checkRange, type getFigures, NOW, periodsIn, yearOf } from '#shared/reporting/index.ts';
import { seenBy } from './seenBy.ts';

/** Sorts after everything of the year before, and before everything of this one. */
const beforeYear = (year: string): string => `${Number(year) - 1}~`;

/** A city's figures in one query: from the first year asked for to what stands now, which sorts last. */
export const show: ReadOf<typeof getFigures> = async (actor, { query: range }, deps) => {
  must(checkRange(range));
  const known = seenBy(actor.roles);
  const { items } = await deps.table.query(deps.keys.figures(), { after: beforeYear(yearOf(range.from)) });
  const counters = new Map(items.map((stored) => [stored.sk, countersIn(stored)]));
  const changes = [...counters.values()].flatMap(({ changedAt }) => changedAt ?? []).sort();
  return {
    asOf: deps.now.toISOString(),
    changedAt: changes.at(-1) ?? null,
    now: known(counters.get(NOW)?.cells),
    periods: periodsIn(range).map((period) => ({ period, cells: known(counters.get(period)?.cells) })),
  };
};
