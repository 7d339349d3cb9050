import { guard, type PrivacyRule, type Solver, Unguarded } from '#shared/disclosure/index.ts';
import type { Month, Period } from '#shared/reporting/index.ts';
import { type Counts, type Edition, numberAt, SUM, spotOf } from './edition.ts';
import { cellsIn, isIn, PUBLISHED, type Published, setsOfFigures } from './figures.ts';
import { periodsTold } from './plan.ts';
import { replaced } from './replaced.ts';
import { type Settled, settled } from './settle.ts';
import { type Draft, yearSystem } from './yearSystem.ts';

/** An edition that can be told, and how many figures of cities stand in it as they were told before. */
export interface Publication {
  readonly edition: Edition;
  readonly waiting: number;
}

/** What is published, and what was published of the same year before, the first first. */
export interface ToPublish {
  readonly counted: Counts;
  readonly until: Month;
  readonly earlier: readonly Edition[];
  /** The figures, in sets that say nothing of each other; all there are unless said. */
  readonly sets?: readonly (readonly Published[])[];
}

/** The names of what is hidden of a set of figures. */
function hiddenOf(figures: readonly Published[], draft: Draft, earlier: readonly Edition[], rule: PrivacyRule, open: Solver): string[] {
  const { system, placeOf } = yearSystem(figures, draft, earlier);
  const hidden = guard(system, rule, open);
  const everHidden = new Set(earlier.flatMap((edition) => [...edition.hidden]));
  return [...placeOf].filter(([spot, place]) => hidden[place] || everHidden.has(spot)).map(([spot]) => spot);
}

/**
 * Makes an edition of a year: the numbers to tell, and which of them are hidden so that nobody with this edition and all before it tells a
 * hidden number better than is promised. Where that cannot be had of some figures, they stand as they were told before in
 * every period that was.
 *
 * @throws Unguarded where not even that can be told
 */
export function publish({ counted, until, earlier, sets = setsOfFigures() }: ToPublish, rule: PrivacyRule, open: Solver): Publication {
  const periods = periodsTold(until);
  const last = earlier.at(-1);
  const fresh = settled(counted, periods, last, rule, sets.flat());
  let counts = fresh.counts;
  let stood: Settled | undefined;
  const hidden = new Set<string>();
  for (const figures of sets) {
    const add = (spots: readonly string[]): void => {
      for (const spot of spots) hidden.add(spot);
    };
    try {
      add(hiddenOf(figures, { periods, counts }, earlier, rule, open));
    } catch (error) {
      if (!(error instanceof Unguarded) || !last) throw error;
      stood ??= settled(counted, periods, last, { threshold: Number.POSITIVE_INFINITY }, sets.flat());
      counts = replaced(counts, figures, stood.counts);
      add(hiddenOf(figures, { periods, counts }, earlier, rule, open));
    }
  }
  return { edition: { periods, counts, hidden }, waiting: fresh.waiting };
}

/** What is told of a city, or of the sum of all, in a period: null where a number is hidden. An average's days are told at most where its count is. */
export function toldOf({ counts, hidden, rounded }: Edition, place: string, period: Period): Record<string, number | null> {
  const told: Record<string, number | null> = {};
  const tellable = rounded?.told ?? counts;
  for (const figure of PUBLISHED.filter((one) => isIn(one, period))) {
    for (const cell of cellsIn(figure, period)) {
      told[cell] = hidden.has(spotOf(place, period, cell)) ? null : numberAt(tellable, place, period, cell);
    }
    for (const cell of figure.companions) {
      const isHidden = told[figure.total] === null || hidden.has(spotOf(place, period, cell));
      told[cell] = isHidden ? null : numberAt(tellable, place, period, cell);
    }
  }
  return told;
}

/** Every city's numbers and their sum, for one period. */
export const toldIn = (edition: Edition, period: Period) => ({
  cities: Object.keys(edition.counts).map((id) => ({ id, cells: toldOf(edition, id, period) })),
  sum: toldOf(edition, SUM, period),
});
