import type { Bound, Cell, Line, System } from '#shared/disclosure/index.ts';
import { NOW, type Period, RELATIONS } from '#shared/reporting/index.ts';
import { type Edition, numberAt, placesOf, SUM, spotOf } from './edition.ts';
import { breakdownsIn, cellsIn, type Published } from './figures.ts';
import { lengthOf, monthsWithin } from './plan.ts';

/** A year's tables of some figures as one system, with every edition that was told before. */
export interface YearSystem {
  readonly system: System;
  /** Where each number of the edition that is being made stands in it. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** An edition that is being made: nothing is decided of what is hidden. */
export type Draft = Omit<Edition, 'hidden'>;

interface Named {
  readonly spots: readonly { readonly spot: string; readonly place: string; readonly value: number }[];
  readonly lines: readonly { readonly margin: string; readonly members: readonly string[] }[];
  readonly bounds: readonly { readonly smaller: readonly string[]; readonly larger: readonly string[] }[];
}

/** Sets of shorter periods of one length that make up a longer one exactly; months only where nothing longer does. */
function coversOf(period: Period, periods: readonly Period[]): Period[][] {
  const months = new Set(monthsWithin(period));
  const inside = periods.filter((one) => one !== NOW && one !== period && monthsWithin(one).every((month) => months.has(month)));
  const covers = [...new Set(inside.map(lengthOf))]
    .map((length) => inside.filter((one) => lengthOf(one) === length))
    .filter((cover) => cover.reduce((sum, one) => sum + lengthOf(one), 0) === months.size);
  const longer = covers.filter(([first]) => first !== undefined && lengthOf(first) > 1);
  return longer.length > 0 ? longer : covers;
}

/** The numbers of one edition, and how they hang together. */
function namedOf(figures: readonly Published[], { periods, counts }: Draft): Named {
  const places = placesOf(counts);
  const cities = Object.keys(counts);
  const spots: { spot: string; place: string; value: number }[] = [];
  const lines: { margin: string; members: string[] }[] = [];
  const bounds: { smaller: string[]; larger: string[] }[] = [];
  for (const figure of figures) {
    for (const period of periods) {
      for (const cell of cellsIn(figure, period)) {
        for (const place of places) spots.push({ spot: spotOf(place, period, cell), place, value: numberAt(counts, place, period, cell) });
        lines.push({ margin: spotOf(SUM, period, cell), members: cities.map((city) => spotOf(city, period, cell)) });
      }
      for (const parts of cellsIn(figure, period).length > 0 ? breakdownsIn(figure, period) : []) {
        for (const place of places) {
          lines.push({ margin: spotOf(place, period, figure.total), members: parts.map((cell) => spotOf(place, period, cell)) });
        }
      }
      if (period === NOW || figure.isStock) continue;
      for (const cell of cellsIn(figure, period)) {
        const told = periods.filter((one) => cellsIn(figure, one).includes(cell));
        for (const cover of coversOf(period, told)) {
          for (const place of places) {
            const [margin, members] = [spotOf(place, period, cell), cover.map((one) => spotOf(place, one, cell))];
            if (figure.addsUp) lines.push({ margin, members });
            else bounds.push({ smaller: [margin], larger: members }, ...members.map((one) => ({ smaller: [one], larger: [margin] })));
          }
        }
      }
    }
  }
  const totals = new Set(figures.map(({ total }) => total));
  for (const { cell, within } of RELATIONS.filter((relation) => totals.has(relation.cell))) {
    for (const period of periods.filter((one) => one !== NOW)) {
      for (const city of cities)
        bounds.push({ smaller: [spotOf(city, period, cell)], larger: within.map((one) => spotOf(city, period, one)) });
    }
  }
  return { spots, lines, bounds };
}

/**
 * All that is known to whoever has every edition of a year's tables. A number that stands as it stood is the same number, in
 * whatever edition: so much is granted to somebody who guesses rightly, of every hidden number, whether it has changed. What
 * was told stays known, and what was hidden stays hidden, though it may have changed.
 */
export function yearSystem(figures: readonly Published[], draft: Draft, earlier: readonly Edition[]): YearSystem {
  const cells: Cell[] = [];
  const places = new Map<string, number>();
  const lines = new Map<string, Line>();
  const bounds = new Map<string, Bound>();
  const everHidden = new Set(earlier.flatMap(({ hidden }) => [...hidden]));

  const cities = new Map<string, number>();
  const numberOf = (city: string): number => {
    const number = cities.get(city) ?? cities.size;
    cities.set(city, number);
    return number;
  };

  const add = (edition: Draft, isOf: (spot: string) => Cell['is']): ReadonlyMap<string, number> => {
    const named = namedOf(figures, edition);
    const own = new Map<string, number>();
    for (const { spot, place: of, value } of named.spots) {
      const name = `${spot}=${value}`;
      const known = places.get(name);
      const place = known ?? cells.length;
      own.set(spot, place);
      if (known !== undefined) continue;
      places.set(name, place);
      cells.push({ value, is: isOf(spot), ...(of !== SUM && { of: numberOf(of) }) });
    }
    const placesOfSpots = (spots: readonly string[]): number[] => spots.flatMap((spot) => own.get(spot) ?? []);
    for (const line of named.lines) {
      const [margin = -1, ...members] = placesOfSpots([line.margin, ...line.members]);
      lines.set(`${margin}=${members.join()}`, { margin, members });
    }
    for (const bound of named.bounds) {
      const [smaller, larger] = [placesOfSpots(bound.smaller), placesOfSpots(bound.larger)];
      bounds.set(`${smaller.join()}<${larger.join()}`, { smaller, larger });
    }
    return own;
  };

  for (const edition of earlier) add(edition, (spot) => (edition.hidden.has(spot) ? 'hidden' : 'known'));
  const placeOf = add(draft, (spot) => (everHidden.has(spot) ? 'hidden' : 'open'));
  return { system: { cells, lines: [...lines.values()], bounds: [...bounds.values()] }, placeOf };
}
