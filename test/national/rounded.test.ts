import { describe, expect, test } from 'vitest';
import {
  breakdownsIn,
  type Counts,
  cellsIn,
  type Edition,
  isIn,
  numberAt,
  PRIVACY,
  PUBLISHED,
  type Published,
  periodsTold,
  placesOf,
  publishRounded,
  SUM,
  setsOfFigures,
  spotOf,
  toldIn,
} from '#shared/national/index.ts';
import { monthsBetween, NOW, type Period, RELATIONS } from '#shared/reporting/index.ts';
import { anyNation, corrected } from './anyNation.ts';
import { attack, programOf, type Told } from './attacker.ts';
import { drawnFrom } from './someYear.ts';

const YEAR = '2025';
const [JUNE, DECEMBER] = [`${YEAR}-06`, `${YEAR}-12`];
const BASE = PRIVACY.threshold;

interface Making {
  readonly until?: string;
  readonly earlier?: readonly Edition[];
  readonly sets?: readonly (readonly Published[])[];
  readonly seed?: number;
}

const made = (counted: Counts, { until = DECEMBER, earlier = [], sets = setsOfFigures(), seed = 1 }: Making = {}): Edition =>
  publishRounded({ counted, until, earlier, sets, draw: drawnFrom(seed) }, PRIVACY).edition;

const toldAt = (edition: Edition, place: string, period: Period, cell: string): number =>
  numberAt(edition.rounded?.told ?? {}, place, period, cell);

interface Spot {
  readonly figure: Published;
  readonly place: string;
  readonly period: Period;
  readonly cell: string;
}

const spotsOf = (edition: Edition): Spot[] =>
  PUBLISHED.flatMap((figure) =>
    edition.periods.flatMap((period) =>
      cellsIn(figure, period).flatMap((cell) => placesOf(edition.counts).map((place) => ({ figure, place, period, cell }))),
    ),
  );

const counted = anyNation(YEAR, 6, 4, 40);
const edition = made(counted);

describe('every number that is told', () => {
  test('is a multiple of five, and as near the truth as is said', () => {
    const within = edition.rounded?.within ?? 0;
    expect(within).toBeLessThan(4 * BASE);
    for (const { place, period, cell } of spotsOf(edition)) {
      const told = toldAt(edition, place, period, cell);
      expect(told % BASE).toBe(0);
      expect(Math.abs(told - numberAt(edition.counts, place, period, cell))).toBeLessThanOrEqual(within);
    }
  });

  test('is nought where there is nobody in a city in the period', () => {
    const nobody = spotsOf(edition).filter(
      ({ place, period, figure }) => place !== SUM && numberAt(edition.counts, place, period, figure.total) === 0,
    );
    expect(nobody.length).toBeGreaterThan(0);
    expect(nobody.filter(({ place, period, cell }) => toldAt(edition, place, period, cell) !== 0)).toEqual([]);
  });

  test('adds up as the truth does: parts to totals, months to longer periods, and cities to their sum', () => {
    const months = monthsBetween(`${YEAR}-01`, DECEMBER);
    const monthsIn: Readonly<Record<string, readonly Period[]>> = {
      [`${YEAR}-T1`]: months.slice(0, 4),
      [`${YEAR}-T2`]: months.slice(4, 8),
      [`${YEAR}-T3`]: months.slice(8),
      [`${YEAR}-H1`]: months.slice(0, 6),
      [`${YEAR}-H2`]: months.slice(6),
      [YEAR]: months,
    };
    for (const figure of PUBLISHED) {
      for (const place of placesOf(edition.counts)) {
        for (const period of edition.periods.filter((one) => isIn(figure, one))) {
          const at = (cell: string, of = period): number => toldAt(edition, place, of, cell);
          for (const parts of breakdownsIn(figure, period)) {
            expect(parts.reduce((sum, cell) => sum + at(cell), 0)).toBe(at(figure.total));
          }
          const inside = figure.addsUp ? monthsIn[period] : undefined;
          for (const cell of inside ? [figure.total, ...figure.companions] : []) {
            expect(inside?.reduce((sum, month) => sum + at(cell, month), 0)).toBe(at(cell));
          }
        }
      }
    }
    const { cities, sum } = toldIn(edition, YEAR);
    for (const [cell, all] of Object.entries(sum)) expect(cities.reduce((so, { cells }) => so + (cells[cell] ?? 0), 0)).toBe(all);
  });

  test('keeps to what figures say of each other', () => {
    for (const { cell, within } of RELATIONS) {
      for (const place of placesOf(edition.counts)) {
        for (const period of edition.periods.filter((one) => one !== NOW)) {
          const larger = within.reduce((sum, one) => sum + toldAt(edition, place, period, one), 0);
          expect(toldAt(edition, place, period, cell)).toBeLessThanOrEqual(larger);
        }
      }
    }
  });

  test('goes up or down by lot', () => {
    const sets = setsOfFigures().slice(0, 1);
    const [figures = []] = sets;
    const others = Array.from({ length: 16 }, (_, index) => made(counted, { sets, seed: index + 2 }));
    const small = spotsOf(edition).filter(
      ({ figure, place, period, cell }) => figures.includes(figure) && place !== SUM && numberAt(counted, place, period, cell) === 2,
    );
    const told = small.map(({ place, period, cell }) => new Set(others.map((one) => toldAt(one, place, period, cell))));
    expect(told.filter((ways) => ways.has(0) && ways.has(BASE)).length / told.length).toBeGreaterThan(0.8);
  });
});

describe('of days and minutes', () => {
  const [total, days] = ['daysToApproval.count', 'daysToApproval.sum'];
  const year = (months: Readonly<Record<string, readonly [count: number, sum: number]>>) =>
    Object.fromEntries(Object.entries(months).map(([month, [count, sum]]) => [`${YEAR}-${month}`, { [total]: count, [days]: sum }]));

  test('a month of few says nothing of its own, beside one of many', () => {
    const nation = (own: number): Counts => ({
      few: year({ '01': [8, 160], '02': [2, own], '09': [1, own] }),
      many: year({ '03': [30, 900], '10': [30, 600] }),
    });
    const told = [10, 300].map((own) => made(nation(own)).rounded?.told);
    expect(told[0]).toEqual(told[1]);
  });

  test('an average comes out as it is where there are many', () => {
    const one = made({ many: year({ '03': [31, 930], '10': [32, 960] }) });
    const { sum } = toldIn(one, YEAR);
    expect((sum[days] ?? 0) / (sum[total] ?? 1)).toBe(30);
  });

  test('none is told where there are not five cases anywhere', () => {
    const one = made({ few: year({ '03': [2, 90] }), none: {} });
    expect(toldIn(one, YEAR).sum[days]).toBeNull();
    expect(one.hidden).toContain(spotOf('few', YEAR, days));
  });
});

describe('a later edition', () => {
  const again = corrected(counted, YEAR, 4, 40);
  const first = made(counted, { until: JUNE });
  const second = made(again, { earlier: [first], seed: 9 });

  test('tells as before what has not changed', () => {
    const same = spotsOf(first).filter(
      ({ figure, place, period, cell }) =>
        !figure.isStock && numberAt(first.counts, place, period, cell) === numberAt(second.counts, place, period, cell),
    );
    expect(same.length).toBeGreaterThan(1000);
    expect(same.filter(({ place, period, cell }) => toldAt(first, place, period, cell) !== toldAt(second, place, period, cell))).toEqual(
      [],
    );
  });

  test('does not tell that few have changed', () => {
    const [city = '', own = {}] = Object.entries(counted)[0] ?? [];
    const more = [`${YEAR}-01`, `${YEAR}-02`, `${YEAR}-03`].map((month) => {
      const cells = own[month] ?? {};
      return [month, { ...cells, assessmentsMade: (cells.assessmentsMade ?? 0) + 1 }] as const;
    });
    const few: Counts = { ...counted, [city]: { ...own, ...Object.fromEntries(more) } };
    const { edition: later, waiting } = publishRounded({ counted: few, until: JUNE, earlier: [first], draw: drawnFrom(3) }, PRIVACY);
    expect(waiting).toBe(1);
    for (const period of periodsTold(JUNE)) expect(toldIn(later, period)).toEqual(toldIn(first, period));
  });

  test('is not made of a year that was told otherwise', () => {
    const { rounded: _rounded, ...hidden } = first;
    expect(() => made(again, { earlier: [hidden] })).toThrow('method');
  });
});

describe('an attacker who has all tables of a year', () => {
  /** Knows of each number whether it was told as a multiple beside it, and else what is said of all. */
  const around =
    (within: number) =>
    (told: number, truth: number): number =>
      Math.abs(told - truth) < BASE ? BASE - 1 : within;
  const isKept = ({ low, high }: Told): boolean => high - low >= BASE - 1;

  const attacked = (figures: readonly Published[], editions: readonly Edition[]) => {
    const counting = figures.map((figure) => ({ ...figure, companions: [] }));
    const year = editions.map((one) => ({
      tables: Object.fromEntries(one.periods.map((period) => [period, toldIn(one, period)])),
      counts: one.counts,
    }));
    return attack(programOf(counting, year, around(Math.max(...editions.map(({ rounded }) => rounded?.within ?? 0)))), isKept);
  };

  const sets = setsOfFigures();

  test.each(sets.map((figures, seed) => [figures[0]?.total, figures, seed] as const).filter((_, index) => index % 3 === 0))(
    'finds of no number fewer than five that it may be: %s',
    (_name, figures, seed) => {
      const nation = anyNation(YEAR, 3, seed, seed % 2 === 0 ? 8 : 40);
      const first = made(nation, { until: seed % 2 === 0 ? JUNE : DECEMBER, sets: [figures], seed });
      const second = made(corrected(nation, YEAR, seed, 40), { earlier: [first], sets: [figures], seed: seed + 1 });
      expect(attacked(figures, [first, second]).found).toEqual([]);
    },
  );

  test('finds what it should where a later edition is drawn anew', () => {
    const figures = sets.find((set) => set.some(({ breakdowns }) => breakdowns.length === 2)) ?? [];
    const nation = anyNation(YEAR, 3, 2, 40);
    const editions = [1, 2].map((seed) => made(nation, { sets: [figures], seed }));
    expect(attacked(figures, editions).found.length).toBeGreaterThan(0);
  });
});
