import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { documentClient } from '#functions/platform/table/documentClient.ts';

const LOG = expect.stringContaining('loggerMiddleware');

test('the database client keeps no log of what is read and written, as it does when left alone', () => {
  expect(new DynamoDBClient({}).middlewareStack.identify()).toContainEqual(LOG);
  expect(documentClient().middlewareStack.identify()).not.toContainEqual(LOG);
});
