import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contribution, contributionsOf, differenceOf, momentsOf, NOTHING, stepTowards } from '#shared/reporting/index.ts';
import { chance } from '#test/projector/random.ts';
import { anyContent } from '#test/projector/records.ts';

const contribution: fc.Arbitrary<Contribution> = fc
  .tuple(fc.integer({ min: 1, max: 10_000 }), fc.constantFrom('participant', 'conversation', 'match', 'meeting', 'volunteer'))
  .map(([seed, kind]) => contributionsOf(anyContent(kind, chance(seed))));

/** A difference as text, in one order, so that two can be added and compared. */
function added(...differences: ReturnType<typeof differenceOf>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  const add = (key: string, by: number): void => {
    sums[key] = (sums[key] ?? 0) + by;
  };
  for (const { cells, people } of differences) {
    for (const [period, numbers] of cells) for (const [cell, by] of Object.entries(numbers)) add(`${period} ${cell}`, by);
    for (const { figure, period, by } of people) add(`${period} ${figure} seen`, by);
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

describe('the difference of what a record counted and counts', () => {
  test('is nothing where it counts for the same', () => {
    fc.assert(
      fc.property(contribution, (one) => {
        expect(added(differenceOf(one, one))).toEqual({});
      }),
    );
  });

  test('there and back is nothing', () => {
    fc.assert(
      fc.property(contribution, contribution, (one, other) => {
        expect(added(differenceOf(one, other), differenceOf(other, one))).toEqual({});
      }),
    );
  });

  test('is the same by any way', () => {
    fc.assert(
      fc.property(contribution, contribution, contribution, (from, by, to) => {
        expect(added(differenceOf(by, from), differenceOf(to, by))).toEqual(added(differenceOf(to, from)));
      }),
    );
  });

  test('counts a happening on its day and in its month, tertial, half-year and year, and what stands now alone', () => {
    const { cells } = differenceOf({ cells: { '2026-05-17': { x: 2 }, now: { y: 1 } }, people: {} }, NOTHING);
    expect(Object.fromEntries(cells)).toEqual({
      '2026-05-17': { x: 2 },
      '2026-05': { x: 2 },
      '2026-T2': { x: 2 },
      '2026-H1': { x: 2 },
      '2026': { x: 2 },
      now: { y: 1 },
    });
  });

  test('names a person once in a year, however many of its months name them', () => {
    const twice = { cells: {}, people: { people: ['2026-01', '2026-03', '2026-05'] } };
    const once = { cells: {}, people: { people: ['2026-03'] } };
    expect(
      differenceOf(once, twice)
        .people.map(({ period, by }) => `${period} ${by}`)
        .sort(),
    ).toEqual(['2026-01 -1', '2026-05 -1', '2026-T2 -1']);
  });

  test('a step towards it, and another to the end, come to the same as one', () => {
    fc.assert(
      fc.property(contribution, contribution, fc.infiniteStream(fc.boolean()), (from, to, coin) => {
        const all = [...new Set([...momentsOf(from), ...momentsOf(to)])];
        const some = new Set(all.filter(() => coin.next().value));
        const between = stepTowards(to, from, some);
        expect(added(differenceOf(between, from), differenceOf(to, between))).toEqual(added(differenceOf(to, from)));
        expect(added(differenceOf(stepTowards(to, from, new Set(all)), to))).toEqual({});
        expect(added(differenceOf(stepTowards(to, from, new Set()), from))).toEqual({});
      }),
    );
  });
});
