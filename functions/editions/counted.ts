import { countersIn } from '#functions/platform/table/counters.ts';
import { type Counts, periodsTold } from '#shared/national/index.ts';
import type { Order } from '#shared/publishing/index.ts';
import type { Cells, Period } from '#shared/reporting/index.ts';
import type { MakingDeps } from './deps.ts';

/** What is counted of an order's cities, in every period that it tells. A city in which nothing is counted is there too. */
export async function countedFor({ until, cities }: Order, { table, keys }: Pick<MakingDeps, 'table' | 'keys'>): Promise<Counts> {
  const periods = periodsTold(until);
  const answers = await Promise.all(periods.map((period) => table.query(keys.figures(period), { consistent: true })));
  const byCity: Record<string, Record<Period, Cells>> = Object.fromEntries(cities.map(({ id }) => [id, {}]));
  for (const [index, period] of periods.entries()) {
    for (const stored of answers[index]?.items ?? []) {
      const own = byCity[stored.sk];
      if (own) own[period] = countersIn(stored).cells;
    }
  }
  return byCity;
}
