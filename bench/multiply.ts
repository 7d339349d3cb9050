import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { RawItem, RecordsTable } from '#test/support/recordsTable.ts';
import { STAFF } from '#test/support/staff.ts';
import { each, inTurns } from './inTurns.ts';

const BATCH = 25;
const UUID = /[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g;
const COLLEAGUES: ReadonlySet<string> = new Set(Object.values(STAFF).map(({ id }) => id));
const item = z.record(z.string(), z.unknown());

/** Gives every id a new one, the same wherever it stands; the staff stay who they are. */
function renamed(items: readonly RawItem[]): RawItem[] {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    if (COLLEAGUES.has(id)) return id;
    const name = names.get(id) ?? randomUUID();
    names.set(id, name);
    return name;
  };
  return items.map((one) => item.parse(JSON.parse(JSON.stringify(one).replaceAll(UUID, nameOf))));
}

/**
 * Copies all that one table holds into another, so many times, with new ids in each copy: as much data as if so many
 * cities had been filled through the functions, in a tenth of the time.
 */
export async function multiply(from: RecordsTable, into: RecordsTable, times: number, endpoint: string): Promise<void> {
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: 'eu-north-1', credentials }));
  const items = await from.items();
  const all = [...items, ...each(times - 1).flatMap(() => renamed(items))];
  const batches = each(Math.ceil(all.length / BATCH)).map((batch) => all.slice(batch * BATCH, (batch + 1) * BATCH));
  await inTurns(batches, async (batch) => {
    const RequestItems = { [into.name]: batch.map((Item) => ({ PutRequest: { Item: { ...Item } } })) };
    const { UnprocessedItems = {} } = await client.send(new BatchWriteCommand({ RequestItems }));
    if (Object.keys(UnprocessedItems).length > 0) throw new Error('The engine did not take a whole batch');
  });
  client.destroy();
}
