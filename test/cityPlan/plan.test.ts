import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solve } from '#functions/cityPlan/solve.ts';
import { type Asked, assign, firstCome, gridOf, planFor, sumOf } from '#shared/cityPlan/index.ts';
import { type Candidate, DEFAULT_WEIGHTS, exclusionOf, rank } from '#shared/matching/index.ts';
import { candidate, wanted } from '#test/matching/arbitraries.ts';
import { PLACES } from '#test/matching/pair.ts';
import { faultsOf } from './boards.ts';
import { ask, measure } from './people.ts';

const RUNS = { numRuns: 10_000 };

const asked = fc
  .array(fc.record({ wanted, since: fc.constantFrom('2026-09-01', '2026-10-01') }), { maxLength: 4 })
  .map((those) => those.map(({ wanted: one, since }, at): Asked => ask({ id: `assignment ${at}`, since, wanted: one })));
const pool = fc.uniqueArray(candidate, { maxLength: 5, selector: ({ id }) => id });

const planOf = (those: readonly Asked[], candidates: readonly Candidate[]) => planFor(those, candidates, measure, solve);

describe('a plan for anybody', () => {
  test('never places one who is excluded or has no room, and never comes to less than first-come', () => {
    fc.assert(
      fc.property(asked, pool, (those, candidates) => {
        const grid = gridOf(those, candidates, measure);
        const [best, first] = [assign(grid, solve), firstCome(grid)];
        expect([...faultsOf(best, grid), ...faultsOf(first, grid)]).toEqual([]);
        expect(sumOf(best, grid)).toBeGreaterThanOrEqual(sumOf(first, grid));
        for (const [row, column] of best.entries()) {
          const [one, other] = [grid.rows[row]?.waiting.wanted, grid.candidates[column ?? -1]];
          if (one && other) expect(exclusionOf(one, other, PLACES)).toBeNull();
        }
      }),
      RUNS,
    );
  });

  test('tells every assignment once, and stands to each as its suggestions do', () => {
    fc.assert(
      fc.property(asked, pool, (those, candidates) => {
        const { placed, without } = planOf(those, candidates);
        expect([...placed, ...without].map(({ assignmentId }) => assignmentId).sort()).toEqual(those.map(({ id }) => id).sort());
        for (const { assignmentId, planned } of placed) {
          const one = those.find(({ id }) => id === assignmentId);
          const suggested = one ? rank(one.wanted, candidates, PLACES, DEFAULT_WEIGHTS).suggested : [];
          const place = suggested.findIndex(({ candidate: { id } }) => id === planned.volunteerId);
          expect(planned.band).toBe(suggested[place]?.band);
          expect(planned.better).toBeLessThanOrEqual(place);
        }
      }),
      { numRuns: 300 },
    );
  });

  const shuffling = fc.infiniteStream(fc.nat()).map(
    (draws) =>
      <One>(ones: readonly One[]): One[] =>
        ones
          .map((one) => ({ one, at: draws.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one),
  );

  test('places everybody the same in whatever order people come', () => {
    const pairs = (those: readonly Asked[], candidates: readonly Candidate[]) => {
      const grid = gridOf(those, candidates, measure);
      return assign(grid, solve).map((column, row) => [grid.rows[row]?.waiting.id, grid.candidates[column ?? -1]?.id]);
    };
    fc.assert(
      fc.property(asked, pool, shuffling, (those, candidates, shuffled) => {
        expect(pairs(shuffled(those), shuffled(candidates))).toEqual(pairs(those, candidates));
      }),
      RUNS,
    );
  });

  test('and tells the same of it', () => {
    fc.assert(
      fc.property(asked, pool, shuffling, (those, candidates, shuffled) => {
        expect(planOf(shuffled(those), shuffled(candidates))).toEqual(planOf(those, candidates));
      }),
      { numRuns: 300 },
    );
  });
});
