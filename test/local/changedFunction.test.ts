import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { signIn } from '#local/signIn.ts';
import { registerParticipant } from '#shared/participants/index.ts';
import { createPartner } from '#shared/partners/index.ts';
import { call } from './call.ts';
import { productAssembly, runningCloud, temporaryFolder } from './localCloud.ts';
import { withProgram } from './tamper.ts';

// The second wall: a function that has been changed to ask for what is not its own gets nothing from the database.

const TableName = 'steg-for-steg';
const folder = await temporaryFolder();
const program = join(import.meta.dirname, 'probe.ts');
const people = await withProgram(await productAssembly(), 'people', program, folder);
const cloud = await runningCloud(await withProgram(people, 'community', program, folder));
const { access } = await signIn(cloud.url('trondheim'), 'veileder');

const PATHS = { people: registerParticipant.path, community: createPartner.path };
type Entry = keyof typeof PATHS;

async function ask(entry: Entry, operation: string, input: object): Promise<{ name: string; message?: string }> {
  const { body } = await call(cloud.url('trondheim'), 'POST', PATHS[entry], access, { operation, input: { TableName, ...input } });
  return JSON.parse(body);
}

const key = (pk: string, sk = 'profile') => ({ pk: { S: pk }, sk: { S: sk } });
const queryOf = (pk: string) => ({
  KeyConditionExpression: '#p = :p',
  ExpressionAttributeNames: { '#p': 'pk' },
  ExpressionAttributeValues: { ':p': { S: pk } },
});
const indexQuery = (value: string) => ({
  IndexName: 'byVolunteer',
  KeyConditionExpression: 'volunteerKey = :k',
  ExpressionAttributeValues: { ':k': { S: value } },
});
const put = (pk: string) => ({ Put: { TableName, Item: key(pk) } });
const check = (pk: string) => ({ ConditionCheck: { TableName, Key: key(pk), ConditionExpression: 'attribute_not_exists(pk)' } });
const batch = (...keys: string[]) => ({ RequestItems: { [TableName]: { Keys: keys.map((pk) => key(pk)) } } });

describe('what is its own is given', () => {
  test.each<[Entry, string, object]>([
    ['people', 'GetItem', { Key: key('trondheim#participant#1') }],
    ['people', 'GetItem', { Key: key('trondheim#journal#1') }],
    ['people', 'Query', queryOf('trondheim#cards#participant')],
    ['people', 'Query', indexQuery('trondheim#engagement#1')],
    ['people', 'TransactWriteItems', { TransactItems: [put('trondheim#participant#1'), check('trondheim#staff')] }],
    ['community', 'GetItem', { Key: key('trondheim#volunteer#1') }],
    ['community', 'PutItem', { Item: key('trondheim#volunteer#1') }],
  ])('%s may %s', async (entry, operation, input) => {
    expect(await ask(entry, operation, input)).toMatchObject({ name: 'ok' });
  });
});

describe('what is not is denied as AWS denies it', () => {
  test.each<[Entry, string, string, object]>([
    ['people', 'GetItem', 'another city’s record', { Key: key('fredrikstad#participant#1') }],
    ['people', 'GetItem', 'a record of a city with a longer name', { Key: key('trondheim-vest#participant#1') }],
    ['people', 'Query', 'another city’s cards', queryOf('fredrikstad#cards#participant')],
    ['people', 'Query', 'another city’s part of the index', indexQuery('fredrikstad#engagement#1')],
    ['people', 'Scan', 'everything', {}],
    ['people', 'ExecuteStatement', 'everything, by PartiQL', { TableName: undefined, Statement: `SELECT * FROM "${TableName}"` }],
    [
      'people',
      'BatchGetItem',
      'one of two in another city',
      { TableName: undefined, ...batch('trondheim#participant#1', 'fredrikstad#participant#1') },
    ],
    [
      'people',
      'TransactWriteItems',
      'one of two in another city',
      { TransactItems: [put('trondheim#participant#1'), put('fredrikstad#participant#1')] },
    ],
    [
      'people',
      'TransactWriteItems',
      'a condition on another city',
      { TransactItems: [put('trondheim#participant#1'), check('fredrikstad#staff')] },
    ],
    [
      'people',
      'TransactGetItems',
      'another city’s record',
      { TransactItems: [{ Get: { TableName, Key: key('fredrikstad#participant#1') } }] },
    ],
    ['community', 'GetItem', 'a journal', { Key: key('trondheim#journal#1') }],
    ['community', 'GetItem', 'a participant', { Key: key('trondheim#participant#1') }],
    ['community', 'Query', 'a journal', queryOf('trondheim#journal#1')],
    ['community', 'Query', 'the index', indexQuery('trondheim#engagement#1')],
    ['community', 'PutItem', 'a staff record', { Item: key('trondheim#staff') }],
  ])('%s may not %s %s', async (entry, operation, _, input) => {
    const answer = await ask(entry, operation, input);
    expect(answer).toMatchObject({ name: 'AccessDeniedException' });
    expect(answer.message).toMatch(
      /^User: arn:aws:sts::\d{12}:assumed-role\/.+\/steg-trondheim-.+ is not authorized to perform: dynamodb:\w+ on resource: arn:aws:dynamodb:/,
    );
  });
});

describe('what AWS does now and then can be ordered', () => {
  test('a transaction meets another', async () => {
    cloud.planFault({ fault: 'TransactionConflict', operation: 'TransactWriteItems', times: 1 });
    const transaction = { TransactItems: [put('trondheim#participant#2')] };
    const cancelled = { name: 'TransactionCanceledException', message: expect.stringContaining('[TransactionConflict]') };
    expect(await ask('people', 'TransactWriteItems', transaction)).toMatchObject(cancelled);
    expect(await ask('people', 'TransactWriteItems', transaction)).toMatchObject({ name: 'ok' });
  });

  test('one function is throttled and another is not', async () => {
    cloud.planFault({ fault: 'Throttled', operation: 'GetItem', functionName: 'steg-trondheim-people', times: 1 });
    expect(await ask('community', 'GetItem', { Key: key('trondheim#volunteer#1') })).toMatchObject({ name: 'ok' });
    expect(await ask('people', 'GetItem', { Key: key('trondheim#participant#1') })).toMatchObject({ name: 'ThrottlingException' });
  });
});
