import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { LambdaFunction } from '#local/lambda/lambdaFunction.ts';
import { lambdaFunction } from '#local/lambda/lambdaFunction.ts';
import { temporaryFolder } from './localCloud.ts';

const folder = await temporaryFolder();
const lines: string[] = [];
let files = 0;

async function functionOf(
  code: string,
  settings: { timeoutSeconds?: number; environment?: Record<string, string> } = {},
): Promise<LambdaFunction> {
  const file = join(folder, `${files++}.mjs`);
  await writeFile(file, code);
  const made = lambdaFunction({
    name: 'tested',
    arn: 'arn:aws:lambda:eu-north-1:123456789012:function:tested',
    file,
    handler: 'handler',
    environment: {},
    memoryMb: 128,
    timeoutSeconds: 10,
    onLine: (line) => lines.push(line),
    ...settings,
  });
  afterAll(made.stop);
  return made;
}

const error = (message: string | RegExp) => ({ ok: false, payload: expect.stringMatching(message) });

test('it sees its own environment and none of ours', async () => {
  const seen = await functionOf('export const handler = () => process.env', { environment: { CITY: 'trondheim' } });
  expect(JSON.parse((await seen.invoke('{}')).payload)).toEqual({ CITY: 'trondheim' });
});

test('what it answers goes through JSON', async () => {
  const made = await functionOf('export const handler = (event) => ({ event, gone: undefined, at: new Date(0) })');
  expect(await made.invoke('{"a":1}')).toEqual({ ok: true, payload: '{"event":{"a":1},"at":"1970-01-01T00:00:00.000Z"}' });
});

test('it stays warm from one request to the next', async () => {
  const counting = await functionOf('let calls = 0; export const handler = () => ++calls');
  await counting.invoke('{}');
  expect((await counting.invoke('{}')).payload).toBe('2');
});

test('an instance answers one request at a time, so requests at once are answered by several', async () => {
  const busy = await functionOf(`
    let inside = 0;
    export const handler = async () => { inside++; await new Promise(setImmediate); const most = inside; inside--; return most; };`);
  const answers = await Promise.all(Array.from({ length: 12 }, () => busy.invoke('{}')));
  expect(answers.map(({ payload }) => payload)).toEqual(Array.from({ length: 12 }, () => '1'));
});

test('one that throws fails, and answers the next request', async () => {
  const made = await functionOf("export const handler = ({ ok }) => { if (!ok) throw new TypeError('no good'); return 'fine'; }");
  expect(await made.invoke('{}')).toEqual(error('"errorType":"TypeError","errorMessage":"no good"'));
  expect(await made.invoke('{"ok":true}')).toMatchObject({ ok: true });
});

test('one that takes too long is stopped, and a new one answers the next request', async () => {
  const made = await functionOf('export const handler = ({ stuck }) => { while (stuck); return 1; }', { timeoutSeconds: 0.2 });
  expect(await made.invoke('{"stuck":true}')).toEqual(error('Task timed out after 0.20 seconds'));
  expect(await made.invoke('{}')).toMatchObject({ ok: true });
});

test.each([
  ['ends itself', 'process.exit(3)', 'Runtime exited'],
  ['eats all its memory', 'const all = []; for (;;) all.push(new Array(1e5).fill(all.length))', /memory/i],
  ['leaves a promise to fail', "Promise.reject(new Error('nobody cares')); return new Promise(() => {})", 'nobody cares'],
])('one that %s fails, and a new one answers the next request', async (_, code, message) => {
  const made = await functionOf(`export const handler = ({ harm }) => { if (harm) { ${code} } return 1; }`);
  expect(await made.invoke('{"harm":true}')).toEqual(error(message));
  expect(await made.invoke('{}')).toMatchObject({ ok: true });
});

test('one that dies between requests is not given the next', async () => {
  const made = await functionOf('export const handler = ({ die }) => { if (die) setImmediate(() => process.exit(1)); return 1; }', {
    timeoutSeconds: 5,
  });
  for (let round = 0; round < 10; round++) {
    await made.invoke('{"die":true}');
    expect((await made.invoke('{}')).payload).not.toContain('timed out');
  }
});

test('when it is stopped, whoever waits is told, and nothing is started any more', async () => {
  const busy = await functionOf('export const handler = () => new Promise(() => setInterval(() => undefined, 1000))');
  const answers = Array.from({ length: 6 }, () => busy.invoke('{}'));
  await busy.stop();
  expect(await Promise.all(answers)).toEqual(answers.map(() => error('Stopped')));
  expect(await busy.invoke('{}')).toEqual(error('Stopped'));
});

test.each([
  ['throws as it loads', "throw new Error('bad start')", 'bad start'],
  ['has no handler', 'export const other = 1', 'exports no function handler'],
])('one that %s fails every request', async (_, code, message) => {
  const made = await functionOf(code);
  expect(await made.invoke('{}')).toEqual(error(message));
  expect(await made.invoke('{}')).toEqual(error(message));
});

test('what it writes is kept, and so is how it failed', async () => {
  const made = await functionOf("export const handler = () => { console.log('hello from inside'); throw new Error('on purpose'); }");
  await made.invoke('{}');
  await vi.waitFor(() => expect(lines).toContainEqual('hello from inside'));
  expect(lines).toContainEqual(expect.stringContaining('on purpose'));
});
