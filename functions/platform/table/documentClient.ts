import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * The database as functions speak to it. Its own log is taken out: it would hold what staff wrote about people, nobody
 * reads it, and preparing its lines is a tenth of the work of reading a list.
 */
export function documentClient(): DynamoDBDocumentClient {
  const client = new DynamoDBClient({});
  client.middlewareStack.remove('loggerMiddleware');
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
