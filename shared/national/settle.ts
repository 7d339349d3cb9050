import type { PrivacyRule } from '#shared/disclosure/index.ts';
import { type Cells, NOW, type Period, RELATIONS } from '#shared/reporting/index.ts';
import type { Counts, Edition } from './edition.ts';
import { breakdownsIn, cellsIn, isIn, PUBLISHED, type Published } from './figures.ts';
import { halfYearsOf, lengthOf, monthsWithin } from './plan.ts';

/** The numbers a publication is made of. */
export interface Settled {
  readonly counts: Counts;
  /** How many figures of cities stand as they were told before, as too little of them has changed since. */
  readonly waiting: number;
}

type ByPeriod = Readonly<Record<Period, Cells>>;

const isMonth = (period: Period): boolean => lengthOf(period) === 1;

const at = (counted: ByPeriod, period: Period, cell: string): number => counted[period]?.[cell] ?? 0;

const added = (counted: ByPeriod, periods: readonly Period[], cell: string): number =>
  periods.reduce((sum, period) => sum + at(counted, period, cell), 0);

/** What a figure's longer periods are added up from: totals from months, parts from half-years. */
function numberOf(figure: Published, cell: string, period: Period, base: (period: Period, cell: string) => number): number {
  if (!figure.addsUp || figure.isStock) return base(period, cell);
  const isPart = figure.breakdowns.some((cells) => cells.includes(cell));
  const parts = isPart ? halfYearsOf(monthsWithin(period)) : monthsWithin(period);
  return parts.reduce((sum, part) => sum + base(part, cell), 0);
}

/** How many times at least a figure of a city has changed since it was told. */
function changesOf(
  figure: Published,
  now: ByPeriod,
  { periods, told }: { readonly periods: readonly Period[]; readonly told: ByPeriod },
): number {
  const apart = (which: readonly Period[], cell: string): number =>
    which.reduce((sum, period) => sum + Math.abs(at(now, period, cell) - at(told, period, cell)), 0);
  if (!figure.addsUp) return Math.max(...periods.map((period) => apart([period], figure.total)));
  const halves = periods.filter((period) => breakdownsIn(figure, period).length > 0 && halfYearsOf(monthsWithin(period))[0] === period);
  // somebody who is moved from one part to another changes both
  const moved = figure.breakdowns.map((cells) => cells.reduce((sum, cell) => sum + apart(halves, cell), 0) / 2);
  const others = figure.companions.some((cell) => apart(periods.filter(isMonth), cell) > 0) ? 1 : 0;
  return Math.max(apart(periods.filter(isMonth), figure.total), ...moved, others);
}

/** Whether a figure's count is always that of another figure, and so cannot stand by itself. */
const isSameAsAnother = ({ total }: Published): boolean =>
  RELATIONS.some(
    ({ cell, within: [other, ...more] }) =>
      cell === total &&
      more.length === 0 &&
      RELATIONS.some((back) => back.cell === other && back.within.length === 1 && back.within[0] === total),
  );

/** One figure of one city, in all periods that are told. */
function settledFigure(
  figure: Published,
  periods: readonly Period[],
  counted: ByPeriod,
  told: ByPeriod | undefined,
  earlier: Edition | undefined,
  rule: PrivacyRule,
) {
  const fresh = (period: Period, cell: string): number =>
    figure.addsUp && !figure.isStock ? added(counted, monthsWithin(period), cell) : at(counted, period, cell);
  const numbers = (base: (period: Period, cell: string) => number): ByPeriod =>
    Object.fromEntries(
      periods
        .filter((period) => isIn(figure, period))
        .map((period) => {
          const cells = [...cellsIn(figure, period), ...figure.companions];
          return [period, Object.fromEntries(cells.map((cell) => [cell, numberOf(figure, cell, period, base)]))] as const;
        }),
    );
  const now = numbers(fresh);
  if (!told || !earlier || figure.isStock) return { now, waits: false };
  const before = earlier.periods.filter((period) => period !== NOW && period in now);
  if (figure.companions.length > 0 && !isSameAsAnother(figure)) {
    const cells = [figure.total, ...figure.companions];
    const standing = before.filter((period) => {
      const [cases = 0, ...days] = cells.map((cell) => Math.abs(at(now, period, cell) - at(told, period, cell)));
      return isMonth(period) && cases < rule.threshold && [cases, ...days].some((by) => by > 0);
    });
    return { now: numbers((period, cell) => at(standing.includes(period) ? told : now, period, cell)), waits: standing.length > 0 };
  }
  const changes = changesOf(figure, now, { periods: before, told });
  if (changes === 0 || changes >= rule.threshold) return { now, waits: false };
  return { now: numbers((period, cell) => (before.includes(period) ? at(told, period, cell) : fresh(period, cell))), waits: true };
}

/**
 * The numbers to publish, of some figures or of all. Longer periods are added up from the months, so that they agree though somebody writes meanwhile. A
 * figure of a city that has changed fewer than five times since it was told stands as it was, and waits: told anew it
 * would say of the few what they are (0173). Of days and minutes each month does so by itself, as what they differ by is somebody's.
 */
export function settled(
  counted: Counts,
  periods: readonly Period[],
  earlier: Edition | undefined,
  rule: PrivacyRule,
  figures: readonly Published[] = PUBLISHED,
): Settled {
  let waiting = 0;
  const counts = Object.fromEntries(
    Object.entries(counted).map(([city, own]) => {
      const all: Record<Period, Record<string, number>> = Object.fromEntries(periods.map((period) => [period, {}]));
      for (const figure of figures) {
        const { now, waits } = settledFigure(figure, periods, own, earlier?.counts[city], earlier, rule);
        if (waits) waiting += 1;
        for (const [period, cells] of Object.entries(now)) Object.assign(all[period] ?? {}, cells);
      }
      return [city, all] as const;
    }),
  );
  return { counts, waiting };
}
