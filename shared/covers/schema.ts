import * as z from 'zod/mini';
import { id, instant, localDate, staffRef } from '#shared/kernel/index.ts';

/** Records of one caseload that can be covered by themselves, at most so many at once. */
const MOST_RECORDS = 50;

const which = {
  from: localDate,
  to: localDate,
  /** Participants and volunteers by id where only some are covered; null for the whole caseload. */
  only: z.nullable(z.array(id).check(z.minLength(1), z.maxLength(MOST_RECORDS))),
};

/** What staff ask for: whose work, who does it meanwhile, and from and to which day, both included. */
export const coverInput = z.strictObject({ of: id, by: id, ...which });
export type CoverInput = z.infer<typeof coverInput>;

/**
 * A colleague doing another's work for a period. Nothing in the records is rewritten, so that it ends by itself and can
 * be undone at any time.
 */
export const cover = z.strictObject({ id, of: staffRef, by: staffRef, ...which, madeBy: staffRef, madeAt: instant });
export type Cover = z.infer<typeof cover>;

/** A member of staff who may have or take over work, as one chooses among them. */
export const colleague = z.strictObject({ id, name: z.string() });
export type Colleague = z.infer<typeof colleague>;
