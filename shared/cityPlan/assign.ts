import { EXCLUDED, freePlaces, type Grid, type Placing } from './grid.ts';
import { settled } from './settle.ts';

/**
 * Gives each row a column of its own so that the sum of what stands there is the highest there is. All are whole numbers, and
 * there are at least as many columns as rows.
 *
 * @returns by row, the column it was given
 */
export type Solve = (worth: readonly Float64Array[]) => readonly number[];

/** What decides a placing. */
export type Board = Pick<Grid, 'candidates'> & { readonly rows: readonly Pick<Grid['rows'][number], 'points'>[] };

/** A column that may not be: worth less than staying without, of which there is always enough. */
const FORBIDDEN = -1;

/** The volunteers' places, a column each; nobody needs more of them than there are rows. */
const placesOf = ({ candidates, rows }: Board): number[] =>
  candidates.flatMap((candidate, column) => Array.from({ length: Math.min(freePlaces(candidate), rows.length) }, () => column));

/**
 * The placing with the highest sum of points. Among those with the same sum the one with most matches is chosen, as each
 * match is worth a little by itself; ties that are left are settled by wait and load.
 *
 * Each volunteer has a column for each free place, and each row has one for staying without: so everybody can be placed,
 * and an excluded pair, which is worth less than staying without, never comes back.
 */
export function assign(board: Board, solve: Solve): Placing {
  const { rows } = board;
  if (rows.length === 0) return [];
  const places = placesOf(board);
  // more than all the matches' own worth together, so that no number of them outweighs a thousandth of a point
  const scale = rows.length + 1;
  const worth = rows.map(({ points }) => {
    const line = new Float64Array(places.length + rows.length);
    for (const [at, column] of places.entries()) {
      const reached = points[column] ?? EXCLUDED;
      line[at] = reached === EXCLUDED ? FORBIDDEN : reached * scale + 1;
    }
    return line;
  });
  const placing = solve(worth).map((at) => places[at] ?? null);
  for (const [row, column] of placing.entries()) {
    if (column !== null && rows[row]?.points[column] === EXCLUDED) throw new Error('An excluded pair was planned');
  }
  return settled(placing, board);
}

/** The sum of a placing, in thousandths of a point. */
export const sumOf = (placing: Placing, { rows }: Pick<Board, 'rows'>): number =>
  placing.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (rows[row]?.points[column] ?? 0)), 0);

/** How many get a volunteer. */
export const countOf = (placing: Placing): number => placing.filter((column) => column !== null).length;
