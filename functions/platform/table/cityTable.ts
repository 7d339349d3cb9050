import { TransactionCanceledException, TransactionInProgressException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandOutput,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { common, Refused } from '#shared/kernel/index.ts';
import { ATTEMPTS, backOff } from '../backOff.ts';
import { chunksOf } from '../chunks.ts';
import type { Key, Keys, PartitionKey } from './keys.ts';
import { withIndexKeys, workingStart } from './workIndex.ts';
import { attributesOf, type Item, keyOf, transactItemOf, type Write } from './write.ts';

/** Somebody else changed what this transaction rests on. Nothing was written; decide again on fresh data. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** Why a transaction may have been cancelled that would go through another time, or be refused with a reason. */
const RETRYABLE = new Set(['ConditionalCheckFailed', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
const BATCH_GET_MOST = 100;
const INDEX_KEYS = ['volunteerKey', 'workingKey'] as const;
const KEY_ATTRIBUTES = new Set(['pk', 'sk', ...INDEX_KEYS, 'volunteerSort', 'workingSort', 'expiresAt']);

const storedItem = z.looseObject({ pk: z.string(), sk: z.string(), expiresAt: z.optional(z.number()) });
type StoredItem = z.infer<typeof storedItem>;

/** A query's condition: a whole partition, or those of its sort keys that begin so or stand between two. */
function wantedOf(pk: PartitionKey, startingWith: string | undefined, between: QueryOptions['between']) {
  const names = { '#pk': 'pk', '#sk': 'sk' };
  if (between) {
    const [first, last] = between;
    return {
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :first AND :last',
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: { ':pk': pk, ':first': first, ':last': last },
    };
  }
  if (!startingWith) {
    return { KeyConditionExpression: '#pk = :pk', ExpressionAttributeNames: { '#pk': 'pk' }, ExpressionAttributeValues: { ':pk': pk } };
  }
  return {
    KeyConditionExpression: '#pk = :pk AND begins_with(#sk, :start)',
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ':pk': pk, ':start': startingWith },
  };
}

/** What an item holds besides its keys. */
const contentOf = (item: StoredItem): Record<string, unknown> =>
  Object.fromEntries(Object.entries(item).filter(([attribute]) => !KEY_ATTRIBUTES.has(attribute)));

/** An item read back: where it stood in its partition and what it holds. */
export interface Stored {
  readonly sk: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** A card as the index by responsible answers it: with where it stands, which says of what kind it is. */
export interface WorkingCard extends Stored {
  readonly pk: PartitionKey;
}

export interface QueryOptions {
  readonly startingWith?: string;
  /** Sort keys from the first of these to the last, both included. Not with `startingWith`. */
  readonly between?: readonly [first: string, last: string];
  readonly limit?: number;
  /** Go on after the item with this sort key. */
  readonly after?: string;
  /** See every write acknowledged so far; costs twice as much. */
  readonly consistent?: boolean;
  /** From the last sort key to the first; `after` then goes on towards the first. */
  readonly latestFirst?: boolean;
}

/** The table as one city sees it: no read returns, and no write reaches, another city's item. */
export interface CityTable {
  /** One item, as of now. One that has expired is not there, whether the engine has swept it or not, unless asked for. */
  get(key: Key, options?: { readonly evenExpired: boolean }): Promise<Stored | undefined>;
  /** Items by key, in no order; those that are not there are left out. `consistent` sees every write acknowledged so far. */
  getAll(keys: readonly Key[], options?: { readonly consistent: boolean }): Promise<Stored[]>;
  /** A whole partition unless limited. `next` is the sort key to go on after, null at the end. */
  query(partition: PartitionKey, options?: QueryOptions): Promise<{ items: Stored[]; next: string | null }>;
  /** Where a volunteer's matches stand, through the index, which holds keys alone. */
  queryByVolunteer(partition: PartitionKey): Promise<Key[]>;
  /** The cards under way in a city, or of one who is responsible, through the index, which may be a moment behind. */
  queryWorking(partition: PartitionKey, responsible?: string): Promise<WorkingCard[]>;
  /** Writes all or nothing. Throws `Conflict` where a condition did not hold or another transaction was in the way. */
  commit(writes: readonly Write[]): Promise<void>;
  put(item: Item): Promise<void>;
}

/** Opens the table for one city. `now` is asked at each read, as expired items stay until the engine sweeps. */
export function cityTable(
  client: DynamoDBDocumentClient,
  TableName: string,
  keys: Pick<Keys, 'owns' | 'read'> & Partial<Pick<Keys, 'indexKeys'>>,
  now: () => Date,
): CityTable {
  const own = (raw: unknown): StoredItem => {
    const item = storedItem.parse(raw);
    if (!keys.owns(item.pk)) throw new Error('The table answered with an item of another city');
    return item;
  };
  const alive = (item: StoredItem): boolean => item.expiresAt === undefined || item.expiresAt * 1000 > now().getTime();
  const stored = (item: StoredItem): Stored => ({ sk: item.sk, content: contentOf(item) });
  const read = (raws: readonly unknown[]): Stored[] => raws.map(own).filter(alive).map(stored);
  const ownKey = (key: Key): Key => {
    if (!keys.owns(key.pk)) throw new Error('A key of another city was asked for');
    return { pk: key.pk, sk: key.sk };
  };
  /** No policy looks at the index keys that are written, so this is their only wall. */
  const ownWrite = (key: Key, attributes: Readonly<Record<string, unknown>>): void => {
    ownKey(key);
    for (const name of INDEX_KEYS) {
      if (name in attributes && !keys.owns(attributes[name])) throw new Error('An index key of another city was to be written');
    }
  };

  const indexed = (write: Write): Write => (keys.indexKeys ? withIndexKeys(write, keys.indexKeys) : write);

  /** All that a query finds, or as many as are wanted: expired items do not count. */
  async function pages(input: ConstructorParameters<typeof QueryCommand>[0], wanted: number): Promise<Stored[]> {
    const items: Stored[] = [];
    let start = input.ExclusiveStartKey;
    do {
      const Limit = Number.isFinite(wanted) ? wanted - items.length : undefined;
      const page = await client.send(new QueryCommand({ ...input, ...(start && { ExclusiveStartKey: start }), ...(Limit && { Limit }) }));
      items.push(...read(page.Items ?? []));
      start = page.LastEvaluatedKey;
    } while (start && items.length < wanted);
    return items;
  }

  /** The engine may answer only some of a batch; the rest is asked for again, a little later. */
  async function getBatch(Keys: Record<string, unknown>[], ConsistentRead: boolean, attempt = 0): Promise<Stored[]> {
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead } } }),
    );
    const found = read(Responses?.[TableName] ?? []);
    const left = UnprocessedKeys?.[TableName]?.Keys ?? [];
    if (left.length === 0) return found;
    if (attempt + 1 === ATTEMPTS) throw new Refused(common.busy);
    await backOff(attempt);
    return [...found, ...(await getBatch(left, ConsistentRead, attempt + 1))];
  }

  return {
    async get(key, { evenExpired } = { evenExpired: false }) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: ownKey(key), ConsistentRead: true }));
      const item = Item && own(Item);
      return item && (evenExpired || alive(item)) ? stored(item) : undefined;
    },
    async getAll(wanted, { consistent } = { consistent: false }) {
      const unique = [...new Map(wanted.map((key) => [`${key.pk} ${key.sk}`, { ...ownKey(key) }])).values()];
      const chunks = chunksOf(unique, BATCH_GET_MOST);
      return (await Promise.all(chunks.map((chunk) => getBatch(chunk, consistent)))).flat();
    },
    async query(partition, { startingWith, between, limit = Number.POSITIVE_INFINITY, after, consistent, latestFirst } = {}) {
      const { pk } = ownKey({ pk: partition, sk: '' });
      const items = await pages(
        {
          TableName,
          ...wantedOf(pk, startingWith, between),
          ...(consistent && { ConsistentRead: true }),
          ...(latestFirst && { ScanIndexForward: false }),
          ...(after !== undefined && { ExclusiveStartKey: { pk, sk: after } }),
        },
        // one more than asked for tells whether any are left, so that no list ends in an empty page
        limit + 1,
      );
      const last = items.length > limit ? items[limit - 1] : undefined;
      return { items: items.slice(0, limit), next: last?.sk ?? null };
    },
    async queryByVolunteer(partition) {
      const { pk } = ownKey({ pk: partition, sk: '' });
      const found: Key[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const page: QueryCommandOutput = await client.send(
          new QueryCommand({
            TableName,
            IndexName: 'byVolunteer',
            KeyConditionExpression: '#key = :key',
            ExpressionAttributeNames: { '#key': 'volunteerKey' },
            ExpressionAttributeValues: { ':key': pk },
            ...(start && { ExclusiveStartKey: start }),
          }),
        );
        found.push(...(page.Items ?? []).map(own).map(keys.read));
        start = page.LastEvaluatedKey;
      } while (start);
      return found;
    },
    async queryWorking(partition, responsible) {
      const { pk } = ownKey({ pk: partition, sk: '' });
      const one = responsible === undefined ? undefined : workingStart(responsible);
      const found: WorkingCard[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const page: QueryCommandOutput = await client.send(
          new QueryCommand({
            TableName,
            IndexName: 'byResponsible',
            KeyConditionExpression: one ? '#key = :key AND begins_with(#sort, :start)' : '#key = :key',
            ExpressionAttributeNames: { '#key': 'workingKey', ...(one && { '#sort': 'workingSort' }) },
            ExpressionAttributeValues: { ':key': pk, ...(one && { ':start': one }) },
            ...(start && { ExclusiveStartKey: start }),
          }),
        );
        const items = (page.Items ?? []).map(own).filter(alive);
        found.push(...items.map((item) => ({ ...stored(item), pk: keys.read(item).pk })));
        start = page.LastEvaluatedKey;
      } while (start);
      return found;
    },
    async commit(asked) {
      const writes = asked.map(indexed);
      for (const write of writes) ownWrite(keyOf(write), attributesOf(write));
      try {
        await client.send(new TransactWriteCommand({ TransactItems: writes.map((write) => transactItemOf(write, TableName)) }));
      } catch (error) {
        if (error instanceof TransactionInProgressException) throw new Conflict();
        if (!(error instanceof TransactionCanceledException)) throw error;
        const reasons = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None').filter((code) => code !== 'None');
        if (reasons.length > 0 && reasons.every((code) => RETRYABLE.has(code))) throw new Conflict();
        throw error;
      }
    },
    async put(item) {
      ownWrite(item, item);
      await client.send(new PutCommand({ TableName, Item: { ...item } }));
    },
  };
}
