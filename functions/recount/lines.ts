import * as z from 'zod/mini';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { type Counters, type Seen, seenItem, shards } from '#functions/projector/index.ts';
import type { Cells, Period } from '#shared/reporting/index.ts';

/** One period's counters as they stand. */
export interface Line {
  /** How often they were written; 0 where there are none. */
  readonly version: number;
  readonly cells: Cells;
}

export const NO_LINE: Line = { version: 0, cells: {} };

const CONSISTENT = { consistent: true };
const line = z.catchall(z.object({ version: z.optional(z.int()), changedAt: z.optional(z.string()) }), z.int());

function lineOf({ content }: Stored): Line {
  const { version = 0, changedAt: _changedAt, ...cells } = line.parse(content);
  return { version, cells };
}

/** A city's counters, by period. */
export async function readLines({ table, keys }: Counters): Promise<ReadonlyMap<Period, Line>> {
  const { items } = await table.query(keys.allCounters(), CONSISTENT);
  return new Map(items.map((stored) => [stored.sk, lineOf(stored)]));
}

/** A city's line in the nation's counters of each of these periods that has one. */
export async function readNationalLines(periods: readonly Period[], { table, keys }: Counters): Promise<ReadonlyMap<Period, Line>> {
  const found = await Promise.all(periods.map(async (period) => [period, await table.get(keys.nationalCounters(period))] as const));
  return new Map(found.flatMap(([period, stored]) => (stored ? [[period, lineOf(stored)] as const] : [])));
}

/** Who is seen, by the naming's name. */
export async function readAllSeen({ table, keys }: Counters): Promise<ReadonlyMap<string, Seen>> {
  const found = await Promise.all(shards.map((shard) => table.query(keys.allSeen(shard), CONSISTENT)));
  return new Map(found.flatMap(({ items }) => items.map(({ sk, content }) => [sk, seenItem.parse(content)] as const)));
}
