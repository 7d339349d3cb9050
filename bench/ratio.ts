/** How many times as long one thing took as another, each pair measured right after one another. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** The middle value; of an even number, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing');
  return middle;
}

/**
 * Compares two rows of figures pair by pair: what slows the machine down slows both of a pair, and most of it cancels.
 *
 * @param these what is compared, one figure a run
 * @param those what it is compared with, in the same order
 */
export function ratioOf(these: readonly number[], those: readonly number[]): Ratio {
  const ratios = these.flatMap((value, run) => {
    const other = those[run];
    return other === undefined ? [] : [value / other];
  });
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios), runs: ratios.length };
}

/** A ratio as the report shows it: `1.12 × (1.08–1.19)`. */
export const shownRatio = ({ median: middle, least, most }: Ratio): string =>
  `${middle.toFixed(2)} × (${least.toFixed(2)}–${most.toFixed(2)})`;
