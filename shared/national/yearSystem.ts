import type { Bound, Cell, Line, System } from '#shared/disclosure/index.ts';
import { NOW, type Period, RELATIONS } from '#shared/reporting/index.ts';
import { coversOfPeople } from './differentPeople.ts';
import { type Edition, numberAt, placesOf, SUM, spotOf } from './edition.ts';
import { breakdownsIn, cellsIn, isIn, type Published } from './figures.ts';
import { lengthOf, monthsWithin } from './plan.ts';

/** A year's tables of some figures as one system, with every edition that was told before. */
export interface YearSystem {
  readonly system: System;
  /** Where each number of the edition that is being made stands in it. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** An edition that is being made: nothing is decided of what is hidden. */
export type Draft = Omit<Edition, 'hidden'>;

/** A number of an edition, of a city or of all; `restsOn` is the one it is told beside. */
interface Spot {
  readonly spot: string;
  readonly place: string;
  readonly value: number;
  readonly restsOn?: string;
}

interface Named {
  readonly spots: readonly Spot[];
  readonly lines: readonly { readonly margin: string; readonly members: readonly string[] }[];
  readonly bounds: readonly { readonly smaller: readonly string[]; readonly larger: readonly string[]; readonly times?: number }[];
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

/** Nobody waits more days, and nothing is given more minutes at a time: ten years, and two and a half days. */
const MOST_AT_A_TIME = 3660;

/** The numbers of one edition, and how they hang together. */
function namedOf(figures: readonly Published[], { periods, counts }: Draft): Named {
  const places = placesOf(counts);
  const cities = Object.keys(counts);
  const spots: Spot[] = [];
  const lines: { margin: string; members: string[] }[] = [];
  const bounds: { smaller: string[]; larger: string[]; times?: number }[] = [];
  for (const figure of figures) {
    const { companions, total } = figure;
    for (const period of periods) {
      for (const cell of cellsIn(figure, period)) {
        for (const place of places) spots.push({ spot: spotOf(place, period, cell), place, value: numberAt(counts, place, period, cell) });
        lines.push({ margin: spotOf(SUM, period, cell), members: cities.map((city) => spotOf(city, period, cell)) });
      }
      for (const cell of isIn(figure, period) ? companions : []) {
        for (const place of places) {
          const [spot, restsOn] = [spotOf(place, period, cell), spotOf(place, period, total)];
          spots.push({ spot, place, value: numberAt(counts, place, period, cell), restsOn });
          bounds.push({ smaller: [spot], larger: [restsOn], times: MOST_AT_A_TIME });
        }
        lines.push({ margin: spotOf(SUM, period, cell), members: cities.map((city) => spotOf(city, period, cell)) });
      }
      for (const parts of cellsIn(figure, period).length > 0 ? breakdownsIn(figure, period) : []) {
        for (const place of places) {
          lines.push({ margin: spotOf(place, period, figure.total), members: parts.map((cell) => spotOf(place, period, cell)) });
        }
      }
      if (period === NOW || !figure.addsUp) continue;
      for (const cell of [...cellsIn(figure, period), ...companions]) {
        const told = periods.filter((one) => companions.includes(cell) || cellsIn(figure, one).includes(cell));
        for (const members of coversOf(period, told)) {
          for (const place of places) {
            lines.push({ margin: spotOf(place, period, cell), members: members.map((one) => spotOf(place, one, cell)) });
          }
        }
      }
    }
    for (const { smaller, larger } of figure.addsUp ? [] : coversOfPeople(periods)) {
      const of = (city: string) => (period: Period) => spotOf(city, period, total);
      for (const city of cities) bounds.push({ smaller: smaller.map(of(city)), larger: larger.map(of(city)) });
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
    for (const { spot, place: of, value, restsOn } of named.spots) {
      const name = `${spot}=${value}`;
      const known = places.get(name);
      const place = known ?? cells.length;
      own.set(spot, place);
      if (known !== undefined) continue;
      places.set(name, place);
      const beside = restsOn === undefined ? undefined : own.get(restsOn);
      cells.push({ value, is: isOf(spot), ...(of !== SUM && { of: numberOf(of) }), ...(beside !== undefined && { restsOn: beside }) });
    }
    const placesOfSpots = (spots: readonly string[]): number[] => spots.flatMap((spot) => own.get(spot) ?? []);
    for (const line of named.lines) {
      const [margin = -1, ...members] = placesOfSpots([line.margin, ...line.members]);
      lines.set(`${margin}=${members.join()}`, { margin, members });
    }
    for (const bound of named.bounds) {
      const [smaller, larger] = [placesOfSpots(bound.smaller), placesOfSpots(bound.larger)];
      bounds.set(`${smaller.join()}<${larger.join()}`, { smaller, larger, ...(bound.times !== undefined && { times: bound.times }) });
    }
    return own;
  };

  for (const edition of earlier) add(edition, (spot) => (edition.hidden.has(spot) ? 'hidden' : 'known'));
  const placeOf = add(draft, (spot) => (everHidden.has(spot) ? 'hidden' : 'open'));
  return { system: { cells, lines: [...lines.values()], bounds: [...bounds.values()] }, placeOf };
}
