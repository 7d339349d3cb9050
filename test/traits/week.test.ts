import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonHours, commonSpans, countHours, type Span, spansOf, week } from '#shared/traits/index.ts';

const spans: fc.Arbitrary<Span> = fc
  .record({ day: fc.integer({ min: 1, max: 7 }), from: fc.integer({ min: 0, max: 23 }), length: fc.integer({ min: 1, max: 24 }) })
  .map(({ day, from, length }) => ({ day, from, to: Math.min(from + length, 24) }));
const weeks = fc.array(spans, { maxLength: 12 });

const wednesdayEvening = { day: 3, from: 17, to: 20 };

describe('hours in common', () => {
  test.each([
    ['the same evening', [wednesdayEvening], [wednesdayEvening], 3],
    ['half of it', [wednesdayEvening], [{ day: 3, from: 18, to: 22 }], 2],
    ['one after the other', [wednesdayEvening], [{ day: 3, from: 20, to: 22 }], 0],
    ['another day', [wednesdayEvening], [{ day: 4, from: 17, to: 20 }], 0],
    ['an evening said twice', [wednesdayEvening, wednesdayEvening], [wednesdayEvening], 3],
    ['nothing known', [], [wednesdayEvening], 0],
    ['the last hour of the day', [{ day: 7, from: 23, to: 24 }], [{ day: 7, from: 0, to: 24 }], 1],
    ['midnight is not the next day', [{ day: 1, from: 23, to: 24 }], [{ day: 2, from: 0, to: 1 }], 0],
  ])('%s', (_what, one, other, hours) => {
    expect(commonHours(one, other)).toBe(hours);
  });

  test('are the same whoever is asked first, and never more than either has', () => {
    fc.assert(
      fc.property(weeks, weeks, (one, other) => {
        const hours = commonHours(one, other);
        expect(hours).toBe(commonHours(other, one));
        expect(hours).toBeLessThanOrEqual(Math.min(countHours(one), countHours(other)));
        expect(countHours(commonSpans(one, other))).toBe(hours);
      }),
    );
  });

  test('with oneself are all one has', () => {
    fc.assert(fc.property(weeks, (one) => commonHours(one, one) === countHours(one)));
  });
});

describe('spans', () => {
  test('are as long as they can be, in the week’s order, and never cross midnight', () => {
    expect(spansOf([23, 24, 18, 17, 19, 17])).toEqual([
      { day: 1, from: 17, to: 20 },
      { day: 1, from: 23, to: 24 },
      { day: 2, from: 0, to: 1 },
    ]);
  });

  test('of any hours are a week that can be kept, with those hours and no others', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 167 })), (hours) => {
        const made = spansOf(hours);
        expect(week.safeParse(made).success).toBe(true);
        expect(countHours(made)).toBe(new Set(hours).size);
        expect(
          spansOf(made.flatMap(({ day, from, to }) => Array.from({ length: to - from }, (_, i) => (day - 1) * 24 + from + i))),
        ).toEqual(made);
      }),
    );
  });
});

test.each([
  ['a day that does not exist', { day: 0, from: 1, to: 2 }],
  ['an eighth day', { day: 8, from: 1, to: 2 }],
  ['an end before its beginning', { day: 1, from: 20, to: 17 }],
  ['no time at all', { day: 1, from: 17, to: 17 }],
  ['past midnight', { day: 1, from: 23, to: 25 }],
  ['half hours', { day: 1, from: 17.5, to: 18 }],
  ['more than a span says', { day: 1, from: 17, to: 18, note: 'x' }],
])('%s cannot be kept', (_what, span) => {
  expect(week.safeParse([span]).success).toBe(false);
});
