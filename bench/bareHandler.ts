import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';

// What every function here has at the least, and what their start is compared with: the client, and one item read with it.

const client = new DynamoDBClient({});
const Key = { pk: { S: 'nobody' }, sk: { S: 'nothing' } };

export const handler = async () => {
  const { Item } = await client.send(new GetItemCommand({ TableName: process.env.TABLE_NAME, Key, ConsistentRead: true }));
  return { statusCode: 200, body: JSON.stringify(Item ?? null) };
};
