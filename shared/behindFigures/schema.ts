import * as z from 'zod/mini';
import { id, instant } from '#shared/kernel/index.ts';
import { month, period } from '#shared/reporting/index.ts';

const name = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,59}$/, { error: 'wrong' }));

/** A number on the screen: which figure, which part of it, and for when. Either a period, or the months that were added up. */
export const behindQuestion = z.strictObject({
  figure: name,
  breakdown: z.optional(name),
  part: z.optional(name),
  period: z.optional(period),
  from: z.optional(month),
  to: z.optional(month),
});
export type BehindQuestion = z.infer<typeof behindQuestion>;

/** Somebody whose records count in a number. */
export const counted = z.strictObject({
  subject: z.enum(['participant', 'volunteer']),
  id,
  name: z.string(),
  /** How many of the number are theirs: somebody with three conversations counts three in conversations. */
  times: z.int().check(z.gte(1)),
});
export type Counted = z.infer<typeof counted>;

/** Who is behind a number. What `people` count, `notShown` and `gone` together are the number. */
export const behind = z.strictObject({
  asOf: instant,
  number: z.int(),
  /** By name. */
  people: z.array(counted),
  /** What is counted of those whom the one who asks does not find: of another service, or not open to them. */
  notShown: z.int(),
  /** What is counted of those of whom nothing is left but sums. */
  gone: z.int(),
});
export type Behind = z.infer<typeof behind>;
