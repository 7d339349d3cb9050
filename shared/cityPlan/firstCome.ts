import { type Grid, type Placing, placesLeft } from './grid.ts';

/** What comes of taking them one by one: the longest wait first, each the best who is left for them. */
export function firstCome({ rows, candidates }: Grid): Placing {
  const left = placesLeft(candidates);
  return rows.map(({ order }) => {
    const column = order.find((one) => (left[one] ?? 0) > 0);
    if (column === undefined) return null;
    left[column] = (left[column] ?? 0) - 1;
    return column;
  });
}
