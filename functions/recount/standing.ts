import {
  countsAnyhow,
  GONE,
  type Mark,
  type Move,
  type Place,
  profileOf,
  type Terms,
  targetOf,
  UNCOUNTED,
  VANISHED,
  type Wanted,
} from '#functions/projector/index.ts';
import { type Contribution, type CountsFrom, differenceOf, EVER, momentsOf } from '#shared/reporting/index.ts';
import type { Reading } from './readCity.ts';

type MarkAt = (place: Place) => Mark;
/** From when on the person a record is about agrees to be counted. */
export type FromOf = (place: Place) => CountsFrom;

/**
 * What the records at these places would count for as they stand. The record is always right: one that cannot be read
 * goes on counting for what it last did, and one that is gone counts for nothing.
 */
export function standingAt(readings: readonly Reading[], places: readonly Place[]): Wanted[] {
  const read = new Map(readings.map(({ place, change }) => [place.record, change] as const));
  return places.flatMap((place) => {
    const change = read.has(place.record) ? read.get(place.record) : VANISHED;
    return change ? [{ place, change }] : [];
  });
}

/** Who agrees, as the profiles that were read say; of one that cannot be read, as it last said. */
export function agreeingBy(readings: readonly Reading[], markAt: MarkAt): FromOf {
  const profiles = new Map(readings.filter(({ place }) => place.kind === 'participant').map(({ place, change }) => [place.record, change]));
  return (place) => {
    const profile = profileOf(place);
    if (!profiles.has(profile.record)) return null;
    const read = profiles.get(profile.record);
    return read ? read.from : markAt(profile).from;
  };
}

const isSame = (next: Contribution, before: Contribution): boolean => {
  const { cells, people } = differenceOf(next, before);
  return cells.size === 0 && people.length === 0;
};

/** Whether a mark says what it is to say: the same version and answer, counting for the same, told to the nation or not. */
function isRight({ mark, target }: Move): boolean {
  if (mark.counted !== target.counted || mark.settling) return false;
  if (target.counted !== GONE && mark.from !== target.from) return false;
  if (!isSame(target.contribution, mark) || !isSame(target.withheld, mark.withheld)) return false;
  return mark.shared === target.shared || momentsOf(mark).length === 0;
}

/** What must be counted otherwise, for every mark to say what its record does. */
export const movesTo = (standing: readonly Wanted[], markAt: MarkAt, fromOf: FromOf, terms: Terms): Move[] =>
  standing
    .map(({ place, change }) => {
      const from = countsAnyhow(place, terms) ? EVER : fromOf(place);
      return { place, mark: markAt(place), target: targetOf(change, terms.shared, from) };
    })
    .filter((move) => !isRight(move) && !(move.target.counted === GONE && move.mark === UNCOUNTED));
