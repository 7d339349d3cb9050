import { describe, expect, test } from 'vitest';
import { headline, monthsBetween } from '#shared/reporting/index.ts';

const YEAR = monthsBetween('2025-12', '2026-11');

/** A city in which so many are under way, and so many were taken in and closed in some months of the last twelve. */
const figures = (now: number, months: Readonly<Record<string, readonly [started: number, closed: number]>> = {}, told = YEAR) => ({
  asOf: '2026-11-21T10:00:00.000Z',
  now: { participantsActive: now },
  periods: told.map((period) => ({
    period,
    cells: { participantsStarted: months[period]?.[0] ?? 0, participantsClosed: months[period]?.[1] ?? 0 },
  })),
});

describe('the sentence at the top', () => {
  test.each([
    ['more than last year', figures(42, { '2025-12': [3, 1], '2026-11': [5, 1] }), '42 deltakere i gang, 6 flere enn i fjor'],
    ['fewer', figures(42, { '2026-03': [1, 4] }), '42 deltakere i gang, 3 færre enn i fjor'],
    ['as many', figures(42, { '2026-03': [2, 2] }), '42 deltakere i gang, like mange som i fjor'],
    ['one', figures(1, { '2026-03': [1, 3] }), '1 deltaker i gang, 2 færre enn i fjor'],
    ['nobody now', figures(0, { '2026-03': [0, 3] }), '0 deltakere i gang, 3 færre enn i fjor'],
    ['a service in its first year', figures(12, { '2026-03': [12, 0] }), '12 deltakere i gang'],
    ['figures that do not reach back', figures(42, {}, YEAR.slice(1)), '42 deltakere i gang'],
    ['no figures at all', { ...figures(0, {}, []), now: {} }, '0 deltakere i gang'],
  ])('%s', (_what, given, expected) => {
    expect(headline(given, 'nb')).toBe(expected);
  });

  test('is told in every language', () => {
    const given = figures(42, { '2026-11': [6, 0] });
    expect(headline(given, 'nn')).toBe('42 deltakarar i gang, 6 fleire enn i fjor');
    expect(headline(given, 'en')).toBe('42 participants under way, 6 more than last year');
  });

  test('counts the year by the calendar in Norway', () => {
    const lateEvening = { ...figures(42, { '2026-11': [6, 0] }), asOf: '2026-10-31T23:30:00.000Z' };
    expect(headline(lateEvening, 'nb')).toBe('42 deltakere i gang, 6 flere enn i fjor');
  });
});
