import type { LocalDate } from '#shared/kernel/index.ts';
import { type Moment, type Month, type Period, periodsOf } from './period.ts';

/** Numbers by cell. */
export type Cells = Readonly<Record<string, number>>;

/** What one record counts for: cells by the moment they count in, and the days on which it names its person, by figure. */
export interface Contribution {
  readonly cells: Readonly<Record<Moment, Cells>>;
  readonly people: Readonly<Record<string, readonly (LocalDate | Month)[]>>;
}

/** What a record that is not there counts for. */
export const NOTHING: Contribution = { cells: {}, people: {} };

/** One record more or fewer that names a person in a period. */
export interface Naming {
  readonly figure: string;
  readonly period: Period;
  readonly by: 1 | -1;
}

/** What a change of one record does to the counters: what to add to each cell of each period, and who is named where. */
export interface Difference {
  readonly cells: ReadonlyMap<Period, Cells>;
  readonly people: readonly Naming[];
}

const KEY_DIVIDER = ' ';

/** A person is named once per period, however many of a record's days are in it. */
const named = ({ people }: Contribution): ReadonlySet<string> =>
  new Set(Object.entries(people).flatMap(([figure, days]) => days.flatMap(periodsOf).map((period) => `${figure}${KEY_DIVIDER}${period}`)));

const naming = (key: string, by: Naming['by']): Naming => {
  const [figure = '', period = ''] = key.split(KEY_DIVIDER);
  return { figure, period, by };
};

/** Adds one set of cells to another, `times` times. */
export function addCells(sum: Record<string, number>, cells: Cells, times = 1): void {
  for (const [cell, amount] of Object.entries(cells)) sum[cell] = (sum[cell] ?? 0) + amount * times;
}

/** The cells that are not nothing. */
export const withoutZeros = (cells: Cells): Cells => Object.fromEntries(Object.entries(cells).filter(([, amount]) => amount !== 0));

/** What must be added to the counters when a record that counted `before` counts `next`. */
export function differenceOf(next: Contribution, before: Contribution): Difference {
  const sums = new Map<Period, Record<string, number>>();
  const add = ({ cells }: Contribution, times: 1 | -1): void => {
    for (const [moment, amounts] of Object.entries(cells)) {
      for (const period of periodsOf(moment)) {
        const sum = sums.get(period) ?? {};
        addCells(sum, amounts, times);
        sums.set(period, sum);
      }
    }
  };
  add(next, 1);
  add(before, -1);
  const [namedNext, namedBefore] = [named(next), named(before)];
  return {
    cells: new Map(
      [...sums].map(([period, cells]) => [period, withoutZeros(cells)] as const).filter(([, cells]) => Object.keys(cells).length > 0),
    ),
    people: [
      ...[...namedNext].filter((key) => !namedBefore.has(key)).map((key) => naming(key, 1)),
      ...[...namedBefore].filter((key) => !namedNext.has(key)).map((key) => naming(key, -1)),
    ],
  };
}

/** From which month on something counts: `EVER` from its first, null never. What stands now counts unless nothing does. */
export type CountsFrom = Month | typeof EVER | null;
export const EVER = '';

/** What of a record counts, and what does not. */
export function partedAt(whole: Contribution, from: CountsFrom): { readonly contribution: Contribution; readonly withheld: Contribution } {
  const counts = (moment: Moment): boolean => from !== null && moment >= from;
  const moments = momentsOf(whole);
  const those = (which: readonly Moment[]): Contribution => stepTowards(whole, NOTHING, new Set(which));
  return { contribution: those(moments.filter(counts)), withheld: those(moments.filter((moment) => !counts(moment))) };
}

/** Two parts of what a record would count for, put together again. */
export function joined(one: Contribution, other: Contribution): Contribution {
  const figures = [...new Set([...Object.keys(one.people), ...Object.keys(other.people)])];
  const people = figures.map((figure) => [figure, [...(one.people[figure] ?? []), ...(other.people[figure] ?? [])]] as const);
  return { cells: { ...one.cells, ...other.cells }, people: Object.fromEntries(people) };
}

/** Every moment in which a record counts, in order. */
export const momentsOf = ({ cells, people }: Contribution): Moment[] =>
  [...new Set([...Object.keys(cells), ...Object.values(people).flat()])].sort();

/** What `next` counts in some moments and `before` in all others: a step on the way from the one to the other. */
export function stepTowards(next: Contribution, before: Contribution, moments: ReadonlySet<Moment>): Contribution {
  const figures = [...new Set([...Object.keys(next.people), ...Object.keys(before.people)])];
  const cells = [
    ...Object.entries(next.cells).filter(([moment]) => moments.has(moment)),
    ...Object.entries(before.cells).filter(([moment]) => !moments.has(moment)),
  ];
  const people = figures.map((figure) => {
    const taken = (next.people[figure] ?? []).filter((one) => moments.has(one));
    return [figure, [...taken, ...(before.people[figure] ?? []).filter((one) => !moments.has(one))]] as const;
  });
  return { cells: Object.fromEntries(cells), people: Object.fromEntries(people.filter(([, days]) => days.length > 0)) };
}
