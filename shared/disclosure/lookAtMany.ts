import type { Costs, Session, Solver } from './program.ts';
import { type Columns, programOf } from './programOf.ts';
import { assuredCells, isLacking, type Lack, lacking, type Reach, see, type Way } from './reach.ts';
import type { Assurance, PrivacyRule, System } from './system.ts';

/** So many times in a row may looking at many at once bring little, before the rest are left to be looked at one by one. */
const IDLE_ROUNDS = 4;
/** Little is less than this share of what was left. */
const LITTLE = 0.03;

/**
 * Looks for tables that agree with all that is told and in which hidden numbers are as far from the truth as is assured, many
 * at a time: one table shows it for all that are far away in it. Notes in `reach` what it sees.
 */
export function lookAtMany(system: System, hidden: readonly boolean[], reach: Reach, rule: PrivacyRule, open: Solver): void {
  const assured = assuredCells(system, hidden, rule);
  const places = [...assured.keys()];
  const columnsOf: (Columns | undefined)[] = system.cells.map(() => undefined);
  for (const [column, place] of places.entries()) columnsOf[place] = { up: column };
  const session = open(programOf(system, columnsOf, places.length));
  try {
    session.limit(places.map((place, column) => [column, lowest(system, place), Number.POSITIVE_INFINITY]));
    lookInRounds({ system, session, places, reach, assured });
  } finally {
    session.close();
  }
}

interface Looking {
  readonly system: System;
  readonly session: Session;
  /** The place of each column's cell. */
  readonly places: readonly number[];
  readonly reach: Reach;
  readonly assured: ReadonlyMap<number, Assurance>;
}

/** What is to be looked at: a cell by its column, which way, and how far. */
interface Aim {
  readonly column: number;
  readonly way: Way;
  readonly far: number;
}

const lowest = ({ cells }: System, place: number): number => -(cells[place]?.value ?? 0);

function lackOf({ assured, reach }: Looking, place: number): Lack {
  const what = assured.get(place);
  return what ? lacking(what, reach, place) : { down: 0, up: 0 };
}

/** Looks for one table in which all that is aimed at is as far away as can be, together, and notes what it says of every number. */
function look({ system, session, places, reach }: Looking, aims: readonly Aim[]): void {
  const lowestIn = (column: number): number => lowest(system, places[column] ?? 0);
  session.limit(
    aims.map(({ column, way, far }) =>
      way === 'up' ? [column, lowestIn(column), far] : [column, Math.max(lowestIn(column), -far), Number.POSITIVE_INFINITY],
    ),
  );
  const costs: Costs = aims.map(({ column, way }) => [column, way === 'up' ? -1 : 1]);
  for (const [column, away] of session.cheapest(costs).entries()) see(reach, places[column] ?? 0, away);
  session.limit(aims.map(({ column }) => [column, lowestIn(column), Number.POSITIVE_INFINITY]));
}

/** A number that looks drawn and is always the same: which cells go up and which down in a round. */
function mixed(place: number, round: number): number {
  let so = Math.imul(place ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(round + 1, 0xc2b2ae35);
  so = Math.imul(so ^ (so >>> 13), 0x27d4eb2f);
  return (so ^ (so >>> 15)) >>> 0;
}

/** In each round some go up and others down, as numbers that add up to one that is told cannot all do the same. */
function lookInRounds(looking: Looking): void {
  const left = (): number => looking.places.filter((place) => isLacking(lackOf(looking, place))).length;
  for (let round = 0, idle = 0, before = left(); before > 0 && idle < IDLE_ROUNDS; round += 1) {
    const aims = looking.places.flatMap((place, column): Aim[] => {
      const { down, up } = lackOf(looking, place);
      if (down === 0 && up === 0) return [];
      const mix = mixed(place, round);
      // some that lack one way only give way to the others now and then
      if ((down === 0 || up === 0) && round > 0 && mix % 4 === 0) return [];
      const way = down === 0 || (up > 0 && mix % 2 === 0) ? 'up' : 'down';
      return [{ column, way, far: way === 'up' ? up : down }];
    });
    if (aims.length > 0) look(looking, aims);
    const now = left();
    idle = now < before * (1 - LITTLE) ? 0 : idle + 1;
    before = now;
  }
}
