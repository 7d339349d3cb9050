/** What is drawn by lot: nought or more, and less than one. */
export type Draw = () => number;

/** One of several numbers that are rounded together. */
export interface Share {
  readonly truth: number;
  /** The least and the most it may be told as. */
  readonly low: number;
  readonly high: number;
}

/** How much chance has to say against what is nearest. */
const CHANCE = 0.15;

/** A number drawn so that any may come, most often near nought (Gumbel's distribution). */
const luck = (draw: Draw): number => -CHANCE * Math.log(-Math.log(Math.max(draw(), Number.MIN_VALUE)));

/** A number down or up to the base's multiple beside it, by lot, most often the nearer; `surplus` is how much is told too many besides. */
export function nearby(truth: number, base: number, surplus: number, draw: Draw): number {
  const below = Math.floor(truth / base) * base;
  if (below === truth) return truth;
  const wanted = (truth - below - surplus) / base;
  return wanted + luck(draw) > 1 - wanted + luck(draw) ? below + base : below;
}

/**
 * Rounds numbers to the base's multiples so that they add up to one that is given: each goes down or up to a multiple beside it, by lot, most often the
 * one that is left out most; further only where the sum cannot be had otherwise. `surplus` says how much is told too many where a number
 * counts besides.
 *
 * @param sum a multiple of the base, between what the lowest and the highest come to
 */
export function spread(
  shares: readonly Share[],
  sum: number,
  base: number,
  surplus: (index: number, told: readonly number[]) => number,
  draw: Draw,
): number[] {
  const told = shares.map(({ truth, low, high }) => Math.min(high, Math.max(low, Math.floor(truth / base) * base)));
  const missing = (index: number): number => ((shares[index]?.truth ?? 0) - (told[index] ?? 0) - surplus(index, told)) / base + luck(draw);
  const most = (indices: readonly number[], of: (index: number) => number): number | undefined => {
    const [first] = indices.map((index) => ({ index, much: of(index) })).sort((a, b) => b.much - a.much);
    return first?.index;
  };
  const where = (holds: (share: Share, told: number) => boolean): number[] =>
    shares.flatMap((share, index) => (holds(share, told[index] ?? 0) ? [index] : []));
  for (let left = sum - told.reduce((so, one) => so + one, 0); left !== 0; left -= Math.sign(left) * base) {
    const [all, near] =
      left > 0
        ? [where(({ high }, one) => one < high), where(({ high, truth }, one) => one < high && one < truth)]
        : [where(({ low }, one) => one > low), where(({ low, truth }, one) => one > low && one > truth)];
    const index = most(near.length > 0 ? near : all, (one) => (left > 0 ? missing(one) : -missing(one)));
    if (index === undefined) throw new Error('The numbers cannot be rounded to their sum');
    told[index] = (told[index] ?? 0) + Math.sign(left) * base;
  }
  return told;
}
