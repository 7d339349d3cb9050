import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { Log } from '#functions/platform/log.ts';
import { cityTable } from '#functions/platform/table/cityTable.ts';
import { countingKeysOf } from '#functions/platform/table/keys.ts';
import { type Change, type Told, toldBy } from './change.ts';
import type { CountingConfig } from './config.ts';
import { type Counters, count } from './count.ts';
import type { Place } from './place.ts';

/** What counting works with. */
export interface CountingDeps extends Omit<CountingConfig, 'logLevel'> {
  readonly client: DynamoDBDocumentClient;
  readonly log: Pick<Log, 'info' | 'error'>;
  readonly now: () => Date;
}

/** One city's counters. */
export function countersOf(city: string, { client, tableName, cities, byLaw, now }: CountingDeps): Counters {
  const keys = countingKeysOf(city);
  const terms = { shared: cities.get(city) ?? false, byLaw: byLaw.has(city) };
  return { terms, table: cityTable(client, tableName, keys, now), keys, now };
}

interface Readable {
  readonly place: Place;
  readonly change: Change;
}

/** The newest of each record: what came before it in the batch counts no longer. */
function newestOfEach(told: readonly Told[]): Readable[] {
  const newest = new Map<string, Readable>();
  for (const { place, change } of told) {
    const known = newest.get(place.record);
    if (change && (!known || change.counted > known.change.counted)) newest.set(place.record, { place, change });
  }
  return [...newest.values()];
}

/** Counts what the stream says of one city's records, where it is newer than what was counted. */
function countNews(city: string, told: readonly Told[], deps: CountingDeps): Promise<void> {
  const news = newestOfEach(told);
  return count(
    news.map(({ place }) => place),
    async (markAt) => news.filter(({ place, change }) => change.counted > markAt(place).counted),
    countersOf(city, deps),
  );
}

/** The sequence numbers of one city's records that could not be counted: all of them, where its transaction failed. */
async function failuresIn(city: string, told: readonly Told[], deps: CountingDeps): Promise<string[]> {
  const unreadable = told.filter(({ change }) => change === undefined);
  if (unreadable.length > 0) deps.log.error('unreadable', { city, kinds: unreadable.map(({ place }) => place.kind) });
  try {
    await countNews(city, told, deps);
    return unreadable.map(({ sequence }) => sequence);
  } catch (error) {
    deps.log.error('not counted', { city, records: told.length, error: error instanceof Error ? error.name : typeof error });
    return told.map(({ sequence }) => sequence);
  }
}

/**
 * The stream's handler. Everything that can be counted is, also what comes after a record that cannot: order does not
 * matter, and what is sent again is not counted again. So the first failure is all that the stream needs to know, and a
 * record that nobody can read ends alone in the place for failures.
 */
export const projectorOf =
  (deps: CountingDeps) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const told = Records.map(toldBy).filter((one) => one !== undefined);
    const byCity = Map.groupBy(told, ({ place }) => place.city);
    const failures = await Promise.all([...byCity].map(([city, ofCity]) => failuresIn(city, ofCity, deps)));
    const failed = new Set(failures.flat());
    const first = told.find(({ sequence }) => failed.has(sequence));
    deps.log.info('batch', { records: Records.length, told: told.length, cities: byCity.size, failed: failed.size });
    return { batchItemFailures: first ? [{ itemIdentifier: first.sequence }] : [] };
  };
