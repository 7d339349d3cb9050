import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll } from 'vitest';
import { type CountingDeps, projectorOf } from '#functions/projector/index.ts';
import { startEngine } from '#local/dynamodb/engine.ts';
import { makeRecordsTable, type RecordsTable } from '#test/support/recordsTable.ts';
import type { Counted } from './slowRecount.ts';

/** What goes wrong with one call to the database. `before` and `after` are a crash on either side of it. */
export type Mishap = 'before' | 'after' | 'conflict' | 'throttled';

/** Says what goes wrong with the call of this number, if anything does. */
export type Mishaps = (call: number) => Mishap | undefined;

export const noMishaps: Mishaps = () => undefined;

/** A database for a file of tests, with one table, and functions that count in it. */
export interface CountingTable {
  /** Where the database is asked. */
  readonly port: number;
  readonly table: RecordsTable;
  readonly client: DynamoDBDocumentClient;
  /** A client of the same database that meets mishaps, and how many calls it has made. */
  meeting(mishaps: Mishaps): { readonly client: DynamoDBDocumentClient; calls(): number };
  /** What counting works with; `log` collects what is logged. Cities named in `byLaw` ask nobody whether they may be counted. */
  deps(
    cities: Readonly<Record<string, boolean>>,
    client?: DynamoDBDocumentClient,
    byLaw?: readonly string[],
  ): CountingDeps & { readonly logged: string[] };
  /** A city's counters as they stand, those of single days, and its line in the nation's for the periods named. */
  counted(city: string): Promise<Counted>;
  countedByDay(city: string): Promise<Counted>;
  countedNationally(city: string, periods: readonly string[]): Promise<Counted>;
}

class Crash extends Error {}
class Throttled extends Error {
  override readonly name = 'ThrottlingException';
}

/** What is thrown in place of an answer. */
function thrownBy(mishap: Mishap): Error {
  if (mishap === 'throttled') return new Throttled();
  if (mishap !== 'conflict') return new Crash();
  return new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: [{ Code: 'TransactionConflict' }],
  });
}

const connection = (port: number) => ({
  endpoint: `http://127.0.0.1:${port}`,
  region: 'eu-north-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

function cellsOf(item: Readonly<Record<string, unknown>>): Record<string, number> {
  const { pk: _pk, sk: _sk, version: _version, changedAt: _changedAt, ...cells } = item;
  return Object.fromEntries(
    Object.entries(cells).flatMap(([cell, number]) => (typeof number === 'number' && number !== 0 ? [[cell, number]] : [])),
  );
}

const withoutEmpty = (counted: readonly (readonly [string, Record<string, number>])[]): Counted =>
  Object.fromEntries(counted.filter(([, cells]) => Object.keys(cells).length > 0));

/** Starts it for a file of tests. The database is asked directly: a thousand histories are many calls. */
export function countingTableForFile(): () => CountingTable {
  let made: CountingTable | undefined;
  const endings: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'counting-'));
    endings.push(() => rm(directory, { recursive: true }));
    const { port, stop } = await startEngine(directory, (lastLines) => {
      throw new Error(`The database ended during the tests:\n${lastLines}`);
    });
    endings.push(stop);
    made = await countingTable(port);
  });
  afterAll(async () => {
    for (const end of endings.reverse()) await end();
  });
  return () => {
    if (!made) throw new Error('The database has not started: ask for it in a test or a hook');
    return made;
  };
}

async function countingTable(port: number): Promise<CountingTable> {
  const table = await makeRecordsTable(connection(port).endpoint);
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(connection(port)));
  const linesOf = async (pk: string): Promise<Counted> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
      }),
    );
    return withoutEmpty(Items.map((item) => [String(item.sk), cellsOf(item)]));
  };
  return {
    port,
    table,
    client,
    meeting(mishaps) {
      let call = 0;
      const own = DynamoDBDocumentClient.from(new DynamoDBClient({ ...connection(port), maxAttempts: 1 }));
      own.middlewareStack.add(
        (next) => async (args) => {
          const mishap = mishaps(call);
          call += 1;
          if (mishap && mishap !== 'after') throw thrownBy(mishap);
          const answer = await next(args);
          if (mishap) throw thrownBy(mishap);
          return answer;
        },
        { step: 'initialize', priority: 'low' },
      );
      return { client: own, calls: () => call };
    },
    deps(cities, using = client, byLaw = []) {
      const logged: string[] = [];
      const line = (message: string, told: object = {}): void => void logged.push(JSON.stringify({ message, ...told }));
      return {
        client: using,
        tableName: table.name,
        cities: new Map(Object.entries(cities)),
        byLaw: new Set(byLaw),
        now: () => new Date(),
        log: { info: line, error: line },
        logged,
      };
    },
    counted: (city) => linesOf(`${city}#figures`),
    countedByDay: (city) => linesOf(`${city}#days`),
    async countedNationally(city, periods) {
      if (periods.length === 0) return {};
      const Keys = periods.map((period) => ({ pk: `national#figures#${period}`, sk: city }));
      const { Responses } = await client.send(new BatchGetCommand({ RequestItems: { [table.name]: { Keys, ConsistentRead: true } } }));
      const items = Responses?.[table.name] ?? [];
      return withoutEmpty(items.map((item) => [String(item.pk).slice('national#figures#'.length), cellsOf(item)]));
    },
  };
}

/** Sends a batch as the stream does: again from the first failure until all of it is counted. */
export async function deliver(batch: readonly DynamoDBRecord[], deps: CountingDeps, most = 30): Promise<void> {
  let left = batch;
  for (let attempt = 0; attempt < most && left.length > 0; attempt += 1) {
    const { batchItemFailures } = await projectorOf(deps)({ Records: [...left] });
    const failed = batchItemFailures[0]?.itemIdentifier;
    left = failed === undefined ? [] : left.slice(left.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed));
  }
  if (left.length > 0) throw new Error(`${left.length} records could not be counted`);
}
