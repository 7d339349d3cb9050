import { type Mark, type Move, type Place, UNCOUNTED, VANISHED } from '#functions/projector/index.ts';
import { differenceOf, momentsOf } from '#shared/reporting/index.ts';
import type { Reading } from './readCity.ts';

/** Whether a mark says what it is to say: the same version, counting for the same, told to the nation or not. */
function isRight({ mark, target }: Move): boolean {
  const { cells, people } = differenceOf(target.contribution, mark);
  if (mark.counted !== target.counted || cells.size > 0 || people.length > 0) return false;
  return mark.shared === target.shared || momentsOf(mark).length === 0;
}

/**
 * What must be counted otherwise, for every mark to say what its record does. The record is always right: one that cannot
 * be read goes on counting for what it last did, and one that is gone counts for nothing.
 */
export function movesTo(readings: readonly Reading[], places: readonly Place[], markAt: (place: Place) => Mark, shared: boolean): Move[] {
  const read = new Map(readings.map(({ place, change }) => [place.record, change] as const));
  return places
    .flatMap((place) => {
      const change = read.has(place.record) ? read.get(place.record) : VANISHED;
      return change ? [{ place, mark: markAt(place), target: { ...change, shared } }] : [];
    })
    .filter((move) => !isRight(move) && !(move.target.counted === VANISHED.counted && move.mark === UNCOUNTED));
}
