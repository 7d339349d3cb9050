import * as z from 'zod/mini';
import { historyEntry, instant, staffRef } from '#shared/kernel/index.ts';

/** The kinds of record that are about one person. */
export const recordKind = z.enum(['participant', 'volunteer']);
export type RecordKind = z.infer<typeof recordKind>;

/** One reading of a person's record: who, in which roles, what was read, and why where a reason was asked for. */
export const reading = z.strictObject({
  at: instant,
  by: staffRef,
  roles: z.array(z.string()),
  /** The operation's id; the page has the words. */
  operation: z.string(),
  reason: z.nullable(z.string()),
});
export type Reading = z.infer<typeof reading>;

/** One field of a change: what stood there and what came instead. `to` is left out where that is not kept. */
export const fieldValues = z.strictObject({ field: z.string(), from: z.unknown(), to: z.optional(z.unknown()) });
export type FieldValues = z.infer<typeof fieldValues>;

/** One change of a record, with the values of those fields whose old value stands under the record itself. */
export const recordChange = z.strictObject({ ...historyEntry.shape, values: z.array(fieldValues) });
export type RecordChange = z.infer<typeof recordChange>;
