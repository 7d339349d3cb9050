import { NOW, type Period, tertialOf } from '#shared/reporting/index.ts';
import { coversOfPeople } from '../differentPeople.ts';
import { breakdownsIn, cellsIn, type Published } from '../figures.ts';
import { halfYearsOf, lengthOf, monthsWithin } from '../plan.ts';
import { type Draw, nearby, type Share, spread } from './spread.ts';

type Cells = Record<string, number>;

/** What is rounded of one figure of one city, and what it must agree with. */
export interface Rounding {
  readonly figure: Published;
  readonly periods: readonly Period[];
  readonly base: number;
  readonly draw: Draw;
  truth(period: Period, cell: string): number;
  /** As what a number must be told that was told before and has not changed. */
  kept(period: Period, cell: string): number | undefined;
  /** As how much the total may be told at most and at least, as other figures of the city are told. */
  most(period: Period): number;
  least(period: Period): number;
  /** How much more than the truth has been told of the cities before this one. */
  surplus(period: Period, cell: string): number;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Limits of a number that others do not bound. */
function shareOf({ truth, kept }: Rounding, period: Period, cell: string, low = 0, high = Number.POSITIVE_INFINITY): Share {
  const told = kept(period, cell);
  return { truth: truth(period, cell), low: told ?? low, high: told ?? Math.max(low, high) };
}

const between = (number: number, low: number, high: number): number => Math.max(low, Math.min(high, number));

/** A total with its parts in every breakdown, and with its months where it has any: all of them add up to the same. */
function roundedTotal(rounding: Rounding, period: Period, months: readonly Period[], told: Map<Period, Cells>): void {
  const { figure, base, draw, truth, kept, surplus } = rounding;
  const { total } = figure;
  const cells = told.get(period) ?? {};
  told.set(period, cells);
  const shares = months.map((month) => shareOf(rounding, month, total, rounding.least(month), rounding.most(month)));
  const groups = breakdownsIn(figure, period).map((parts) => ({ parts, shares: parts.map((cell) => shareOf(rounding, period, cell)) }));
  const all = [...(months.length > 0 ? [shares] : []), ...groups.map((group) => group.shares)];
  const low = Math.max(0, ...all.map((group) => sumOf(group.map((share) => share.low))));
  const high = Math.min(...all.map((group) => sumOf(group.map((share) => share.high))));
  const others = [...told].filter(([other]) => lengthOf(other) === lengthOf(period) && other !== period);
  const tooMany = (cell: string): number => sumOf(others.map(([other, own]) => (own[cell] ?? 0) - truth(other, cell)));
  const wanted = kept(period, total) ?? nearby(truth(period, total), base, (surplus(period, total) + tooMany(total)) / 2, draw);
  cells[total] = between(wanted, low, high);
  const inTertial = (index: number, so: readonly number[]): number =>
    sumOf(
      months.map((month, other) => (tertialOf(month) === tertialOf(months[index] ?? month) ? (so[other] ?? 0) - truth(month, total) : 0)),
    );
  const byMonth = (index: number, so: readonly number[]): number => (surplus(months[index] ?? period, total) + inTertial(index, so)) / 2;
  const rounded = months.length > 0 ? spread(shares, cells[total], base, byMonth, draw) : [];
  for (const [index, month] of months.entries()) told.set(month, { [total]: rounded[index] ?? 0 });
  for (const { parts, shares: those } of groups) {
    const byPart = (index: number): number => {
      const cell = parts[index] ?? '';
      return (surplus(period, cell) + tooMany(cell)) / 2;
    };
    for (const [index, number] of spread(those, cells[total], base, byPart, draw).entries()) cells[parts[index] ?? ''] = number;
  }
}

/** Different people: each period by itself, and never more or fewer than the others leave room for. */
function roundedPeople({ figure, periods, base, draw, truth, kept, most, surplus }: Rounding): Map<Period, Cells> {
  const told = new Map<Period, Cells>();
  const at = (period: Period): number => told.get(period)?.[figure.total] ?? 0;
  const covers = coversOfPeople(periods);
  for (const period of periods.filter((one) => one !== NOW).toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    const known = (those: readonly Period[]): boolean => those.every((one) => one === period || told.has(one));
    const here = covers.filter(({ smaller, larger }) => [...smaller, ...larger].includes(period) && known([...smaller, ...larger]));
    const room = here.map(({ smaller, larger }) => {
      const others = (those: readonly Period[]): number => sumOf(those.filter((one) => one !== period).map(at));
      return { isMost: smaller.includes(period), by: others(larger) - others(smaller) };
    });
    const high = Math.min(
      lengthOf(period) === 1 ? most(period) : Number.POSITIVE_INFINITY,
      ...room.filter((one) => one.isMost).map((one) => one.by),
    );
    const low = Math.max(0, ...room.filter((one) => !one.isMost).map((one) => -one.by));
    const wanted = kept(period, figure.total) ?? nearby(truth(period, figure.total), base, surplus(period, figure.total) / 2, draw);
    told.set(period, { [figure.total]: between(wanted, low, high) });
  }
  return told;
}

/** The counts of a figure of a city, rounded, in all periods that are told. */
export function roundedCounts(rounding: Rounding): ReadonlyMap<Period, Readonly<Cells>> {
  const { figure, periods } = rounding;
  if (!figure.addsUp) return roundedPeople(rounding);
  const told = new Map<Period, Cells>();
  if (figure.isStock) {
    roundedTotal(rounding, NOW, [], told);
    return told;
  }
  const months = periods.filter((period) => lengthOf(period) === 1);
  const halves = halfYearsOf(months);
  for (const half of halves) {
    roundedTotal(
      rounding,
      half,
      months.filter((month) => halfYearsOf([month])[0] === half),
      told,
    );
  }
  for (const period of periods.filter((one) => one !== NOW && !told.has(one))) {
    const parts = (cell: string): Period[] => (cell === figure.total ? monthsWithin(period) : halfYearsOf(monthsWithin(period)));
    const sum = (cell: string): number => sumOf(parts(cell).map((part) => told.get(part)?.[cell] ?? 0));
    told.set(period, Object.fromEntries(cellsIn(figure, period).map((cell) => [cell, sum(cell)])));
  }
  return told;
}
