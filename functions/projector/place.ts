import { type Key, keysOf } from '#functions/platform/table/keys.ts';
import { SOURCE_PLACES, type SourceKind, sourceKindAt } from '#shared/reporting/index.ts';

const PARTITION = /^([a-z0-9-]+)#([a-z]+)#([^#]+)$/;
const DIVIDER = '|';

/** A record that counts: whose it is, what it is, and whom it is about. */
export interface Place {
  readonly city: string;
  readonly kind: SourceKind;
  /** The participant's id, or the volunteer's; of a base, nobody's. */
  readonly person: string;
  /** Its name within the city, under which its mark stands. */
  readonly record: string;
}

/** What stands at a key, if it is a record that counts. */
export function placeOf({ pk, sk }: { readonly pk: string; readonly sk: string }): Place | undefined {
  const [, city, partition = '', id] = PARTITION.exec(pk) ?? [];
  const kind = sourceKindAt(partition, sk);
  if (!kind || !city || !id) return undefined;
  return { city, kind, person: id, record: `${partition}#${id}${DIVIDER}${sk}` };
}

/** The place of a record by its name within the city. */
export function placeNamed(city: string, record: string): Place | undefined {
  const [partition = '', sk = ''] = record.split(DIVIDER);
  return placeOf({ pk: `${city}#${partition}`, sk });
}

/** The place of the profile of whom a participant's record is about: it says whether they agree to be counted. */
export function profileOf({ city, person }: Place): Place {
  const { partition, sort } = SOURCE_PLACES.participant;
  return { city, kind: 'participant', person, record: `${partition}#${person}${DIVIDER}${sort.is}` };
}

/** What the names of all records of a participant begin with. */
export const recordsOf = (person: string): string[] =>
  [SOURCE_PLACES.participant.partition, SOURCE_PLACES.conversation.partition].map((partition) => `${partition}#${person}${DIVIDER}`);

/** The key of a record. */
export function keyOfPlace({ city, record }: Place): Key {
  const [partition = '', sk = ''] = record.split(DIVIDER);
  return keysOf(city).read({ pk: `${city}#${partition}`, sk });
}
