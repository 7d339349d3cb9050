import type { DynamoDBRecord } from 'aws-lambda';
import { expect, test } from 'vitest';
import { countingTableForFile, deliver, type Mishap } from './counting.ts';
import { history } from './history.ts';
import { type Chance, chance } from './random.ts';
import { slowRecount, slowRecountOfDays } from './slowRecount.ts';

const counting = countingTableForFile();

const SEEDS = 1000;
/** So many histories run at once: while one waits for the database, another can go on. */
const LANES = 8;

/** Everything that was told, at least once each: in any order, some of it twice, and once more from any point on. */
function deliveriesOf(told: readonly DynamoDBRecord[], of: Chance): DynamoDBRecord[][] {
  const again = told.filter(() => of.percent(15));
  const orderly = of.percent(30) ? told : of.shuffled(told);
  const replay = of.percent(50) ? told.slice(of.below(told.length)) : [];
  const all = [...orderly, ...of.shuffled(again), ...replay];
  const batches: DynamoDBRecord[][] = [];
  while (all.length > 0) batches.push(all.splice(0, 1 + of.below(12)));
  return batches;
}

const MISHAPS = ['before', 'after', 'conflict', 'throttled'] as const satisfies readonly Mishap[];

/** One history of two cities, told badly to functions that die now and then, against a recount of what stands in the end; one asks nobody. */
async function check(seed: number): Promise<void> {
  const of = chance(seed);
  const { counted, countedByDay, countedNationally, deps, meeting } = counting();
  const [sharing, alone] = [`s${seed}`, `a${seed}`];
  const { told, standing } = history(of, [sharing, alone], 4 + of.below(12));
  const { client } = meeting(() => (of.percent(8) ? of.oneOf(MISHAPS) : undefined));
  const counters = deps({ [sharing]: true, [alone]: false }, client, [alone]);
  // the stream has parts, which are told side by side: two functions then count the same city at once
  const batches = deliveriesOf(told, of);
  const part = async (): Promise<void> => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) await deliver(batch, counters);
  };
  await Promise.all([part(), part()]);
  for (const [city, records] of standing) {
    const expected = slowRecount(records, { byLaw: city === alone });
    expect(await counted(city), `the counters of ${city}`).toEqual(expected);
    expect(await countedByDay(city), `the days of ${city}`).toEqual(slowRecountOfDays(records, { byLaw: city === alone }));
    const periods = Object.keys(slowRecount(standing.get(sharing) ?? []));
    expect(await countedNationally(city, periods), `the nation's of ${city}`).toEqual(city === sharing ? expected : {});
  }
}

test(`after ${SEEDS} histories, each told badly, every counter is what a recount finds`, { timeout: 600_000 }, async () => {
  const seeds = Array.from({ length: SEEDS }, (_, seed) => seed + 1);
  const lane = async (): Promise<void> => {
    for (let seed = seeds.pop(); seed !== undefined; seed = seeds.pop()) await check(seed);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
});
