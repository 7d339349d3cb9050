import * as z from 'zod/mini';
import { fieldFaults } from '#shared/kernel/fieldFaults.ts';
import type { FieldFault } from '#shared/kernel/fieldTexts.ts';
import type { Decision } from '#shared/kernel/result.ts';
import type { Schema } from '#shared/kernel/route.ts';
import { columnOf, type Mapping, type Place, type ReadColumn } from './columns.ts';
import type { Row } from './reading/table.ts';

/** A row as it would be loaded, or what is wrong with it, field by field. */
export type CheckedRow<Body> =
  | { readonly row: Row; readonly body: Body; readonly faults?: undefined }
  | { readonly row: Row; readonly body?: undefined; readonly faults: readonly FieldFault[] };

/** What a kind of record is read into. */
export interface Kind<Body extends Schema> {
  readonly columns: readonly ReadColumn[];
  readonly schema: Body;
  /** The rules a row is held to when it comes, asked beforehand. */
  readonly check: (body: z.output<Body>, place: Place) => Decision<unknown>;
  /** What is sent of the fields that were read, by pointer; what the file does not have is filled in as nobody has said. */
  readonly bodyOf: (fields: ReadonlyMap<string, unknown>, place: Place) => unknown;
}

/** In a form one chooses; in a file an empty cell is one that was not filled in. */
const missing = (fault: FieldFault, fields: ReadonlyMap<string, unknown>): FieldFault =>
  fault.code === 'choice' && !fields.has(fault.pointer) ? { pointer: fault.pointer, code: 'required' } : fault;

/** Reads and checks one row with the contract's own schema. Nothing of it is loaded where anything of it is wrong. */
export function checkedRow<Body extends Schema>(
  { columns, schema, check, bodyOf }: Kind<Body>,
  row: Row,
  mapping: Mapping,
  place: Place,
): CheckedRow<z.output<Body>> {
  if (row.broken) return { row, faults: [{ pointer: '', code: 'wrong' }] };
  const fields = new Map<string, unknown>();
  const faults: FieldFault[] = [];
  for (const { pointer, read } of columns) {
    const at = mapping[pointer] ?? null;
    const cell = at === null ? '' : (row.cells[at] ?? '');
    if (cell === '') continue;
    const told = read(cell, place);
    if ('code' in told) faults.push({ pointer, code: told.code });
    else fields.set(pointer, told.value);
  }
  const parsed = z.safeParse<Body>(schema, bodyOf(fields, place), { reportInput: true });
  // a cell that could not be read has been told of; that its field is therefore missing says nothing more
  const told = new Set(faults.map(({ pointer }) => pointer));
  const others = parsed.success
    ? []
    : fieldFaults(parsed.error.issues)
        .filter((fault) => !told.has(columnOf(columns, fault)?.pointer ?? ''))
        .map((fault) => missing(fault, fields));
  const all = [...faults, ...others];
  if (all.length > 0 || !parsed.success) return { row, faults: all };
  const fits = check(parsed.data, place);
  return fits.ok ? { row, body: parsed.data } : { row, faults: fits.refusal.fields ?? [{ pointer: '', code: 'wrong' }] };
}
