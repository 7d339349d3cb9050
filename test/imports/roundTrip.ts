import type { Schema } from '#shared/kernel/index.ts';
import { csvOf } from '#web/features/exports/csv.ts';
import { tableOf as fileTable } from '#web/features/exports/table.ts';
import { guessed, type ToldColumn } from '#web/features/imports/columns.ts';
import { decode } from '#web/features/imports/reading/decode.ts';
import { tableOf } from '#web/features/imports/reading/table.ts';
import { checkedRow, type Kind } from '#web/features/imports/rows.ts';
import { place } from './messyLists.ts';

/** A file as it is read, its columns found by their names. */
export function checked<Body extends Schema>(kind: Kind<Body>, bytes: Uint8Array) {
  const { head, rows } = tableOf(decode(bytes).text);
  const mapping = guessed(kind.columns, head);
  return rows.map((row) => checkedRow(kind, row, mapping, place));
}

/** The same people as a file that is taken out. */
export const takenOut = async <Told>(columns: readonly ToldColumn<Told>[], people: readonly Told[]): Promise<Uint8Array> => {
  const { head, rows } = fileTable(columns, people, { ...place, language: 'nb', nameOf: (name) => name }, false);
  return new Uint8Array(await csvOf(head, rows).arrayBuffer());
};
