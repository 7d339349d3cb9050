import { exclusionOf } from '#shared/matching/index.ts';
import { assign, countOf, type Solve } from './assign.ts';
import { byEase, type Change, changed, changedGrid, changeKey, changesBetween, newcomersFor } from './change.ts';
import { EXCLUDED, type Grid, type Measure, type Placing, placesLeft, type Row } from './grid.ts';

/** A change with what it would give. */
export interface Gain {
  readonly change: Change;
  /** How many more would get a volunteer. */
  readonly more: number;
  /** How many more would, had as many such newcomers come as there is use for. */
  readonly atMost: number;
}

/** Of the rows that could profit, so many of the oldest are asked what they would need. */
const ROWS_ASKED = 60;
/** So many changes are tried out, on a board of so many cells fewer. */
const MOST_TRIED = 12;
const CELLS_TRIED = 1_000_000;

/**
 * The rows that one more place could help: those who stay without, and those whose volunteer somebody who stays without
 * could have in turn. Those without come first.
 */
function withinReach({ rows }: Grid, placing: Placing): Row[] {
  const reached = [...placing.entries()].filter(([, column]) => column === null).map(([row]) => row);
  const seen = new Set(reached);
  const rowsOf = new Map<number, number[]>();
  for (const [row, column] of placing.entries()) if (column !== null) rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]);
  // the list grows while it is gone through
  for (const row of reached) {
    const points = rows[row]?.points;
    for (const [column, placed] of rowsOf) {
      if (!points || points[column] === EXCLUDED) continue;
      for (const next of placed) if (!seen.has(next)) reached.push(next);
      for (const next of placed) seen.add(next);
    }
  }
  return reached.flatMap((row) => rows[row] ?? []);
}

/**
 * Everything that would let somebody within reach be matched with one more: first what suits most of those who stay without, as
 * they could all use it, then what suits most of those they could change with.
 */
function worthTrying(grid: Grid, placing: Placing, { city }: Measure): Change[] {
  const reach = withinReach(grid, placing).slice(0, ROWS_ASKED);
  const left = placesLeft(grid.candidates, placing);
  const without = new Set(grid.rows.filter((_, row) => placing[row] === null));
  const found = new Map<string, Change>();
  for (const { waiting } of reach) {
    const { wanted } = waiting;
    const possible = grid.candidates.flatMap((candidate, column) =>
      changesBetween(wanted, candidate, exclusionOf(wanted, candidate, city), (left[column] ?? 0) > 0),
    );
    for (const change of [...newcomersFor(wanted), ...possible]) found.set(changeKey(change), change);
  }
  const helped = [...found.values()].flatMap((change) => {
    const candidate = changed(grid.candidates, change, 1);
    const fits = candidate ? reach.filter(({ waiting }) => exclusionOf(waiting.wanted, candidate, city) === null) : [];
    return fits.length > 0 ? [{ change, fits: fits.length, alone: fits.filter((row) => without.has(row)).length }] : [];
  });
  return helped
    .toSorted((one, other) => other.alone - one.alone || other.fits - one.fits || byEase(one.change, other.change))
    .map(({ change }) => change);
}

/**
 * The single change that would help most: the plan is made again with each of those that promise most, and what it would
 * give is counted. Of several that give as many, the one that could be repeated with most use, then the easiest. Null where
 * nobody stays without, or no single change would help.
 */
export function bestChange(grid: Grid, placing: Placing, measure: Measure, solve: Solve): Gain | null {
  const without = placing.length - countOf(placing);
  if (without === 0) return null;
  const cells = grid.rows.length * (grid.rows.length + grid.candidates.length);
  const tries = Math.max(1, Math.min(MOST_TRIED, Math.floor(CELLS_TRIED / cells)));
  const count = (change: Change, newcomers: number): number => {
    const candidate = changed(grid.candidates, change, newcomers);
    return candidate ? countOf(assign(changedGrid(grid, candidate, measure), solve)) - countOf(placing) : 0;
  };
  const gains = shortlist(worthTrying(grid, placing, measure), tries).flatMap((change) => {
    const more = count(change, 1);
    // there can be several newcomers alike; nobody who is here can be asked for the same again and again
    const atMost = more > 0 && change.kind === 'volunteer' ? count(change, without) : more;
    return more > 0 ? [{ change, more, atMost }] : [];
  });
  return gains.toSorted((one, other) => other.more - one.more || other.atMost - one.atMost || byEase(one.change, other.change))[0] ?? null;
}

/** Some of each kind, so that somebody new, who could suit many, does not crowd out what one could simply ask for. */
function shortlist(changes: readonly Change[], tries: number): Change[] {
  const chosen: Change[] = [];
  const queues = [...Map.groupBy(changes, ({ kind }) => kind).values()].map((queue) => [...queue]);
  while (chosen.length < tries && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const next = queue.shift();
      if (next) chosen.push(next);
    }
  }
  return chosen.slice(0, tries);
}
