import { countersIn, type Counters as PeriodCounters } from '#functions/platform/table/counters.ts';
import { type Counters, type Seen, seenItem, shards } from '#functions/projector/index.ts';
import type { Period } from '#shared/reporting/index.ts';

const CONSISTENT = { consistent: true };

/** A city's counters, by period. */
export async function readLines({ table, keys }: Counters): Promise<ReadonlyMap<Period, PeriodCounters>> {
  const { items } = await table.query(keys.allCounters(), CONSISTENT);
  return new Map(items.map((stored) => [stored.sk, countersIn(stored)]));
}

/** A city's line in the nation's counters of each of these periods that has one. */
export async function readNationalLines(
  periods: readonly Period[],
  { table, keys }: Counters,
): Promise<ReadonlyMap<Period, PeriodCounters>> {
  const found = await Promise.all(periods.map(async (period) => [period, await table.get(keys.nationalCounters(period))] as const));
  return new Map(found.flatMap(([period, stored]) => (stored ? [[period, countersIn(stored)] as const] : [])));
}

/** Who is seen, by the naming's name. */
export async function readAllSeen({ table, keys }: Counters): Promise<ReadonlyMap<string, Seen>> {
  const found = await Promise.all(shards.map((shard) => table.query(keys.allSeen(shard), CONSISTENT)));
  return new Map(found.flatMap(({ items }) => items.map(({ sk, content }) => [sk, seenItem.parse(content)] as const)));
}
