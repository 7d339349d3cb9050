import * as z from 'zod/mini';
import { confided, id, instant, line, oneOf, someOf, staffRef, version } from '#shared/kernel/index.ts';
import { participant, wishes } from '#shared/participants/index.ts';
import { MERGE_FIELDS } from './fields.ts';

/** Two records of one person: which is the other, what is taken from it, and why they are merged. */
export const mergeInput = z.strictObject({
  version,
  otherId: id,
  otherVersion: version,
  fromOther: someOf(MERGE_FIELDS),
  reason: line(500),
});
export type MergeInput = z.infer<typeof mergeInput>;

/** What stays in the kept record of the other: who merged them, why, and the other as it stood. */
export const merge = z.strictObject({
  version,
  otherId: id,
  at: instant,
  by: staffRef,
  reason: line(500),
  fromOther: z.array(oneOf(MERGE_FIELDS)),
  /** Whether all that stood in the other has been moved. */
  done: z.boolean(),
  otherProfile: confided('journal', participant),
  otherWishes: confided('journal', z.nullable(wishes)),
});
export type Merge = z.infer<typeof merge>;

/** A merge as it is told on the kept record. */
export const toldMerge = confided(
  'journal',
  z.strictObject({ otherId: id, otherName: line(), at: instant, by: staffRef, reason: line(500), done: z.boolean() }),
);
export type ToldMerge = z.infer<typeof toldMerge>;
