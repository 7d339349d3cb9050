import * as z from 'zod/mini';
import { id } from '#shared/kernel/index.ts';

/**
 * How much a visitor's device computes before an application is taken: so many puzzles, each of so many leading zero bits
 * of SHA-256. Sixteen of ten bits are 16,000 hashes in all, about a second on a phone; many small puzzles take nearly
 * the same time for everybody, where one large one would keep some waiting many times as long as others.
 */
export const DIFFICULTY = { puzzles: 16, bits: 10 } as const;

/** Nobody fills in the form faster than this. Seconds. */
export const SHORTEST_FILLING = 5;

/** How long the form may lie open before it is sent. Hours. */
export const PASS_HOURS = 12;

/** What the page gets with the form and sends back with the application; signed, and good once. */
export const pass = z.strictObject({
  id,
  /** Epoch seconds. */
  issuedAt: z.int(),
  puzzles: z.int().check(z.gte(1), z.lte(64)),
  bits: z.int().check(z.gte(1), z.lte(24)),
  signature: z.string().check(z.maxLength(100)),
});
export type Pass = z.infer<typeof pass>;

/** A pass with a solution to each of its puzzles. */
export const solvedPass = z.strictObject({
  ...pass.shape,
  solutions: z.array(z.int().check(z.gte(0))).check(z.maxLength(64)),
});
export type SolvedPass = z.infer<typeof solvedPass>;

/** What is signed of a pass: all of it. */
export const signedParts = ({ id: passId, issuedAt, puzzles, bits }: Pass): string[] =>
  [passId, issuedAt, puzzles, bits].map((part) => String(part));

/** The text whose hash must begin with the pass's number of zero bits. */
export const puzzleText = ({ signature }: Pick<Pass, 'signature'>, puzzle: number, solution: number): string =>
  `${signature}.${puzzle}.${solution}`;

/** Whether a hash begins with so many zero bits. */
export function beginsWithZeros(hash: Uint8Array, bits: number): boolean {
  const whole = Math.floor(bits / 8);
  const rest = bits % 8;
  return hash.subarray(0, whole).every((byte) => byte === 0) && (rest === 0 || (hash[whole] ?? 0xff) >> (8 - rest) === 0);
}
