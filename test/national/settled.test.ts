import { expect, test } from 'vitest';
import { type Counts, type Edition, PRIVACY, PUBLISHED, type Published, settled } from '#shared/national/index.ts';
import type { Month } from '#shared/reporting/index.ts';

const figure = PUBLISHED.filter(({ total }): boolean => total === 'daysToApproval.count');
const MONTHS = ['01', '02', '03', '04', '05', '06'].map((month): Month => `2025-${month}`);

/** A city's cases and days in each of six months. */
const counted = (cases: readonly number[], days: readonly number[]): Counts => ({
  by: Object.fromEntries(
    MONTHS.map((month, index) => [month, { 'daysToApproval.count': cases[index] ?? 0, 'daysToApproval.sum': days[index] ?? 0 }]),
  ),
});

const settledOf = (figures: readonly Published[], now: Counts, before: Counts) => {
  const told: Edition = { periods: MONTHS, counts: before, hidden: new Set() };
  return settled(now, [...MONTHS, '2025-H1'], told, PRIVACY, figures);
};

test('of days each month waits by itself until five cases have come, as what it differs by would be somebody’s days', () => {
  const before = counted([20, 20, 20, 20, 20, 20], [200, 200, 200, 200, 200, 200]);
  // one more in each of five months, and six more in the last
  const { counts, waiting } = settledOf(figure, counted([21, 21, 21, 21, 21, 26], [230, 210, 290, 201, 202, 300]), before);
  expect(MONTHS.map((month) => counts.by?.[month]?.['daysToApproval.count'])).toEqual([20, 20, 20, 20, 20, 26]);
  expect(MONTHS.map((month) => counts.by?.[month]?.['daysToApproval.sum'])).toEqual([200, 200, 200, 200, 200, 300]);
  expect(counts.by?.['2025-H1']).toEqual({ 'daysToApproval.count': 126, 'daysToApproval.sum': 1300 });
  expect(waiting).toBe(1);
});

test('days that are corrected wait though there are as many cases', () => {
  const before = counted([20, 9], [200, 90]);
  expect(settledOf(figure, counted([20, 9], [230, 90]), before)).toMatchObject({
    counts: { by: { '2025-01': { 'daysToApproval.sum': 200 } } },
    waiting: 1,
  });
});
