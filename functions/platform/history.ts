import { type HistoryEntry, historyEntry, type StaffRef } from '#shared/kernel/index.ts';
import type { Deps } from './operation.ts';
import type { Stored } from './table/cityTable.ts';
import type { Key } from './table/keys.ts';
import type { Item } from './table/write.ts';

const HISTORY = 'history#';

/** Makes the key of a history entry under the record it tells of, so that erasing the record erases it. */
type HistoryKey = (subjectId: string, at: string, entry: string) => Key;

/**
 * A record's history entry, for the change's own transaction: who, what, when and which fields. `before` keeps the old
 * values of those fields; they stand under the record's own key and nowhere else.
 */
export function historyWrite(
  keyOf: HistoryKey,
  subjectId: string,
  entry: {
    readonly by: StaffRef;
    readonly action: string;
    readonly fields?: readonly string[];
    readonly before?: Readonly<Record<string, unknown>>;
    readonly note?: string | undefined;
  },
  { now, newId }: Pick<Deps, 'now' | 'newId'>,
): { readonly create: Item } {
  const at = now.toISOString();
  const fields = [...(entry.fields ?? [])];
  const told: HistoryEntry = { at, by: entry.by, action: entry.action, fields, ...(entry.note && { note: entry.note }) };
  const before = Object.fromEntries(fields.map((field) => [field, entry.before?.[field] ?? null]));
  return { create: { ...keyOf(subjectId, at, newId()), ...told, ...(entry.before && { before }) } };
}

/** The history among a record's items, newest first, without the old values, which are kept for the record alone, and the record it was moved from. */
export const historyOf = (items: readonly Stored[]): HistoryEntry[] =>
  items
    .filter(({ sk }) => sk.startsWith(HISTORY))
    .map(({ content: { before: _kept, of: _record, ...told } }) => historyEntry.parse(told))
    .reverse();
