import { mixed } from './districts.ts';
import { isLacking, see } from './reach.ts';
import { type Aim, type Guarding, lackAt, openTables } from './tables.ts';

/** So many times in a row may looking bring nothing, before what is left is given company. */
const IDLE_ROUNDS = 3;
/** A look is worth its while that shows it of at least this share of what it aimed at. */
const ENOUGH = 0.3;
/** At least one in so many is aimed at. */
const FEWEST = 64;

/** The places, of some, of which what is assured has not been seen to hold. */
export const leftOf = (guarding: Guarding, places: readonly number[]): number[] =>
  places.filter((place) => guarding.hidden[place] && isLacking(lackAt(guarding, place)));

/** One in so many of some places, drawn anew in each round, each one way. */
export function drawn(guarding: Guarding, places: readonly number[], round: number, oneIn: number): Aim[] {
  return places.flatMap((place): Aim[] => {
    const mix = mixed(place, round);
    if ((mix >>> 8) % oneIn !== 0) return [];
    const { down, up } = lackAt(guarding, place);
    const way = down === 0 || (up > 0 && mix % 2 === 0) ? 'up' : 'down';
    return [{ place, way, far: way === 'up' ? up : down }];
  });
}

/**
 * Looks for tables that agree with all that is told and in which hidden numbers are as far from the truth as is assured, many
 * at a time: one table shows it for all that are far away in it. In each some go up and others down, as numbers that add up to
 * one that is told cannot all do the same; and where a look brings little, fewer are aimed at in the next, as they
 * stand in each other's way.
 */
export function lookAtMany(guarding: Guarding, district: readonly number[]): void {
  const places = district.filter((place) => guarding.hidden[place]);
  let left = leftOf(guarding, places);
  if (left.length === 0) return;
  const tables = openTables(guarding, places);
  try {
    let [oneIn, idle] = [1, 0];
    for (let round = 0; left.length > 0 && idle < IDLE_ROUNDS; round += 1) {
      const aims = drawn(guarding, left, round, Math.min(oneIn, left.length));
      if (aims.length > 0) for (const [place, away] of tables.find(aims)) see(guarding.reach, place, away);
      const after = leftOf(guarding, left);
      const shown = left.length - after.length;
      if (shown < aims.length * ENOUGH) oneIn = Math.min(oneIn * 2, FEWEST);
      idle = shown > 0 ? 0 : idle + 1;
      left = after;
    }
  } finally {
    tables.close();
  }
}
