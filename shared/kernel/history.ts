import * as z from 'zod/mini';
import { instant } from './dates.ts';

/** A member of staff as other records name them. */
export const staffRef = z.strictObject({ id: z.string(), name: z.string() });
export type StaffRef = z.infer<typeof staffRef>;

/** One line of a record's history: who did what, when, and which fields changed. */
export const historyEntry = z.strictObject({
  at: instant,
  by: staffRef,
  action: z.string(),
  fields: z.array(z.string()),
  /** What they added in their own words. */
  note: z.optional(z.string()),
});
export type HistoryEntry = z.infer<typeof historyEntry>;
