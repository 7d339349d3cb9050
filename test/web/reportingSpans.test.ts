import { describe, expect, test } from 'vitest';
import { countedSince, FIGURES, monthName, periodName, shortMonth } from '#shared/reporting/index.ts';
import { comparisonNote, comparisonOf, firstDayOf, heldAgainst } from '#web/features/reporting/comparison.ts';
import { inAddress, optionalPeriod } from '#web/features/reporting/periodInAddress.ts';
import {
  chosenSpan,
  isUnderWay,
  kindOf,
  lastTwelve,
  monthsSoFar,
  periodsOfKind,
  periodsToChoose,
  spanOf,
  yearBefore,
} from '#web/features/reporting/span.ts';

const NOVEMBER = '2026-11';

describe('a stretch of time', () => {
  test('the last twelve months end with the one we are in', () => {
    expect(lastTwelve(NOVEMBER)).toEqual({ from: '2025-12', to: '2026-11' });
    expect(monthsSoFar(lastTwelve(NOVEMBER), NOVEMBER)).toHaveLength(12);
  });

  test.each([
    ['2025', '2025-01', '2025-12'],
    ['2025-T1', '2025-01', '2025-04'],
    ['2025-T2', '2025-05', '2025-08'],
    ['2025-T3', '2025-09', '2025-12'],
    ['2025-H1', '2025-01', '2025-06'],
    ['2025-H2', '2025-07', '2025-12'],
  ])('%s is %s to %s', (period, from, to) => {
    expect(spanOf(period)).toEqual({ from, to, period });
  });

  test('goes as far as it has come', () => {
    expect(monthsSoFar(spanOf('2026-T3'), NOVEMBER)).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(monthsSoFar(spanOf('2025-T3'), NOVEMBER)).toHaveLength(4);
    expect(isUnderWay(spanOf('2026'), NOVEMBER)).toBe(true);
    expect(isUnderWay(spanOf('2026-T2'), NOVEMBER)).toBe(false);
  });

  test('is held against the same a year before, a period against a whole one', () => {
    expect(yearBefore(lastTwelve(NOVEMBER))).toEqual({ from: '2024-12', to: '2025-11' });
    expect(yearBefore(spanOf('2026'))).toEqual(spanOf('2025'));
    expect(yearBefore(spanOf('2026-T1'))).toEqual(spanOf('2025-T1'));
  });
});

describe('what a stretch of time is held against', () => {
  const names = (period: string) => heldAgainst(spanOf(period), NOVEMBER, 'nb').map(({ name, span: { from, to } }) => [name, from, to]);

  test('is the one before and the same a year earlier, once where they are one', () => {
    expect(names('2026-T2')).toEqual([
      ['2. tertial 2026', '2026-05', '2026-08'],
      ['1. tertial 2026', '2026-01', '2026-04'],
      ['2. tertial 2025', '2025-05', '2025-08'],
    ]);
    expect(names('2026-H1').map(([name]) => name)).toEqual(['1. halvår 2026', '2. halvår 2025', '1. halvår 2025']);
    expect(names('2026-01').map(([name]) => name)).toEqual(['januar 2026', 'desember 2025', 'januar 2025']);
    expect(names('2025').map(([name]) => name)).toEqual(['2025', '2024']);
  });

  test('goes as far as one that is not over, and no further', () => {
    expect(names('2026')).toEqual([
      ['2026, så langt', '2026-01', '2026-12'],
      ['11 første måneder av 2025', '2025-01', '2025-11'],
    ]);
    expect(names('2026-T3').slice(1)).toEqual([
      ['3 første måneder av 2. tertial 2026', '2026-05', '2026-07'],
      ['3 første måneder av 3. tertial 2025', '2025-09', '2025-11'],
    ]);
    expect(comparisonNote(spanOf('2026-T3'), NOVEMBER, 'nb')).toContain('3. tertial 2026 er ikke over');
    expect(comparisonNote(spanOf('2026-T2'), NOVEMBER, 'nb')).toBeUndefined();
  });

  test('tells different people of whole periods, and not of months added up', () => {
    const [people] = FIGURES.filter(({ id }) => id === 'people');
    if (!people) throw new Error('Nobody counts different people');
    const periods = [
      { period: '2025', cells: { people: 40 } },
      { period: '2025-01', cells: { people: 9 } },
      { period: '2026', cells: { people: 31 } },
    ];
    const read = { asOf: '2026-11-21T10:00:00.000Z', changedAt: null, now: {}, periods };
    expect(comparisonOf([people], heldAgainst(spanOf('2025'), NOVEMBER, 'nb'), read)[0]?.values).toEqual([40, 'unknown']);
    expect(comparisonOf([people], heldAgainst(spanOf('2026'), NOVEMBER, 'nb'), read)[0]?.values).toEqual([31, 'unknown']);
  });
});

test('a comparison that begins before the counting did says since when, and one that does not says nothing', () => {
  const from = firstDayOf(heldAgainst(spanOf('2026-H1'), NOVEMBER, 'nb'));
  expect(from).toBe('2025-01-01');
  expect(countedSince({ since: '2025-01-02' }, from, 'nb')).toBe(
    'Telles av det som er skrevet ned fra og med 02.01.2025. Eldre tall kan være for lave.',
  );
  expect(countedSince({ since: '2025-01-01' }, from, 'nb')).toBeUndefined();
  expect(countedSince({ since: null }, from, 'nb')).toBeUndefined();
});

describe('choosing a period', () => {
  test.each([
    ['month', '2026-05', '2024-01', 29],
    ['tertial', '2026-T2', '2024-T1', 8],
    ['halfYear', '2026-H1', '2024-H1', 5],
    ['year', '2026', '2024', 3],
  ] as const)('offers each begun %s of three years, latest first', (kind, first, last, many) => {
    const offered = periodsOfKind(kind, '2026-05');
    expect([offered[0], offered.at(-1), offered.length]).toEqual([first, last, many]);
    expect(offered.every((one) => kindOf(one) === kind)).toBe(true);
  });

  test('offers the begun ones, latest first', () => {
    expect(periodsToChoose('2026-05')).toEqual([
      ...['2026', '2026-T2', '2026-T1'],
      ...['2025', '2025-T3', '2025-T2', '2025-T1'],
      ...['2024', '2024-T3', '2024-T2', '2024-T1'],
    ]);
  });

  test.each([
    ['2026', '2026'],
    [2026, '2026'],
    ['2025-T2', '2025-T2'],
    ['2027', undefined],
    ['2026-11', '2026-11'],
    ['2026-H1', '2026-H1'],
    ['2026-12', undefined],
    ['1999', undefined],
    ['<script>', undefined],
    [undefined, undefined],
  ])('an address that asks for %s gets %s', (asked, period) => {
    expect(chosenSpan(asked, NOVEMBER).period).toBe(period);
  });

  test('a year stands in an address without quotes, and what a hand has spoiled is left out', () => {
    expect(inAddress('2026')).toBe(2026);
    expect(inAddress('2026-T1')).toBe('2026-T1');
    expect(inAddress(undefined)).toBeUndefined();
    expect(optionalPeriod.parse({ no: 'period' })).toBeUndefined();
    expect(optionalPeriod.parse(2026)).toBe(2026);
  });
});

describe('periods by name', () => {
  test.each([
    ['2026', 'nb', '2026'],
    ['2026-T3', 'nn', '3. tertial 2026'],
    ['2026-T1', 'en', '1st tertial 2026'],
    ['2026-T2', 'en', '2nd tertial 2026'],
    ['2026-H1', 'nb', '1. halvår 2026'],
    ['2026-H2', 'nn', '2. halvår 2026'],
    ['2026-H1', 'en', '1st half 2026'],
    ['2026-03', 'nb', 'mars 2026'],
    ['2026-03', 'en', 'March 2026'],
  ] as const)('%s in %s is %s', (period, language, name) => {
    expect(periodName(period, language)).toBe(name);
  });

  test('months have names at the foot of a drawing and in a table', () => {
    expect(monthName('2026-12', 'nn')).toBe('desember 2026');
    expect(shortMonth('2026-12', 'nb')).toBe('des');
    expect(shortMonth('2026-05', 'en')).toBe('May');
  });
});
