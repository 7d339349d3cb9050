import { drawn } from './look.ts';
import { see, TOLERANCE } from './reach.ts';
import { hideWhatRests } from './system.ts';
import { type Aim, type Guarding, lackAt, openTables, type Tables } from './tables.ts';

/** So many get company together. */
const TOGETHER = 16;

/**
 * Hides the cheapest company for hidden numbers that can be told too well: a table in which some of them are far enough away is
 * looked for among all tables, with a price for each told number that would have to be another in it; those that are
 * another there are hidden. Only the places of a district may be another. Ends when something has been hidden, as it may be company to the
 * others too; answers whether anything was.
 */
export function hideCompany(guarding: Guarding, wanted: readonly number[], district: readonly number[], round: number): boolean {
  const places = district.filter((place) => guarding.system.cells[place]?.is !== 'known');
  const tables = openTables(guarding, places);
  try {
    if (buy(guarding, tables, drawn(guarding, wanted, round, Math.ceil(wanted.length / TOGETHER)))) return true;
    return wanted.some((place) => {
      const ways = (['down', 'up'] as const).map((way): Aim => ({ place, way, far: lackAt(guarding, place)[way] }));
      return ways.some((aim) => aim.far > 0 && buy(guarding, tables, [aim]));
    });
  } finally {
    tables.close();
  }
}

/** Finds the cheapest table in which some numbers are so far away, and hides what it costs. Answers whether it hid anything. */
function buy({ system, hidden, reach }: Guarding, tables: Tables, aims: readonly Aim[]): boolean {
  let hides = false;
  for (const [place, away] of tables.find(aims)) {
    if (Math.abs(away) <= TOLERANCE) continue;
    see(reach, place, away);
    hides ||= !hidden[place];
    hidden[place] = true;
  }
  hideWhatRests(system, hidden);
  return hides;
}
