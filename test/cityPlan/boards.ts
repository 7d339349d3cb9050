import fc from 'fast-check';
import { type Board, EXCLUDED, type Placing, placesLeft } from '#shared/cityPlan/index.ts';
import { aCandidate } from '#test/matching/pair.ts';

/** A board: points by row and column, and how many each column has room for. */
export const boardOf = (points: readonly (readonly number[])[], capacities: readonly number[]): Board => ({
  rows: points.map((line) => ({ points: Float64Array.from(line) })),
  candidates: capacities.map((capacity, column) => aCandidate({ id: `volunteer ${column}`, capacity })),
});

/** Any small board: few different values, so that ties are common, many excluded pairs, and columns with no room at all. */
export const board = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.array(fc.array(fc.constantFrom(EXCLUDED, EXCLUDED, 0, 1, 500, 70_000, 100_000), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: columns, maxLength: columns }),
    ),
  )
  .map(([points, capacities]) => boardOf(points, capacities));

interface Best {
  readonly sum: number;
  readonly count: number;
}

/** The highest sum there is, and the most matches that give it, by trying everything. */
export function bruteForce({ rows, candidates }: Board): Best {
  const left = placesLeft(candidates);
  const from = (row: number): Best => {
    const points = rows[row]?.points;
    if (!points) return { sum: 0, count: 0 };
    let best = from(row + 1);
    for (const [column, reached] of points.entries()) {
      const room = left[column] ?? 0;
      if (reached === EXCLUDED || room === 0) continue;
      left[column] = room - 1;
      const rest = from(row + 1);
      left[column] = room;
      const found = { sum: rest.sum + reached, count: rest.count + 1 };
      if (found.sum > best.sum || (found.sum === best.sum && found.count > best.count)) best = found;
    }
    return best;
  };
  return from(0);
}

/** What is wrong with a placing: pairs that are excluded, and volunteers with more than they have room for. */
export const faultsOf = (placing: Placing, { rows, candidates }: Board): string[] => [
  ...placing.flatMap((column, row) =>
    column !== null && (rows[row]?.points[column] ?? EXCLUDED) === EXCLUDED ? [`${row} may not have ${column}`] : [],
  ),
  ...placesLeft(candidates, placing).flatMap((left, column) => (left < 0 ? [`${column} is given to too many`] : [])),
];
