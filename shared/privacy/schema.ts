import * as z from 'zod/mini';
import { confided, historyEntry, id, instant, keysOf, LANGUAGES, localDate, oneOf, staffRef, version } from '#shared/kernel/index.ts';
import { ERASED_PARTS, ERASURE_REASONS, HANDED_TO, KEPT_PARTS, RECORD_PARTS } from './parts.ts';

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
export const recordChange = confided('journal', z.strictObject({ ...historyEntry.shape, values: z.array(fieldValues) }));
export type RecordChange = z.infer<typeof recordChange>;

/** A record's changes, and whether what concerns the person's rights is the asker's to do: see `checkIsTheirs`. */
export const recordChanges = z.strictObject({ items: z.array(recordChange), isTheirs: z.boolean() });

/** Erasing somebody, as a unit leader asks for it, with the version of the record that they saw. */
export const erasureInput = z.strictObject({ version, reason: oneOf(ERASURE_REASONS) });
export type ErasureInput = z.infer<typeof erasureInput>;

/** How many of each part went. */
const counts = z.partialRecord(z.enum(keysOf(ERASED_PARTS)), z.int().check(z.gte(1)));

/** What is left and until when. */
const kept = z.strictObject({ what: oneOf(KEPT_PARTS), until: localDate });

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

/** To whom a record is handed over, and in which language it is read. */
export const handoverInput = z.strictObject({ to: oneOf(HANDED_TO), language: z.enum(LANGUAGES) });
export type HandoverInput = z.infer<typeof handoverInput>;

/** A handing over, as it stands in the record. */
export const handover = z.strictObject({ id, ...handoverInput.shape, at: instant, by: staffRef });
export type Handover = z.infer<typeof handover>;

/** What the file says of itself; another shape is another number. */
export const PACKAGE_FORMAT = { format: 'steg-for-steg/record', formatVersion: 1 } as const;

/** All that stands of a person, as they are handed it: one file that a machine can read and from which the letter is made. */
export const recordPackage = z.strictObject({
  format: z.literal(PACKAGE_FORMAT.format),
  formatVersion: z.literal(PACKAGE_FORMAT.formatVersion),
  madeAt: instant,
  city: z.strictObject({ name: z.string(), controller: z.string(), dataProtectionOfficer: z.string() }),
  kind: recordKind,
  handover,
  /** Part by part, each item with the fields it has in the record. */
  parts: confided('journal', z.array(z.strictObject({ part: oneOf(RECORD_PARTS), items: z.array(z.record(z.string(), z.unknown())) }))),
  readings: z.array(reading),
});
export type RecordPackage = z.infer<typeof recordPackage>;
