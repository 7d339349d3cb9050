import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { version } from '#shared/kernel/index.ts';
import { addedSums, type Sums, sums, yearOf } from '#shared/reporting/index.ts';

const stored = z.object({ version, sums });

/**
 * Adds to a city's base what somebody counted for in closed months, for the transaction that takes them out of the
 * figures. It is one item a year, whoever is in it; a new version is counted like any record's. Whoever adds to the same
 * year at the same time is told of a conflict.
 */
export function baseWrites(left: Sums, { table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<Write[]> {
  const byYear = Map.groupBy(Object.entries(left), ([period]) => yearOf(period));
  return Promise.all(
    [...byYear].map(async ([year, ofYear]): Promise<Write> => {
      const key = keys.baseOf(year);
      const found = await table.get(key);
      const before = found && stored.parse(found.content);
      const item = { ...key, version: (before?.version ?? 0) + 1, sums: addedSums(before?.sums ?? {}, Object.fromEntries(ofYear)) };
      return before ? { replace: item, version: before.version } : { create: item };
    }),
  );
}
