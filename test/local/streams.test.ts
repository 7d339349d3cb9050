import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DeleteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, test, vi } from 'vitest';
import type { Assembly } from '#local/assembly/assembly.ts';
import { deploy } from '#local/assembly/deployment.ts';
import { isRecord } from '#local/assembly/intrinsics.ts';
import { tablesOf } from '#local/dynamodb/tables.ts';
import { localFetch } from '#local/fetch.ts';
import { accessOf } from '#local/iam/access.ts';
import { keyPoliciesOf } from '#local/iam/keys.ts';
import { principalsOf } from '#local/iam/principals.ts';
import { invokeRunning } from '#local/invoke.ts';
import { functionsOf } from '#local/lambda/functions.ts';
import { INVOKE_HOST, invokePath } from '#local/lambda/invokeApi.ts';
import { noteRunning } from '#local/running.ts';
import { bucketFoldersIn } from '#local/s3/folder.ts';
import { startStreams } from '#local/streams/streams.ts';
import { runningCloud, type TestCloud, temporaryFolder } from './localCloud.ts';
import { smallAssembly } from './smallAssembly.ts';
import { type Change, tampered } from './tamper.ts';

// Takes what it is given, and says so; of what is called poison it takes nothing.
const FOLLOWER = `
export const handler = async (event) => {
  console.log('given ' + JSON.stringify(event));
  if (!event.Records) return event;
  const poison = event.Records.filter(({ dynamodb }) => dynamodb.Keys.sk.S.includes('poison'));
  return { batchItemFailures: poison.map(({ dynamodb }) => ({ itemIdentifier: dynamodb.SequenceNumber })) };
};`;

const folder = await temporaryFolder();
const assembly = await smallAssembly(FOLLOWER, folder);

async function write(cloud: TestCloud, ...names: readonly string[]): Promise<void> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ endpoint: `http://127.0.0.1:${cloud.databasePort}`, region: 'eu-north-1', credentials });
  for (const sk of names)
    await client.send(new PutItemCommand({ TableName: 'records', Item: { pk: { S: 'a' }, sk: { S: sk }, n: { N: '1' } } }));
  for (const sk of names.filter((name) => name.includes('gone')))
    await client.send(new DeleteItemCommand({ TableName: 'records', Key: { pk: { S: 'a' }, sk: { S: sk } } }));
  client.destroy();
}

/** The events the function was given, in order. */
const given = ({ lines }: TestCloud) =>
  lines.filter((line) => line.startsWith('given ')).map((line) => JSON.parse(line.slice('given '.length)));

/** The names of what it was given, each time one. */
const namesGiven = (cloud: TestCloud): string[] =>
  given(cloud).flatMap(({ Records }) => Records.map((record: { dynamodb: { Keys: { sk: { S: string } } } }) => record.dynamodb.Keys.sk.S));

describe('a function that follows a table', async () => {
  const cloud = await runningCloud(assembly);

  test('is given each change as Lambda gives it, and none that its filter leaves out', async () => {
    await write(cloud, 'record#1', 'card#1', 'record#gone');
    await cloud.streamsIdle();
    await vi.waitFor(() => expect(namesGiven(cloud)).toEqual(['record#1', 'record#gone', 'record#gone']));
    const records = given(cloud).flatMap(({ Records }) => Records);
    expect(records[0]).toEqual({
      eventID: expect.any(String),
      eventName: 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'eu-north-1',
      eventSourceARN: expect.stringMatching(/^arn:aws:dynamodb:eu-north-1:\d{12}:table\/records\/stream\/.+/),
      dynamodb: {
        ApproximateCreationDateTime: expect.any(Number),
        Keys: { pk: { S: 'a' }, sk: { S: 'record#1' } },
        NewImage: { pk: { S: 'a' }, sk: { S: 'record#1' }, n: { N: '1' } },
        SequenceNumber: expect.stringMatching(/^\d+$/),
        SizeBytes: expect.any(Number),
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
    });
    expect(records[2]).toMatchObject({ eventName: 'REMOVE', dynamodb: { OldImage: { n: { N: '1' } } } });
  });

  test('what it does not take lies in the bucket as Lambda would have put it there, and the rest goes on', async () => {
    await write(cloud, 'record#2', 'record#poison', 'record#3');
    await cloud.streamsIdle();
    await vi.waitFor(() => expect(namesGiven(cloud)).toContain('record#3'));
    const bucket = join(cloud.dataDir, 'buckets', 'parked');
    const [name = '', ...others] = (await readdir(bucket, { recursive: true, withFileTypes: true }))
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name));
    expect(others).toEqual([]);
    expect(name.slice(bucket.length)).toMatch(
      /^\/aws\/lambda\/[0-9a-f-]{36}\/shardId-[\w-]+\/\d{4}\/\d\d\/\d\d\/\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\d-[0-9a-f-]{36}$/,
    );
    const { payload, ...record } = JSON.parse(await readFile(name, 'utf8'));
    expect(record).toMatchObject({
      requestContext: {
        condition: 'RetryAttemptsExhausted',
        functionArn: expect.stringContaining(':function:small-follower'),
        approximateInvokeCount: 2,
      },
      responseContext: { statusCode: 200, functionError: null },
      version: '1.0',
      DDBStreamBatchInfo: { batchSize: 1, startSequenceNumber: record.DDBStreamBatchInfo.endSequenceNumber },
    });
    expect(JSON.parse(payload).Records).toMatchObject([{ dynamodb: { Keys: { sk: { S: 'record#poison' } } } }]);
  });

  test('goes on after a restart where it was, and begins anew with another table', async () => {
    const dataDir = await temporaryFolder();
    const first = await runningCloud(assembly, dataDir);
    await write(first, 'record#1', 'card#1');
    await first.streamsIdle();
    await first.close();
    const second = await runningCloud(assembly, dataDir);
    await write(second, 'record#2');
    await second.streamsIdle();
    await vi.waitFor(() => expect(namesGiven(second)).toEqual(['record#2']));
    await second.close();

    await rm(join(dataDir, 'dynamodb'), { recursive: true });
    const third = await runningCloud(assembly, dataDir);
    await write(third, 'record#3');
    await third.streamsIdle();
    await vi.waitFor(() => expect(namesGiven(third)).toEqual(['record#3']));
    await third.close();
  });
});

describe('AWS would refuse a mapping', () => {
  /** Starts the streams of a product, and nothing else of it: what is refused is refused before anything is read. */
  const started = async (product: Assembly) => {
    const deployment = deploy(product, () => 'secret');
    const endpoint = { url: '', admit: () => undefined, close: () => Promise.resolve() };
    const keyPolicies = keyPoliciesOf(deployment);
    const tables = tablesOf(deployment);
    return startStreams(deployment, {
      functions: [
        ...functionsOf(deployment, {
          endpoint,
          principals: principalsOf(deployment),
          secretOf: () => 'secret',
          onLine: () => undefined,
        }).values(),
      ],
      tables,
      access: accessOf(tables, keyPolicies),
      keyPolicies,
      enginePort: 1,
      directory: folder,
      folders: bucketFoldersIn(folder),
      log: () => undefined,
    });
  };
  const changed = (change: Change): Assembly => tampered(assembly, 'Small', change);

  test.each([
    'dynamodb:DescribeStream',
    'dynamodb:GetShardIterator',
    'dynamodb:GetRecords',
    'kms:Decrypt',
    's3:PutObject',
    's3:ListBucket',
    'kms:GenerateDataKey',
  ])('whose role may not %s', async (action) => {
    const poorer = changed((key, value) =>
      key === 'Action' && Array.isArray(value) ? value.filter((one) => one !== action).concat('logs:PutLogEvents') : value,
    );
    await expect(started(poorer)).rejects.toThrow(`the role of small-follower may not ${action}`);
  });

  const withSetting = (name: string, setting: unknown): Assembly =>
    changed((key, value) =>
      key === 'Properties' && isRecord(value) && 'StartingPosition' in value ? { ...value, [name]: setting } : value,
    );

  test.each<[string, string, unknown]>([
    ['stream', 'EventSourceArn', 'arn:nothing'],
    ['function', 'FunctionName', 'arn:nothing'],
    ['bucket', 'DestinationConfig', { OnFailure: { Destination: 'arn:nothing' } }],
  ])('of a %s that is not there', async (what, name, setting) => {
    await expect(started(withSetting(name, setting))).rejects.toThrow(`there is no ${what} arn:nothing`);
  });

  test.each<[string, unknown]>([
    ['ParallelizationFactor', 2],
    ['StartingPosition', 'LATEST'],
    ['TumblingWindowInSeconds', 30],
  ])('and the local cloud one with a setting it does not know: %s', async (name, setting) => {
    await expect(started(withSetting(name, setting))).rejects.toThrow(name);
  });
});

describe('a schedule', async () => {
  const cloud = await runningCloud(assembly);
  await noteRunning(cloud.dataDir, cloud.port);

  test('is fired by hand, with what it would give its function itself', async () => {
    expect(JSON.parse(await invokeRunning(cloud.dataDir, 'follower', undefined))).toMatchObject({
      source: 'aws.events',
      'detail-type': 'Scheduled Event',
      resources: [expect.stringMatching(/^arn:aws:events:eu-north-1:\d{12}:rule\//)],
    });
  });

  test('or with what it is told', async () => {
    expect(JSON.parse(await invokeRunning(cloud.dataDir, 'small-follower', '{"city":"trondheim"}'))).toEqual({ city: 'trondheim' });
  });

  test('a name nobody has is told which there are', async () => {
    await expect(invokeRunning(cloud.dataDir, 'leader', '{}')).rejects.toThrow('No function is called leader. These are: small-follower');
  });

  test.each([{}, { authorization: 'Bearer guessed' }])('whoever is not the operator calls nothing: %j', async (headers) => {
    const address = `http://${INVOKE_HOST}:${cloud.port}${invokePath('small-follower')}`;
    const calls = cloud.invocations('small-follower');
    expect((await localFetch(address, { method: 'POST', headers, body: '{}' })).status).toBe(403);
    expect(cloud.invocations('small-follower')).toBe(calls);
  });
});
