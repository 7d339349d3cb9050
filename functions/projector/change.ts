import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import { version } from '#shared/kernel/index.ts';
import { type Contribution, type CountsFrom, contributionsOf, countsFrom, NOTHING, readSource } from '#shared/reporting/index.ts';
import { GONE } from './mark.ts';
import { type Place, placeOf } from './place.ts';

/** What a record would count for from some version on, before it is known whether it may and whether the nation is told. */
export interface Change {
  readonly counted: number;
  readonly contribution: Contribution;
  /** Of a participant's profile: from when on they agree to be counted. */
  readonly from: CountsFrom;
}

/** What the stream says of a record. */
export interface Told {
  readonly sequence: string;
  readonly place: Place;
  /** Undefined where the record cannot be read. */
  readonly change: Change | undefined;
}

/** An attribute as JSON has it. Records that count hold no sets and no bytes. */
function plain({ S, N, BOOL, L, M }: AttributeValue): unknown {
  if (S !== undefined) return S;
  if (N !== undefined) return Number(N);
  if (BOOL !== undefined) return BOOL;
  if (L !== undefined) return L.map(plain);
  return M === undefined ? null : recordOf(M);
}

const recordOf = (image: Readonly<Record<string, AttributeValue>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, plain(value)]));

const versioned = z.object({ version });

/** What a record as it stands counts for; undefined where it cannot be read. */
export function changeOf({ kind }: Place, record: unknown): Change | undefined {
  const parsed = z.safeParse(versioned, record);
  const source = readSource(kind, record);
  return parsed.success && source
    ? { counted: parsed.data.version, contribution: contributionsOf(source), from: countsFrom(source) }
    : undefined;
}

/** What a record that is no longer there counts for. */
export const VANISHED: Change = { counted: GONE, contribution: NOTHING, from: null };

const keyShape = z.object({ pk: z.string(), sk: z.string() });

/** What a stream record says; undefined where it is about nothing that counts. */
export function toldBy({ eventName, dynamodb: { SequenceNumber = '', Keys = {}, NewImage = {} } = {} }: DynamoDBRecord): Told | undefined {
  const place = placeOf(keyShape.parse(recordOf(Keys)));
  if (!place) return undefined;
  return { sequence: SequenceNumber, place, change: eventName === 'REMOVE' ? VANISHED : changeOf(place, recordOf(NewImage)) };
}
