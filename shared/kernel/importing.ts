import * as z from 'zod/mini';
import type { FieldFault } from './fieldTexts.ts';
import type { Schema } from './route.ts';
import { id } from './text.ts';

/** As many rows as fit in one transaction with all that is written of each. */
export const ROWS_AT_ONCE = 10;

/** Rows of somebody's own list, each with an id drawn from what it says: the same row sent again is the same row. */
export const importOf = <Record extends Schema>(record: Record) =>
  z.strictObject({ rows: z.array(z.strictObject({ row: id, record })).check(z.minLength(1), z.maxLength(ROWS_AT_ONCE)) });

/** What came of each row: it is there now, it was there before, or it is refused with what is wrong. */
export const imported = z.strictObject({
  rows: z.array(
    z.strictObject({
      row: id,
      outcome: z.enum(['loaded', 'already', 'refused']),
      faults: z.array(z.strictObject({ pointer: z.string(), code: z.string() })),
    }),
  ),
});
export type Imported = z.infer<typeof imported>;

/** One row's answer. */
export const rowRefused = (row: string, faults: readonly FieldFault[]): Imported['rows'][number] => ({
  row,
  outcome: 'refused',
  faults: faults.map(({ pointer, code }) => ({ pointer, code })),
});
