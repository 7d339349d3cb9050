import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRange, laterMonth, month, monthsBetween, monthsIn, monthsOf, period, periodsIn, periodsOf } from '#shared/reporting/index.ts';

describe('periods', () => {
  test.each([
    ['2026-01', ['2026-01', '2026-T1', '2026-H1', '2026']],
    ['2026-04', ['2026-04', '2026-T1', '2026-H1', '2026']],
    ['2026-05', ['2026-05', '2026-T2', '2026-H1', '2026']],
    ['2026-06', ['2026-06', '2026-T2', '2026-H1', '2026']],
    ['2026-07', ['2026-07', '2026-T2', '2026-H2', '2026']],
    ['2026-09', ['2026-09', '2026-T3', '2026-H2', '2026']],
    ['2026-12', ['2026-12', '2026-T3', '2026-H2', '2026']],
    ['2026-06-30', ['2026-06-30', '2026-06', '2026-T2', '2026-H1', '2026']],
    ['now', ['now']],
  ])('%s counts in %j', (moment, expected) => {
    expect(periodsOf(moment)).toEqual(expected);
  });

  test.each(['now', '2026', '2026-T1', '2026-T3', '2026-H1', '2026-H2', '2026-12'])('%s is one', (text) => {
    expect(period.safeParse(text).success).toBe(true);
  });

  test.each([
    '',
    'Now',
    '26',
    '2026-00',
    '2026-13',
    '2026-T0',
    '2026-T4',
    '2026-H0',
    '2026-H3',
    '2026-1',
    '2026-01-01',
    '9999-01',
    '2026 ',
    'national',
  ])('%s is none', (text) => {
    expect(period.safeParse(text).success).toBe(false);
  });

  test.each(['2026', '2026-T1', '2026-T2', '2026-T3', '2026-H1', '2026-H2', '2026-11'])(
    '%s has exactly the months that count in it',
    (of) => {
      const { from, to } = monthsOf(of);
      expect(monthsBetween(from, to)).toEqual(monthsBetween('2025-01', '2027-12').filter((one) => periodsOf(one).includes(of)));
    },
  );

  test.each(['now', '2026', '2026-T1', '2026-H1', '2026-00'])('%s is no month', (text) => {
    expect(month.safeParse(text).success).toBe(false);
  });
});

describe('months', () => {
  const months = fc
    .tuple(fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, of]) => `${year}-${String(of).padStart(2, '0')}`);

  test('so many later and so many earlier is the same again', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -200, max: 200 }), (from, by) => {
        expect(laterMonth(laterMonth(from, by), -by)).toBe(from);
      }),
    );
  });

  test('between two are as many as are counted, in order, and none twice', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 60 }), (from, more) => {
        const all = monthsBetween(from, laterMonth(from, more));
        expect(all).toHaveLength(more + 1);
        expect(monthsIn(from, laterMonth(from, more))).toBe(more + 1);
        expect(all).toEqual([...new Set(all)].sort());
      }),
    );
  });

  test('a range is told with the tertials, half-years and years its months belong to', () => {
    expect(periodsIn({ from: '2025-12', to: '2026-01' })).toEqual([
      '2025',
      '2025-12',
      '2025-H2',
      '2025-T3',
      '2026',
      '2026-01',
      '2026-H1',
      '2026-T1',
    ]);
  });

  test.each([
    ['the same month', '2026-01', '2026-01', undefined],
    ['three years', '2024-01', '2026-12', undefined],
    ['a month more', '2023-12', '2026-12', 'tooMany'],
    ['the wrong way round', '2026-02', '2026-01', 'order'],
  ])('%s: %s to %s', (_what, from, to, code) => {
    const decision = checkRange({ from, to });
    expect(decision.ok ? undefined : decision.refusal.fields?.[0]?.code).toBe(code);
  });
});
