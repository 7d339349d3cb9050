import { randomUUID } from 'node:crypto';
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';

/** The table as it is deployed; a test compares the two. */
export const tableShape = (TableName: string): CreateTableCommandInput => ({
  TableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'volunteerKey', AttributeType: 'S' },
    { AttributeName: 'volunteerSort', AttributeType: 'S' },
    { AttributeName: 'workingKey', AttributeType: 'S' },
    { AttributeName: 'workingSort', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'byVolunteer',
      KeySchema: [
        { AttributeName: 'volunteerKey', KeyType: 'HASH' },
        { AttributeName: 'volunteerSort', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
    {
      IndexName: 'byResponsible',
      KeySchema: [
        { AttributeName: 'workingKey', KeyType: 'HASH' },
        { AttributeName: 'workingSort', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
});

/** When the engine may forget an item. */
export const timeToLive = { AttributeName: 'expiresAt', Enabled: true };

export type RawItem = Readonly<Record<string, unknown>>;

/** A table of a test's own, seen as no function may see it: whole. */
export interface RecordsTable {
  readonly name: string;
  /** Every item of every city; of one partition where it is named. */
  items(partition?: string): Promise<RawItem[]>;
  /** The only item of a partition, without its key. Throws where there is none, or another. */
  only(partition: string): Promise<RawItem>;
  /** Puts an item there, whatever it is. */
  plant(item: RawItem): Promise<void>;
  /** Takes an item away, as erasure or the engine's sweep would. */
  forget(key: RawItem): Promise<void>;
}

/** Makes an empty table in the engine at this address. */
export async function makeRecordsTable(endpoint: string): Promise<RecordsTable> {
  const name = `records-${randomUUID()}`;
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ endpoint, region: 'eu-north-1', credentials });
  await client.send(new CreateTableCommand(tableShape(name)));
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification: timeToLive }));
  const documents = DynamoDBDocumentClient.from(client);

  async function items(partition?: string): Promise<RawItem[]> {
    const found: RawItem[] = [];
    let start: Record<string, unknown> | undefined;
    do {
      const page = await documents.send(
        new ScanCommand({ TableName: name, ConsistentRead: true, ...(start && { ExclusiveStartKey: start }) }),
      );
      found.push(...(page.Items ?? []));
      start = page.LastEvaluatedKey;
    } while (start);
    return found.filter(({ pk }) => partition === undefined || pk === partition);
  }

  return {
    name,
    items,
    async only(partition) {
      const [item, ...others] = await items(partition);
      if (!item || others.length > 0) throw new Error(`${partition} holds ${item ? others.length + 1 : 0} items, not one`);
      const { pk: _pk, sk: _sk, ...content } = item;
      return content;
    },
    async plant(item) {
      await documents.send(new PutCommand({ TableName: name, Item: { ...item } }));
    },
    async forget(key) {
      await documents.send(new DeleteCommand({ TableName: name, Key: { ...key } }));
    },
  };
}
