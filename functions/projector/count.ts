import * as z from 'zod/mini';
import { ATTEMPTS, backOff } from '#functions/platform/backOff.ts';
import { type CityTable, Conflict } from '#functions/platform/table/cityTable.ts';
import type { CountingKeys } from '#functions/platform/table/keys.ts';
import { shardOf } from '#functions/platform/table/shards.ts';
import { restsOnConsent } from '#shared/reporting/index.ts';
import { arranged, type Wanted } from './consent.ts';
import { type Mark, markOf, UNCOUNTED } from './mark.ts';
import { type Move, packed } from './move.ts';
import { type Place, profileOf } from './place.ts';
import { type Seen, type Sum, stepOf, sumOf } from './step.ts';

/** How a city counts. */
export interface Terms {
  /** Whether the nation is told. */
  readonly shared: boolean;
  /** Whether law is the basis, so that everybody counts and nobody is asked (domain, service 5). */
  readonly byLaw: boolean;
}

/** One city's counters, marks and namings, how it counts, and the clock. */
export interface Counters {
  readonly terms: Terms;
  readonly table: CityTable;
  readonly keys: CountingKeys;
  readonly now: () => Date;
}

/** Tells, from the marks as they stand, which records are to count otherwise than they do, and for what. */
export type Decide = (markAt: (place: Place) => Mark) => Promise<readonly Wanted[]>;

/** It never settled: others kept changing the same. Nothing is lost, and it may be tried again. */
export class Unsettled extends Error {
  override readonly name = 'Unsettled';
}

const CONSISTENT = { consistent: true };

/** The marks of these records as they stand, and of the profiles that say whether they may count. */
export async function readMarks(places: readonly Place[], { table, keys }: Counters): Promise<(place: Place) => Mark> {
  const withProfiles = [...places, ...places.filter(({ kind }) => restsOnConsent(kind)).map(profileOf)];
  const stored = await table.getAll(
    [...new Map(withProfiles.map((place) => [place.record, place])).values()].map(({ person, record }) =>
      keys.countedMark(shardOf(person), record),
    ),
    CONSISTENT,
  );
  const byRecord = new Map(stored.map((one) => [one.sk, markOf(one)]));
  return ({ record }) => byRecord.get(record) ?? UNCOUNTED;
}

/** Reads who is seen. */
export const seenItem = z.object({ n: z.int(), shared: z.int() });

async function readSeen({ namings }: Sum, { table, keys }: Counters): Promise<ReadonlyMap<string, Seen>> {
  const stored = await table.getAll(
    [...namings.keys()].map((name) => keys.seen(shardOf(name), name)),
    CONSISTENT,
  );
  return new Map(stored.map(({ sk, content }) => [sk, seenItem.parse(content)]));
}

/** Carries out what was decided, transaction by transaction. Answers whether there is more to do of it. */
async function carryOut(moves: readonly Move[], counters: Counters): Promise<boolean> {
  const packs = packed(moves);
  for (const { moves: together } of packs) {
    const sum = sumOf(together);
    const seen = await readSeen(sum, counters);
    await counters.table.commit(stepOf(together, sum, seen, counters.keys, counters.now()));
  }
  return packs.some(({ partial }) => partial);
}

/**
 * Brings the counters from what the records' marks say to what `decide` says they should. Whatever is cut off between two
 * transactions, done twice or done at the same time by another is decided again from the marks, and so counted once.
 *
 * @throws Unsettled when others were in the way too often
 */
export async function count(places: readonly Place[], decide: Decide, counters: Counters): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; ) {
    try {
      const markAt = await readMarks(places, counters);
      const { moves, more } = await arranged(await decide(markAt), markAt, counters);
      if (!(await carryOut(moves, counters)) && !more) return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      await backOff(attempt);
      attempt += 1;
    }
  }
  throw new Unsettled();
}
