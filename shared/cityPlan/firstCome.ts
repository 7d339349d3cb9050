import { EXCLUDED, type Grid, type Placing, placesLeft } from './grid.ts';

/** What comes of taking them one by one: the longest wait first, each the best who is left for them; of
 * equals the one with the lighter load, then the longest wait, as columns stand. */
export function firstCome({ rows, candidates }: Grid): Placing {
  const left = placesLeft(candidates);
  return rows.map(({ points }) => {
    let best: number | null = null;
    let most = EXCLUDED;
    for (const [column, reached] of points.entries()) {
      if (reached <= most || (left[column] ?? 0) <= 0) continue;
      best = column;
      most = reached;
    }
    if (best !== null) left[best] = (left[best] ?? 0) - 1;
    return best;
  });
}
