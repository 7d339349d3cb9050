import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { noteRunning } from '#local/running.ts';
import { productAssembly, runningCloud, type TestCloud, temporaryFolder } from '../local/localCloud.ts';
import { tampered, without } from '../local/tamper.ts';
import { leaderOf } from './registering.ts';

const assembly = await productAssembly();

/** Sort keys of the records in each parked event, file by file. */
async function parked({ dataDir }: TestCloud): Promise<string[][]> {
  const files = await readdir(join(dataDir, 'buckets'), { recursive: true, withFileTypes: true }).catch(() => []);
  const read = files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  return (await Promise.all(read)).map((text) =>
    JSON.parse(JSON.parse(text).payload).Records.map(({ dynamodb }: { dynamodb: { Keys: { pk: { S: string } } } }) => dynamodb.Keys.pk.S),
  );
}

/** `npm run recount` against a running cloud: what it says, and whether it is content. */
async function recount({ dataDir, port }: TestCloud, ...args: readonly string[]): Promise<{ said: string; content: boolean }> {
  await noteRunning(dataDir, port);
  const program = join(import.meta.dirname, '../../local/recount.mjs');
  const env = { ...process.env, DATA_DIR: dataDir };
  const ran = promisify(execFile)(process.execPath, [program, '--city', 'trondheim', ...args], { env });
  return ran.then(
    ({ stdout }) => ({ said: stdout, content: true }),
    ({ stdout, stderr }: { stdout: string; stderr: string }) => ({ said: stdout + stderr, content: false }),
  );
}

/** Changes a volunteer's record past the product, to something it would never write or back again. */
async function setState({ databasePort }: TestCloud, volunteerId: string, state: string): Promise<void> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ endpoint: `http://127.0.0.1:${databasePort}`, region: 'eu-north-1', credentials });
  await client.send(
    new UpdateItemCommand({
      TableName: 'steg-for-steg',
      Key: { pk: { S: `trondheim#volunteer#${volunteerId}` }, sk: { S: 'profile' } },
      UpdateExpression: 'SET #state = :state ADD #version :one',
      ExpressionAttributeNames: { '#state': 'state', '#version': 'version' },
      ExpressionAttributeValues: { ':state': { S: state }, ':one': { N: '1' } },
    }),
  );
  client.destroy();
}

describe('a record nobody can read', async () => {
  const cloud = await runningCloud(assembly);
  const trondheim = await leaderOf(cloud, 'trondheim');
  const broken = await trondheim.register();
  await cloud.streamsIdle();

  test('is parked alone, and the rest is counted', async () => {
    await setState(cloud, broken, 'levitating');
    await trondheim.register();
    await cloud.streamsIdle();
    expect(await parked(cloud)).toEqual([[`trondheim#volunteer#${broken}`]]);
    expect(await trondheim.counted()).toBe(2);
  }, 400_000);

  test('is named by the recount', async () => {
    const { said, content } = await recount(cloud);
    expect(content).toBe(false);
    expect(said).toContain(broken);
  });

  test('counts again when it is mended', async () => {
    await setState(cloud, broken, 'left');
    await cloud.streamsIdle();
    expect(await trondheim.counted()).toBe(1);
    expect(await recount(cloud)).toEqual({ said: 'trondheim: 2 records; every number is right.\n', content: true });
  });
});

describe('a projector that was deployed without a right', () => {
  test('parks what it may not count, and the recount counts it when the right is there again', async () => {
    const folder = await temporaryFolder();
    const wrong = await runningCloud(
      tampered(
        assembly,
        'Platform',
        without((action) => action === 'dynamodb:UpdateItem'),
      ),
      folder,
    );
    const before = await leaderOf(wrong, 'trondheim');
    const missed = await before.register();
    await wrong.streamsIdle();
    expect(await parked(wrong)).toEqual([[`trondheim#volunteer#${missed}`]]);
    expect(await before.counted()).toBe(0);
    await wrong.close();

    const mended = await runningCloud(assembly, folder);
    const after = await leaderOf(mended, 'trondheim');
    await mended.streamsIdle();
    expect(await after.counted()).toBe(0);
    const { said, content } = await recount(mended, '--repair');
    expect(said).toContain('Volunteers: was 0, should be 1');
    expect(content).toBe(true);
    expect(await after.counted()).toBe(1);
    expect(await recount(mended)).toMatchObject({ content: true });
  }, 400_000);
});
