import type { Board } from './assign.ts';
import { EXCLUDED, type Placing, placesLeft } from './grid.ts';

/**
 * Settles ties in a placing without changing its sum: an older assignment goes before a younger that would be worth the
 * same with the same volunteer, and a volunteer who stands earlier, by load and wait, goes before one later. Rows and
 * columns stand in that order already. Each exchange moves something forward, so it comes to an end.
 */
export function settled(placing: Placing, board: Board): Placing {
  let now = [...placing];
  for (;;) {
    const next = olderFirst(earlierVolunteers(now, board), board);
    if (next.every((column, row) => column === now[row])) return next;
    now = next;
  }
}

/** Moves each row to the earliest column that has room and is worth the same to it. */
function earlierVolunteers(placing: Placing, { rows, candidates }: Board): (number | null)[] {
  const left = placesLeft(candidates, placing);
  return placing.map((column, row) => {
    const points = rows[row]?.points;
    if (column === null || !points) return column;
    for (let earlier = 0; earlier < column; earlier += 1) {
      if ((left[earlier] ?? 0) <= 0 || points[earlier] !== points[column]) continue;
      left[earlier] = (left[earlier] ?? 0) - 1;
      left[column] = (left[column] ?? 0) + 1;
      return earlier;
    }
    return column;
  });
}

/** Gives a row that stays without the volunteer of the youngest row to whom they are worth no more. */
function olderFirst(placing: Placing, { rows }: Board): (number | null)[] {
  const next = [...placing];
  for (const [row, without] of next.entries()) {
    const points = rows[row]?.points;
    if (without !== null || !points) continue;
    for (let younger = next.length - 1; younger > row; younger -= 1) {
      const column = next[younger] ?? null;
      if (column === null || points[column] === EXCLUDED || points[column] !== rows[younger]?.points[column]) continue;
      next[row] = column;
      next[younger] = null;
      break;
    }
  }
  return next;
}
