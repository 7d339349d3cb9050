import { bandOf } from '#shared/matching/index.ts';
import { assign, countOf, type Solve } from './assign.ts';
import { bestChange } from './bestChange.ts';
import type { Change } from './change.ts';
import { firstCome } from './firstCome.ts';
import { EXCLUDED, freePlaces, type Grid, gridOf, type Measure, type Placing, type Row, scoreIn, type Waiting } from './grid.ts';
import type { CityPlan, Giver, Placed, ShownChange } from './schema.ts';

/** An assignment with what the screen says of it. */
export interface Asked extends Waiting, Omit<Placed, 'planned' | 'firstCome' | 'assignmentId' | 'waitingSince'> {}

type Pool = Parameters<typeof gridOf>[1];

/** The volunteer in a column, as they stand to one row. */
function giverOf({ points, coverage }: Row, { candidates }: Grid, column: number | null | undefined): Giver | null {
  const candidate = column === null || column === undefined ? undefined : candidates[column];
  if (candidate === undefined || column === null || column === undefined) return null;
  return {
    volunteerId: candidate.id,
    volunteerName: candidate.name,
    band: bandOf(scoreIn(points[column] ?? 0)),
    coverage: coverage[column] ?? 0,
    better: points.filter((other) => other > (points[column] ?? 0)).length,
  };
}

/** A change as the screen tells of it: with the name of the one it is about. */
function shownChange(change: Change, { candidates }: Grid): ShownChange {
  if (change.kind === 'volunteer') return change;
  const volunteerName = candidates.find(({ id }) => id === change.volunteerId)?.name ?? '';
  return { ...change, volunteerName };
}

const shownAs = ({ id: assignmentId, since: waitingSince, participantId, participantName, own, title }: Asked) => ({
  ...{ participantId, participantName, own, assignmentId, title, waitingSince },
});

/** How many a placing serves, and how many of those fit well. */
function tally({ rows }: Grid, placing: Placing): CityPlan['firstCome'] {
  const good = placing.filter((column, row) => column !== null && bandOf(scoreIn(rows[row]?.points[column] ?? 0)) === 'good');
  return { matches: countOf(placing), good: good.length };
}

/** The plan for everybody who waits, beside what first-come gives, with who stays without and what would help most. */
export function planFor(asked: readonly Asked[], pool: Pool, measure: Measure, solve: Solve): Omit<CityPlan, 'asOf' | 'leftOut'> {
  const grid = gridOf(asked, pool, measure);
  const best = assign(grid, solve);
  const first = firstCome(grid);
  const gain = bestChange(grid, best, measure, solve);
  const free = pool.filter((candidate) => candidate.state === 'active' && freePlaces(candidate) > 0);
  const lines = grid.rows.map((row, at) => ({
    row,
    planned: giverOf(row, grid, best[at]),
    firstCome: giverOf(row, grid, first[at]),
  }));
  return {
    weightsVersion: measure.weights.version,
    free: { volunteers: free.length, places: free.reduce((sum, candidate) => sum + freePlaces(candidate), 0) },
    placed: lines.flatMap(({ row, planned, firstCome: other }) =>
      planned ? [{ ...shownAs(row.waiting), planned, firstCome: other }] : [],
    ),
    without: lines.flatMap(({ row, planned, firstCome: other }) =>
      planned
        ? []
        : [
            {
              ...shownAs(row.waiting),
              fits: row.points.filter((reached) => reached !== EXCLUDED).length,
              excluded: [...row.excluded],
              firstCome: other,
            },
          ],
    ),
    firstCome: tally(grid, first),
    change: gain && { change: shownChange(gain.change, grid), more: gain.more, atMost: gain.atMost },
  };
}
