import * as z from 'zod/mini';
import { historyEntry, id, instant, keysOf, localDate, oneOf, staffRef, version } from '#shared/kernel/index.ts';
import { ERASED_PARTS, ERASURE_REASONS, KEPT_PARTS } from './parts.ts';

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

/** Erasing somebody, as a unit leader asks for it, with the version of the record that they saw. */
export const erasureInput = z.strictObject({ version, reason: oneOf(ERASURE_REASONS) });
export type ErasureInput = z.infer<typeof erasureInput>;

/** How many of each part went. */
const counts = z.partialRecord(z.enum(keysOf(ERASED_PARTS)), z.int().check(z.gte(1)));

/** What is left and until when; null where it stays. */
const kept = z.strictObject({ what: oneOf(KEPT_PARTS), until: z.nullable(localDate) });

/**
 * What an erasure took away, and what the law keeps. It says nothing of who was erased: the person has its number, and
 * nobody else knows whose it is.
 */
export const erasureReceipt = z.strictObject({
  id,
  kind: recordKind,
  reason: oneOf(ERASURE_REASONS),
  by: staffRef,
  startedAt: instant,
  /** Null until the last of it is gone. */
  doneAt: z.nullable(instant),
  counts,
  kept: z.array(kept),
});
export type ErasureReceipt = z.infer<typeof erasureReceipt>;

/** How far an erasure has come. */
export const erasureProgress = z.strictObject({ id, done: z.boolean() });
