import { countersIn, type Counters as PeriodCounters } from '#functions/platform/table/counters.ts';
import { shards } from '#functions/platform/table/shards.ts';
import { type Counters, type Seen, seenItem } from '#functions/projector/index.ts';
import { isDay, type Period } from '#shared/reporting/index.ts';

const CONSISTENT = { consistent: true };

/** A city's counters, by period; those of single days too. */
export async function readLines({ table, keys }: Counters): Promise<ReadonlyMap<Period, PeriodCounters>> {
  const found = await Promise.all([keys.allCounters(), keys.allDayCounters()].map((pk) => table.query(pk, CONSISTENT)));
  return new Map(found.flatMap(({ items }) => items.map((stored) => [stored.sk, countersIn(stored)] as const)));
}

/** A city's line in the nation's counters of each of these periods that has one. */
export async function readNationalLines(
  periods: readonly Period[],
  { table, keys }: Counters,
): Promise<ReadonlyMap<Period, PeriodCounters>> {
  const told = periods.filter((period) => !isDay(period));
  const found = await Promise.all(told.map(async (period) => [period, await table.get(keys.nationalCounters(period))] as const));
  return new Map(found.flatMap(([period, stored]) => (stored ? [[period, countersIn(stored)] as const] : [])));
}

/** Who is seen, by the naming's name. */
export async function readAllSeen({ table, keys }: Counters): Promise<ReadonlyMap<string, Seen>> {
  const found = await Promise.all(shards.map((shard) => table.query(keys.allSeen(shard), CONSISTENT)));
  return new Map(found.flatMap(({ items }) => items.map(({ sk, content }) => [sk, seenItem.parse(content)] as const)));
}
