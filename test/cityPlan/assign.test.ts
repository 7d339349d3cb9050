import fc from 'fast-check';
import { linearSumAssignment } from 'linear-sum-assignment';
import { describe, expect, test } from 'vitest';
import { solve } from '#functions/cityPlan/solve.ts';
import { assign, type Board, countOf, EXCLUDED, freePlaces, sumOf } from '#shared/cityPlan/index.ts';
import { board, boardOf, bruteForce, faultsOf } from './boards.ts';

const RUNS = { numRuns: 10_000 };

describe('the best placing', () => {
  test('has the highest sum there is, and with that sum the most matches; nobody excluded, nobody given to too many', () => {
    fc.assert(
      fc.property(board, (any) => {
        const placing = assign(any, solve);
        expect(faultsOf(placing, any)).toEqual([]);
        expect({ sum: sumOf(placing, any), count: countOf(placing) }).toEqual(bruteForce(any));
      }),
      RUNS,
    );
  });

  test('takes the weaker match for one, where that gives more to both', () => {
    expect(
      assign(
        boardOf(
          [
            [90_000, 80_000],
            [85_000, EXCLUDED],
          ],
          [1, 1],
        ),
        solve,
      ),
    ).toEqual([1, 0]);
  });

  test('uses each place of a volunteer, and none they do not have', () => {
    expect(assign(boardOf([[10], [20], [30]], [2]), solve)).toEqual([null, 0, 0]);
    expect(assign(boardOf([[10], [20]], [0]), solve)).toEqual([null, null]);
  });

  test('matches somebody with no points at all rather than with nobody', () => {
    expect(assign(boardOf([[0]], [1]), solve)).toEqual([0]);
  });

  test('gives the oldest wish the first volunteer, where nothing else tells anybody apart', () => {
    const alike = [50_000, 50_000, 50_000];
    expect(assign(boardOf([alike, alike], [1, 1, 1]), solve)).toEqual([0, 1]);
    expect(assign(boardOf([[7], [7], [7]], [1]), solve)).toEqual([0, null, null]);
  });

  test('is nothing where nobody waits, and nobody where nobody is free', () => {
    expect(assign(boardOf([], [1]), solve)).toEqual([]);
    expect(assign(boardOf([[], []], []), solve)).toEqual([null, null]);
  });
});

/** The same by another library and put another way: squares of places, with a pair that may not be so dear that it never pays. */
function sumByOracle({ rows, candidates }: Board): number {
  const places = candidates.flatMap((candidate, column) => Array.from({ length: freePlaces(candidate) }, () => column));
  const size = rows.length + places.length;
  const worth = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, at) => {
      const column = places[at];
      const points = column === undefined ? 0 : (rows[row]?.points[column] ?? 0);
      return points === EXCLUDED ? -1e9 : points;
    }),
  );
  const { rowAssignments } = linearSumAssignment(worth, { maximaze: true });
  return [...rowAssignments].reduce((sum, at, row) => sum + (worth[row]?.[at] ?? 0), 0);
}

describe('the sum of the best placing', () => {
  test('is what another solver finds on 500 random boards, with pairs that may not be, ties and several places', () => {
    const points = fc.oneof(
      { weight: 2, arbitrary: fc.constant(EXCLUDED) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 100_000 }) },
      { weight: 1, arbitrary: fc.constantFrom(20_000, 45_000, 70_000) },
    );
    const larger = fc
      .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 14 }))
      .chain(([rows, columns]) =>
        fc.tuple(
          fc.array(fc.array(points, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
          fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }),
        ),
      )
      .map(([lines, capacities]) => boardOf(lines, capacities));
    fc.assert(
      fc.property(larger, (any) => {
        const placing = assign(any, solve);
        expect(faultsOf(placing, any)).toEqual([]);
        expect(sumOf(placing, any)).toBe(sumByOracle(any));
      }),
      { numRuns: 500 },
    );
  });
});
