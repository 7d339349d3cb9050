import type { CityTable, Stored } from '#functions/platform/table/cityTable.ts';
import type { Key, Keys } from '#functions/platform/table/keys.ts';
import { shards } from '#functions/platform/table/shards.ts';
import {
  type Change,
  type Counters,
  changeOf,
  keyOfPlace,
  type Mark,
  markOf,
  type Place,
  placeNamed,
  placeOf,
} from '#functions/projector/index.ts';
import { ownerOf } from '#shared/reporting/index.ts';

/** One city's records, to be read and never written. */
export interface Records {
  readonly table: Pick<CityTable, 'get' | 'getAll' | 'query'>;
  readonly keys: Keys;
}

/** A record as it stands. */
export interface Reading {
  readonly place: Place;
  /** Undefined where the record cannot be read. */
  readonly change: Change | undefined;
}

const CONSISTENT = { consistent: true };
/** So many people are read at once: enough to keep the table busy, and too few to be in the way of those who work. */
const AT_ONCE = 8;

/** Every mark of a city, by the record's name. */
export async function readAllMarks({ table, keys }: Counters): Promise<ReadonlyMap<string, Mark>> {
  const found = await Promise.all(shards.map((shard) => table.query(keys.countedMarks(shard), CONSISTENT)));
  return new Map(found.flatMap(({ items }) => items.map((one) => [one.sk, markOf(one)] as const)));
}

/** The people that anything is known of: by the cards of the lists, and by marks of records whose card is gone. */
async function everybody(
  kind: 'participant' | 'volunteer',
  marks: Iterable<string>,
  city: string,
  { table, keys }: Records,
): Promise<string[]> {
  const { items } = await table.query(keys.cards(kind), CONSISTENT);
  const marked = [...marks].map((record) => placeNamed(city, record)).filter((place) => place !== undefined);
  return [
    ...new Set([...items.map(({ sk }) => sk), ...marked.filter((place) => ownerOf(place.kind) === kind).map(({ person }) => person)]),
  ];
}

const readingsOf = (partition: Key['pk'], items: readonly Stored[]): Reading[] =>
  items.flatMap(({ sk, content }) => {
    const place = placeOf({ pk: partition, sk });
    return place ? [{ place, change: changeOf(place, content) }] : [];
  });

async function recordsIn(partition: Key['pk'], { table }: Records): Promise<Reading[]> {
  const { items } = await table.query(partition, CONSISTENT);
  return readingsOf(partition, items);
}

/** Every record of a city that counts, as it stands: the base, and person by person. Read after the marks, none is older than its mark. */
export async function readRecords(city: string, marks: ReadonlyMap<string, Mark>, records: Records): Promise<Reading[]> {
  const { keys } = records;
  const [participants, volunteers] = await Promise.all([
    everybody('participant', marks.keys(), city, records),
    everybody('volunteer', marks.keys(), city, records),
  ]);
  const partitions = [
    keys.base(),
    ...participants.flatMap((id) => [keys.participant(id), keys.journal(id)]),
    ...volunteers.map(keys.volunteer),
  ];
  const read: Reading[] = [];
  for (let next = 0; next < partitions.length; next += AT_ONCE) {
    const some = partitions.slice(next, next + AT_ONCE);
    read.push(...(await Promise.all(some.map((partition) => recordsIn(partition, records)))).flat());
  }
  return read;
}

/** These records as they stand; one that is not there is left out. */
export async function readThese(places: readonly Place[], { table }: Records): Promise<Reading[]> {
  const found = await Promise.all(places.map(async (place) => ({ place, stored: await table.get(keyOfPlace(place)) })));
  return found.flatMap(({ place, stored }) => (stored ? [{ place, change: changeOf(place, stored.content) }] : []));
}
