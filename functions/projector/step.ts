import type { CountingKeys } from '#functions/platform/table/keys.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { addCells, type Difference, type Period } from '#shared/reporting/index.ts';
import { cityDifference, type Move, namingOf, nationalDifference } from './move.ts';
import { shardOf } from './place.ts';

/** How many records name a person in a period: in the city, and of those how many the nation is told of. */
export interface Seen {
  readonly n: number;
  readonly shared: number;
}

export const UNSEEN: Seen = { n: 0, shared: 0 };

/** What a transaction adds to each period's counters. A period may be touched without a number in it changing. */
type Sums = Map<Period, Record<string, number>>;

function addTo(sums: Sums, { cells, people }: Difference): void {
  for (const { period } of people) sums.set(period, sums.get(period) ?? {});
  for (const [period, amounts] of cells) {
    const sum = sums.get(period) ?? {};
    addCells(sum, amounts);
    sums.set(period, sum);
  }
}

interface Naming {
  readonly figure: string;
  readonly period: Period;
  readonly n: number;
  readonly shared: number;
}

/** How many more records name whom, by the naming's name. */
function namingsOf(moves: readonly Move[]): ReadonlyMap<string, Naming> {
  const namings = new Map<string, Naming>();
  const add = (move: Move, { people }: Difference, of: 'n' | 'shared'): void => {
    for (const { figure, period, by } of people) {
      const name = namingOf(figure, period, move.place.person);
      const so = namings.get(name) ?? { figure, period, ...UNSEEN };
      namings.set(name, { ...so, [of]: so[of] + by });
    }
  };
  for (const move of moves) {
    add(move, cityDifference(move), 'n');
    add(move, nationalDifference(move), 'shared');
  }
  return namings;
}

/** The names of those whose being seen a transaction changes. */
export const namesIn = (moves: readonly Move[]): string[] => [...namingsOf(moves).keys()];

const markWrite = ({ place: { record }, mark, target }: Move, keys: CountingKeys): Write => {
  const { counted, shared, contribution } = target;
  const { cells, people } = contribution;
  const item = { ...keys.countedMark(shardOf(record), record), counted, shared, cells, people, version: mark.version + 1 };
  return mark.version === 0 ? { create: item } : { replace: item, version: mark.version };
};

function seenWrite(name: string, before: Seen | undefined, after: Seen, keys: CountingKeys): Write {
  const key = keys.seen(shardOf(name), name);
  const { n, shared } = after;
  if (!before) return { create: { ...key, n, shared } };
  const when = { equals: { ...before } };
  return n === 0 && shared === 0 ? { remove: key, when } : { update: key, set: { n, shared }, when };
}

/** One more person where there was none, one fewer where there is none left. */
const turn = (before: number, after: number): number => Number(after > 0) - Number(before > 0);

/**
 * The writes of one transaction: each record's mark, if it is as it was read; who is seen, if that is as it was read; and
 * what both add to the counters. `seen` holds what was read of those named.
 */
export function stepOf(moves: readonly Move[], seen: ReadonlyMap<string, Seen>, keys: CountingKeys, now: Date): Write[] {
  const [city, nation]: [Sums, Sums] = [new Map(), new Map()];
  for (const move of moves) {
    addTo(city, cityDifference(move));
    addTo(nation, nationalDifference(move));
  }
  const namings = [...namingsOf(moves)].map(([name, { figure, period, n, shared }]) => {
    const before = seen.get(name) ?? UNSEEN;
    const after = { n: before.n + n, shared: before.shared + shared };
    addCells(city.get(period) ?? {}, { [figure]: turn(before.n, after.n) });
    addCells(nation.get(period) ?? {}, { [figure]: turn(before.shared, after.shared) });
    return n === 0 && shared === 0 ? undefined : seenWrite(name, seen.get(name), after, keys);
  });
  const changedAt = now.toISOString();
  const counters = (sums: Sums, keyFor: CountingKeys['counters']): Write[] =>
    [...sums].map(([period, add]) => ({ update: keyFor(period), add: { ...add, version: 1 }, set: { changedAt }, orCreate: true }));
  return [
    ...moves.map((move) => markWrite(move, keys)),
    ...namings.filter((write) => write !== undefined),
    ...counters(city, keys.counters),
    ...counters(nation, keys.nationalCounters),
  ];
}
