import { NOW, type Period, RELATIONS } from '#shared/reporting/index.ts';
import { type Counts, type Edition, numberAt, placesOf, spotOf } from '../edition.ts';
import { cellsIn, isIn, type Published } from '../figures.ts';
import { lengthOf } from '../plan.ts';
import { roundedCounts } from './counts.ts';
import { daysIn, roundedDays } from './days.ts';
import type { Draw } from './spread.ts';

type ByPeriod = Record<Period, Record<string, number>>;

/** What is rounded: the numbers as they stand, what was told before, and by what chance. */
export interface ToRound {
  readonly periods: readonly Period[];
  readonly counts: Counts;
  readonly earlier: readonly Edition[];
  readonly base: number;
  readonly draw: Draw;
}

/** Figures in the order in which they are rounded: one that is never more than others comes after them. */
function inOrder(figures: readonly Published[]): Published[] {
  const left = [...figures];
  const isFree = ({ total }: Published): boolean =>
    RELATIONS.every(({ cell, within }) => cell !== total || within.every((one) => left.every((other) => other.total !== one)));
  const order: Published[] = [];
  while (left.length > 0) order.push(...left.splice(Math.max(0, left.findIndex(isFree)), 1));
  return order;
}

/** As what each number was told that was told before, by its name and what it was: a number that has not changed is told so again. */
export function toldBefore(earlier: readonly Edition[], figures: readonly Published[]): ReadonlyMap<string, number> {
  const before = new Map<string, number>();
  for (const { periods, counts, rounded } of earlier) {
    for (const place of placesOf(counts)) {
      for (const period of periods) {
        for (const figure of figures) {
          for (const cell of cellsIn(figure, period)) {
            before.set(
              `${spotOf(place, period, cell)}=${numberAt(counts, place, period, cell)}`,
              numberAt(rounded?.told ?? {}, place, period, cell),
            );
          }
          for (const cell of isIn(figure, period) ? figure.companions : []) {
            const [count, sum] = [figure.total, cell].map((one) => numberAt(counts, place, period, one));
            before.set(`${spotOf(place, period, cell)}=${count}=${sum}`, numberAt(rounded?.told ?? {}, place, period, cell));
          }
        }
      }
    }
  }
  return before;
}

/** Rounds a set of figures that say something of each other, in all cities. Answers with what is told; days that cannot be told are not there. */
export function roundedSet(figures: readonly Published[], { periods, counts, earlier, base, draw }: ToRound): Counts {
  const before = toldBefore(earlier, figures);
  const told: Record<string, ByPeriod> = {};
  const surplus = new Map<string, number>();
  const truthOf = (city: string) => (period: Period, cell: string) => numberAt(counts, city, period, cell);
  for (const city of Object.keys(counts)) {
    const own: ByPeriod = Object.fromEntries(periods.map((period) => [period, {}]));
    told[city] = own;
    const truth = truthOf(city);
    const kept = (period: Period, cell: string): number | undefined => before.get(`${spotOf(city, period, cell)}=${truth(period, cell)}`);
    const at = (period: Period, cell: string): number | undefined => own[period]?.[cell];
    for (const figure of inOrder(figures)) {
      const most = (period: Period): number =>
        Math.min(
          ...RELATIONS.filter(({ cell }) => cell === figure.total)
            .map(({ within }) => within.map((one) => at(period, one)))
            .map((those) => those.reduce<number>((sum, one) => sum + (one ?? Number.POSITIVE_INFINITY), 0)),
        );
      const least = (period: Period): number =>
        Math.max(
          0,
          ...RELATIONS.filter(({ within: [one, ...more] }) => one === figure.total && more.length === 0).map(
            ({ cell }) => at(period, cell) ?? kept(period, cell) ?? 0,
          ),
        );
      const soFar = (period: Period, cell: string): number => surplus.get(`${period} ${cell}`) ?? 0;
      const rounded = roundedCounts({ figure, periods, base, draw, truth, kept, most, least, surplus: soFar });
      for (const [period, cells] of rounded) {
        Object.assign(own[period] ?? {}, cells);
        for (const [cell, number] of Object.entries(cells)) {
          surplus.set(`${period} ${cell}`, soFar(period, cell) + number - truth(period, cell));
        }
      }
    }
  }
  const months = periods.filter((period) => period !== NOW && lengthOf(period) === 1);
  for (const figure of figures) {
    for (const cell of figure.companions) {
      const measured = Object.keys(counts).map((city) => {
        const truth = truthOf(city);
        const kept = (month: Period, of: string): number | undefined =>
          before.get(`${spotOf(city, month, of)}=${truth(month, figure.total)}=${truth(month, of)}`);
        return [city, { truth, told: (period: Period, of: string) => told[city]?.[period]?.[of] ?? 0, kept }] as const;
      });
      for (const [city, ofMonths] of roundedDays(figure, cell, new Map(measured), months, base) ?? []) {
        for (const period of periods)
          if (isIn(figure, period)) Object.assign(told[city]?.[period] ?? {}, { [cell]: daysIn(ofMonths, period) });
      }
    }
  }
  return told;
}
