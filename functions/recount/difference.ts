import {
  addPeople,
  type Mark,
  type Move,
  type Place,
  type Seen,
  type Sum,
  type Sums,
  sumOf,
  UNCOUNTED,
} from '#functions/projector/index.ts';
import { addCells, type Period } from '#shared/reporting/index.ts';

/** Whose counters: the city's own, or its line in the nation's. */
export type Scope = 'city' | 'nation';

/** A number that is not what it should be. */
export interface Difference {
  readonly scope: Scope;
  readonly period: Period;
  readonly cell: string;
  readonly counted: number;
  readonly should: number;
}

/** What counters would say if they were what the marks say, and who would be seen. */
export interface Books {
  readonly city: Sums;
  readonly nation: Sums;
  readonly seen: ReadonlyMap<string, Seen>;
}

const NOBODY: ReadonlyMap<string, Seen> = new Map();

/** Adds up every mark. */
export function booksOf(marks: readonly { readonly place: Place; readonly mark: Mark }[]): Books {
  const sum = sumOf(marks.map(({ place, mark }) => ({ place, mark: UNCOUNTED, target: { ...mark, contribution: mark } })));
  return { ...sum, seen: addPeople(sum, NOBODY) };
}

/** What moves would add to the counters, given who is seen. */
export function booksAfter(moves: readonly Move[], seen: ReadonlyMap<string, Seen>): Sum {
  const sum = sumOf(moves);
  addPeople(sum, seen);
  return sum;
}

/** Collects what is to be added to each number, and what it was. */
export function ledger() {
  const entries = new Map<string, Difference>();
  return {
    /** A number as it stands, and how much more it should be. */
    add(scope: Scope, period: Period, cell: string, counted: number | undefined, more: number): void {
      const key = `${scope}|${period}|${cell}`;
      const so = entries.get(key) ?? { scope, period, cell, counted: counted ?? 0, should: counted ?? 0 };
      entries.set(key, { ...so, should: so.should + more });
    },
    differences: (): Difference[] => [...entries.values()].filter(({ counted, should }) => counted !== should),
  };
}

/** How much more each cell should be, one against the other. */
export function shortfall(should: Readonly<Record<string, number>>, counted: Readonly<Record<string, number>>): Record<string, number> {
  const more = { ...should };
  addCells(more, counted, -1);
  return more;
}
