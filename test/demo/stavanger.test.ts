import { beforeEach, expect, test } from 'vitest';
import { cities } from '#infra/cities.ts';
import { fillCity } from '#local/demo/fill/fillCity.ts';
import { planOf } from '#local/demo/plan/planOf.ts';
import { type Figures, monthsBetween } from '#shared/reporting/index.ts';
import { listMembers } from '#shared/team/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { TODAY } from '#test/support/clock.ts';
import { loginServiceForFile } from '#test/support/loginService.ts';
import { countedFigures } from './countedFigures.ts';
import { demoLogins, testOffice } from './office.ts';
import { plainCount, plainStanding } from './plainCount.ts';

const live = liveCities();
const logins = loginServiceForFile();
beforeEach(() => demoLogins(logins));

const MONTHS = monthsBetween('2025-11', '2026-11');

/** The first and the last month of each longer period, beside its name. */
const LONGER: readonly (readonly [string, string, string])[] = [
  ['2026-T1', '2026-01', '2026-04'],
  ['2026-T2', '2026-05', '2026-08'],
  ['2026-T3', '2026-09', '2026-12'],
  ['2026-H1', '2026-01', '2026-06'],
  ['2026-H2', '2026-07', '2026-12'],
  ['2026', '2026-01', '2026-12'],
];

const between = (from: string, to: string) => (day: string) => day.slice(0, 7) >= from && day.slice(0, 7) <= to;

/** The cells of a period that the plain count knows. */
const told = ({ periods }: Figures, period: string, plain: Readonly<Record<string, number>>) => {
  const { cells = {} } = periods.find((one) => one.period === period) ?? {};
  return Object.fromEntries(Object.keys(plain).map((cell) => [cell, cells[cell]]));
};

test('Stavanger’s figures are what a plain count of its people finds, and different people do not add up', async () => {
  const city = cities.find(({ id }) => id === 'stavanger');
  const plan = city && planOf(city, TODAY);
  if (!city || !plan) throw new Error('Nothing is invented for Stavanger');
  const stavanger = live.of(city);
  expect(await fillCity(testOffice(stavanger), () => undefined)).toBe('now');
  expect([plan.volunteers.length, plan.participants.length]).toEqual([130, 250]);
  expect((await stavanger.call(listMembers)).body.items, 'the staff').toHaveLength(8);

  const figures = await countedFigures(live, stavanger, { from: '2025-11', to: '2026-11' });
  const ofMonths = MONTHS.map((month) => [month, plainCount(plan, between(month, month))] as const);
  const ofLonger = LONGER.map(([period, from, to]) => [period, plainCount(plan, between(from, to))] as const);
  for (const [period, plain] of [...ofMonths, ...ofLonger]) {
    // in the first month somebody has come and nothing else has happened yet
    expect(Object.keys(plain).length, period).toBeGreaterThan(period === '2025-11' ? 0 : 5);
    expect(told(figures, period, plain), period).toEqual(plain);
  }
  expect(figures.now).toMatchObject(plainStanding(plan));

  const people = new Map([...ofMonths, ...ofLonger].map(([period, { people: counted = 0 }]) => [period, counted]));
  const sum = (...periods: string[]): number => periods.reduce((all, period) => all + (people.get(period) ?? 0), 0);
  const tertials = sum('2026-T1', '2026-T2', '2026-T3');
  expect(sum('2026')).toBeGreaterThan(200);
  expect(tertials).toBeGreaterThan(sum('2026'));
  expect(sum(...MONTHS.filter((month) => month >= '2026-01'))).toBeGreaterThan(tertials);
});
