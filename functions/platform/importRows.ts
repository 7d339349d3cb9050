import { type Decision, type Imported, rowRefused } from '#shared/kernel/index.ts';
import type { Deps, Outcome } from './operation.ts';
import type { Key } from './table/keys.ts';
import type { Write } from './table/write.ts';

/** How long a row is known again. Days; whoever mends a list and loads it anew has done so by then. */
const KEPT_DAYS = 60;
const DAY_SECONDS = 24 * 3600;

/**
 * Loads rows of a list in one transaction, each whole or not at all. A row that was loaded before is not loaded again,
 * whoever sends it: its mark, which holds nothing of what it says, is written with it.
 *
 * @param markOf where a row's mark stands
 * @param take decides on one row: what is to be written, or why not
 */
export async function importRows<Record>(
  rows: readonly { readonly row: string; readonly record: Record }[],
  markOf: (row: string) => Key,
  { table, now }: Pick<Deps, 'table' | 'now'>,
  take: (record: Record) => Decision<readonly Write[]> | Promise<Decision<readonly Write[]>>,
): Promise<Outcome<Imported>> {
  const writes: Write[] = [];
  const told: Imported['rows'] = [];
  const expiresAt = Math.floor(now.getTime() / 1000) + KEPT_DAYS * DAY_SECONDS;
  for (const { row, record } of new Map(rows.map((one) => [one.row, one])).values()) {
    // a mark stands until the engine sweeps it, and while it stands the row could not be written
    if (await table.get(markOf(row), { evenExpired: true })) {
      told.push({ row, outcome: 'already', faults: [] });
      continue;
    }
    const taken = await take(record);
    if (taken.ok) {
      writes.push({ create: { ...markOf(row), expiresAt } }, ...taken.value);
      told.push({ row, outcome: 'loaded', faults: [] });
    } else {
      told.push(rowRefused(row, taken.refusal.fields ?? []));
    }
  }
  return { writes, answer: { rows: told } };
}
