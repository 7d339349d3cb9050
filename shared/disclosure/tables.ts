import type { Costs, Limits, Solver } from './program.ts';
import { type Columns, programOf } from './programOf.ts';
import { lacking, type Reach, type Way } from './reach.ts';
import { assuranceOf, type PrivacyRule, type System } from './system.ts';

/** So much more it is worth to get a number far enough away than any company costs. */
const WORTH = 1e5;

/** What is lost when a number is hidden: more for a large one, and for one ten times as large not ten times as much. */
const priceOf = (value: number): number => 1 + Math.log(1 + value);

/** What is known of a system so far, and by what rule it is guarded. */
export interface Guarding {
  readonly system: System;
  readonly rule: PrivacyRule;
  readonly open: Solver;
  /** Which cells are hidden; more of them as it goes on. */
  readonly hidden: boolean[];
  readonly reach: Reach;
}

/** How far a number should be from the truth. */
export interface Aim {
  readonly place: number;
  readonly way: Way;
  readonly far: number;
}

/** How far a hidden number must still be seen to be possible. */
export const lackAt = ({ system, rule, reach }: Guarding, place: number) => {
  const cell = system.cells[place];
  return cell ? lacking(assuranceOf(cell, rule), reach, place) : { down: 0, up: 0 };
};

/** Columns of the district's cells that may be another than they are, and how far each may go. */
interface Columned {
  readonly columnsOf: readonly (Columns | undefined)[];
  readonly count: number;
  readonly limits: Limits;
  /** Of columns of told numbers. */
  readonly prices: Costs;
}

/** Hidden cells have one column, either way; told ones, where they are to be had at all, have two, as it costs to move them. */
function columned({ system, hidden }: Guarding, places: readonly number[]): Columned {
  let count = 0;
  const columnsOf: (Columns | undefined)[] = system.cells.map(() => undefined);
  const limits: [number, number, number][] = [];
  const prices: [number, number][] = [];
  for (const place of places) {
    const value = system.cells[place]?.value ?? 0;
    const up = count++;
    if (hidden[place]) {
      columnsOf[place] = { up };
      limits.push([up, -value, Number.POSITIVE_INFINITY]);
    } else {
      const down = count++;
      columnsOf[place] = { up, down };
      limits.push([up, 0, Number.POSITIVE_INFINITY], [down, 0, value]);
      prices.push([up, priceOf(value)], [down, priceOf(value)]);
    }
  }
  return { columnsOf, count, limits, prices };
}

/** Tables in which some numbers may be others than they are, held ready so that they can be looked through many times. */
export interface Tables {
  /**
   * The cheapest table in which all that is aimed at is as far away as can be, together: how far each number is from the truth. Only hidden numbers
   * may be aimed at.
   */
  find(aims: readonly Aim[]): readonly (readonly [place: number, away: number])[];
  close(): void;
}

/** Opens the tables of some places. Told numbers among them may be others too, at a price. */
export function openTables(guarding: Guarding, places: readonly number[]): Tables {
  const { system, open } = guarding;
  const { columnsOf, count, limits, prices } = columned(guarding, places);
  const session = open(programOf(system, columnsOf, count));
  session.limit(limits);
  const lowest = (place: number): number => -(system.cells[place]?.value ?? 0);
  const columnOf = (place: number): number => columnsOf[place]?.up ?? 0;
  return {
    find(aims) {
      session.limit(
        aims.map(({ place, way, far }) =>
          way === 'up' ? [columnOf(place), lowest(place), far] : [columnOf(place), Math.max(lowest(place), -far), Number.POSITIVE_INFINITY],
        ),
      );
      const worth = prices.length > 0 ? WORTH : 1;
      const found = session.cheapest([
        ...prices,
        ...aims.map(({ place, way }) => [columnOf(place), way === 'up' ? -worth : worth] as const),
      ]);
      session.limit(aims.map(({ place }) => [columnOf(place), lowest(place), Number.POSITIVE_INFINITY]));
      return places.map((place) => {
        const at = columnsOf[place];
        return [place, (found[at?.up ?? 0] ?? 0) - (at?.down === undefined ? 0 : (found[at.down] ?? 0))] as const;
      });
    },
    close: () => session.close(),
  };
}
