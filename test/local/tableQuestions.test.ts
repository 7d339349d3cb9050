import { expect, test } from 'vitest';
import type { TableKeys } from '#local/iam/tableQuestions.ts';
import { tableQuestions } from '#local/iam/tableQuestions.ts';

const TABLE = 'arn:aws:dynamodb:eu-north-1:123456789012:table/records';
const tables = new Map<string, TableKeys>([['records', { arn: TABLE, partitionKey: 'pk', indexes: { byOther: 'other' } }]]);

const Key = { pk: { S: 'a#1' }, sk: { S: 'x' } };
const TableName = 'records';

/** What is asked, in one line each: action, what of the table, keys. */
const asked = (operation: string, body: object): string[] =>
  tableQuestions(operation, body, tables).map(({ action, resource, context }) =>
    [action.replace('dynamodb:', ''), resource.replace(TABLE, '') || 'table', ...[context['dynamodb:LeadingKeys'] ?? 'no key'].flat()].join(
      ' ',
    ),
  );

test.each<[string, object, string[]]>([
  ['GetItem', { TableName, Key }, ['GetItem table a#1']],
  ['GetItem', { TableName: TABLE, Key }, ['GetItem table a#1']],
  ['PutItem', { TableName, Item: { ...Key, more: { N: '1' } } }, ['PutItem table a#1']],
  ['UpdateItem', { TableName, Key, UpdateExpression: 'SET a = :a' }, ['UpdateItem table a#1']],
  ['DeleteItem', { TableName, Key }, ['DeleteItem table a#1']],
  ['Scan', { TableName }, ['Scan table no key']],
  ['Scan', { TableName, IndexName: 'byOther' }, ['Scan /index/byOther no key']],
  ['DescribeTable', { TableName }, ['DescribeTable table no key']],
  [
    'Query',
    {
      TableName,
      KeyConditionExpression: 'pk = :p AND begins_with(sk, :s)',
      ExpressionAttributeValues: { ':p': { S: 'a#1' }, ':s': { S: 'b' } },
    },
    ['Query table a#1'],
  ],
  [
    'Query',
    {
      TableName,
      KeyConditionExpression: '#s = :s and (#p = :p)',
      ExpressionAttributeNames: { '#p': 'pk', '#s': 'sk' },
      ExpressionAttributeValues: { ':p': { S: 'a#1' }, ':s': { S: 'not this' } },
    },
    ['Query table a#1'],
  ],
  [
    'Query',
    { TableName, IndexName: 'byOther', KeyConditionExpression: 'other = :o', ExpressionAttributeValues: { ':o': { S: 'b#1' } } },
    ['Query /index/byOther b#1'],
  ],
  ['Query', { TableName, KeyConditions: { pk: { ComparisonOperator: 'EQ', AttributeValueList: [{ S: 'a#1' }] } } }, ['Query table no key']],
  [
    'TransactWriteItems',
    {
      TransactItems: [
        { Put: { TableName, Item: Key } },
        { ConditionCheck: { TableName, Key } },
        { Update: { TableName, Key } },
        { Delete: { TableName, Key } },
      ],
    },
    ['PutItem table a#1', 'ConditionCheckItem table a#1', 'UpdateItem table a#1', 'DeleteItem table a#1'],
  ],
  ['TransactGetItems', { TransactItems: [{ Get: { TableName, Key } }] }, ['GetItem table a#1']],
  ['BatchGetItem', { RequestItems: { records: { Keys: [Key, { ...Key, pk: { S: 'b#1' } }] } } }, ['BatchGetItem table a#1 b#1']],
  [
    'BatchWriteItem',
    { RequestItems: { records: [{ PutRequest: { Item: Key } }, { DeleteRequest: { Key } }] } },
    ['BatchWriteItem table a#1 a#1'],
  ],
  ['ExecuteStatement', { Statement: 'update records set a = 1' }, ['PartiQLUpdate * no key']],
  [
    'BatchExecuteStatement',
    { Statements: [{ Statement: 'SELECT *' }, { Statement: 'INSERT' }] },
    ['PartiQLSelect * no key', 'PartiQLInsert * no key'],
  ],
  ['ExecuteTransaction', { TransactStatements: [{ Statement: 'DELETE' }] }, ['PartiQLDelete * no key']],
])('%s %j', (operation, body, questions) => {
  expect(asked(operation, body).map((line) => line.replace(TABLE.replace('records', '*'), '*'))).toEqual(questions);
});

test('a shape DynamoDB does not know is no question', () => {
  expect(() => asked('GetItem', { TableName, Key: 'a' })).toThrow();
});
