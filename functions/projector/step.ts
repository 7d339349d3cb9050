import { DAYS_TOLD } from '#functions/platform/changes.ts';
import type { CountingKeys, Key } from '#functions/platform/table/keys.ts';
import { shardOf } from '#functions/platform/table/shards.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { addCells, type Difference, isDay, type Period } from '#shared/reporting/index.ts';
import { GONE } from './mark.ts';
import { cityDifference, type Move, namingOf, nationalDifference } from './move.ts';
import type { Place } from './place.ts';

/** How many records name a person in a period, and how many of those the nation is told of. */
export interface Seen {
  readonly n: number;
  readonly shared: number;
}

export const UNSEEN: Seen = { n: 0, shared: 0 };

/** Cells to add, or as they stand, by period. */
export type Sums = Map<Period, Record<string, number>>;

interface Naming extends Seen {
  readonly figure: string;
  readonly period: Period;
}

/** What moves come to together, before it is known who was seen already. */
export interface Sum {
  /** Holds every period that is touched at all, also those in which no number changes. */
  readonly city: Sums;
  readonly nation: Sums;
  /** How many more records name whom, by the naming's name. */
  readonly namings: ReadonlyMap<string, Naming>;
}

/** Where a period's counters stand; those of days stand apart. */
export const countersKey = (period: Period, keys: CountingKeys): Key => (isDay(period) ? keys.dayCounters(period) : keys.counters(period));

const cellsIn = (sums: Sums, period: Period): Record<string, number> => {
  const cells = sums.get(period) ?? {};
  sums.set(period, cells);
  return cells;
};

/**
 * Adds moves up. Whatever touches the nation's counters of a period touches the city's, whose version thus guards both. The
 * nation is told of no single day.
 */
export function sumOf(moves: readonly Move[]): Sum {
  const [city, nation]: [Sums, Sums] = [new Map(), new Map()];
  const namings = new Map<string, Naming>();
  const add = ({ place: { person } }: Move, { cells, people }: Difference, sums: Sums, of: keyof Seen): void => {
    for (const [period, amounts] of cells) if (of === 'n' || !isDay(period)) addCells(cellsIn(sums, period), amounts);
    for (const { figure, period, by } of people) {
      const name = namingOf(figure, period, person);
      const so = namings.get(name) ?? { figure, period, ...UNSEEN };
      namings.set(name, { ...so, [of]: so[of] + by });
      cellsIn(isDay(period) ? city : sums, period);
    }
  };
  for (const move of moves) {
    add(move, cityDifference(move), city, 'n');
    add(move, nationalDifference(move), nation, 'shared');
  }
  for (const period of nation.keys()) cellsIn(city, period);
  return { city, nation, namings: new Map([...namings].filter(([, { n, shared }]) => n !== 0 || shared !== 0)) };
}

/** One more person where there was none, one fewer where there is none left. */
const turn = (before: number, after: number): number => Number(after > 0) - Number(before > 0);

/** Adds to the counters of people what namings change, given who was seen before. Answers who is seen then. */
export function addPeople({ city, nation, namings }: Sum, seen: ReadonlyMap<string, Seen>): ReadonlyMap<string, Seen> {
  const after = [...namings].map(([name, { figure, period, n, shared }]) => {
    const before = seen.get(name) ?? UNSEEN;
    const now = { n: before.n + n, shared: before.shared + shared };
    for (const [sums, of] of [[city, 'n'] as const, [nation, 'shared'] as const]) {
      const by = turn(before[of], now[of]);
      if (by !== 0 && (of === 'n' || !isDay(period))) addCells(cellsIn(sums, period), { [figure]: by });
    }
    return [name, now] as const;
  });
  return new Map(after);
}

const markKey = ({ person, record }: Place, keys: CountingKeys): Key => keys.countedMark(shardOf(person), record);

/** The mark of a record that is gone is kept while older versions may be told, and no longer: its name may hold a date. */
const SECONDS_TOLD = DAYS_TOLD * 24 * 3600;

const markWrite = ({ place, mark, target }: Move, keys: CountingKeys, now: Date): Write => {
  const { counted, shared, from, settling, withheld, contribution } = target;
  const { cells, people } = contribution;
  const said = { counted, shared, from, settling, withheld, cells, people };
  const gone = counted === GONE ? { expiresAt: Math.floor(now.getTime() / 1000) + SECONDS_TOLD } : {};
  const item = { ...markKey(place, keys), ...said, ...gone, version: mark.version + 1 };
  return mark.version === 0 ? { create: item } : { replace: item, version: mark.version };
};

function seenWrite(name: string, before: Seen | undefined, after: Seen, keys: CountingKeys): Write {
  const key = keys.seen(shardOf(name), name);
  if (!before) return { create: { ...key, ...after } };
  const when = { equals: { ...before } };
  return after.n === 0 && after.shared === 0 ? { remove: key, when } : { update: key, set: { ...after }, when };
}

/** That what the moves rest on is as it was read: the profiles' marks, but for those that are written in the same transaction. */
function checks(moves: readonly Move[], keys: CountingKeys): Write[] {
  const written = new Set(moves.map(({ place }) => place.record));
  const rests = new Map(moves.flatMap(({ rests: on }) => (on && !written.has(on.place.record) ? [[on.place.record, on] as const] : [])));
  return [...rests.values()].map(({ place, version }) => ({
    check: markKey(place, keys),
    when: version === 0 ? 'absent' : { equals: { version } },
  }));
}

/**
 * The writes of one transaction: each record's mark, if it and the profile's it rests on are as they were read; who is seen, if that is as it was read; and
 * what both add to the counters. `seen` holds what was read of those named.
 */
export function stepOf(moves: readonly Move[], sum: Sum, seen: ReadonlyMap<string, Seen>, keys: CountingKeys, now: Date): Write[] {
  const changedAt = now.toISOString();
  const after = addPeople(sum, seen);
  const counters = (sums: Sums, keyFor: (period: Period) => Key, also: Record<string, number>): Write[] =>
    [...sums].map(([period, cells]) => ({ update: keyFor(period), add: { ...cells, ...also }, set: { changedAt }, orCreate: true }));
  return [
    ...checks(moves, keys),
    ...moves.map((move) => markWrite(move, keys, now)),
    ...[...after].map(([name, seenNow]) => seenWrite(name, seen.get(name), seenNow, keys)),
    ...counters(sum.city, (period) => countersKey(period, keys), { version: 1 }),
    ...counters(sum.nation, keys.nationalCounters, {}),
  ];
}
