import {
  BatchGetItemCommand,
  DynamoDBClient,
  ExecuteStatementCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';

// A function that has been changed to do whatever it is told, to see that it still may not.

const client = new DynamoDBClient({ maxAttempts: 1 });

function ask(operation: string, input: string): Promise<unknown> {
  const parsed = JSON.parse(input);
  switch (operation) {
    case 'GetItem':
      return client.send(new GetItemCommand(parsed));
    case 'PutItem':
      return client.send(new PutItemCommand(parsed));
    case 'Query':
      return client.send(new QueryCommand(parsed));
    case 'Scan':
      return client.send(new ScanCommand(parsed));
    case 'BatchGetItem':
      return client.send(new BatchGetItemCommand(parsed));
    case 'TransactGetItems':
      return client.send(new TransactGetItemsCommand(parsed));
    case 'TransactWriteItems':
      return client.send(new TransactWriteItemsCommand(parsed));
    case 'ExecuteStatement':
      return client.send(new ExecuteStatementCommand(parsed));
    default:
      throw new Error(`The probe does not know ${operation}.`);
  }
}

interface Answer {
  readonly statusCode: number;
  readonly body: string;
}

export async function handler(event: { readonly body: string }): Promise<Answer> {
  const { operation, input } = JSON.parse(event.body);
  try {
    const { $metadata: _, ...result } = { $metadata: {}, ...Object(await ask(operation, JSON.stringify(input))) };
    return { statusCode: 200, body: JSON.stringify({ name: 'ok', ...result }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { statusCode: 200, body: JSON.stringify({ name: error.name, message: error.message }) };
  }
}
