import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { decodeJwt } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { json, listen } from '#local/http.ts';
import { addPartner, listPartners } from './call.ts';
import { temporaryFolder } from './localCloud.ts';
import { processesOver } from './processes.ts';

const LOCAL = join(import.meta.dirname, '../../local');
const PAGE_DIR = join(import.meta.dirname, 'page');
const run = promisify(execFile);

const folder = await temporaryFolder();

/** `npm start` as a process of its own. */
interface Started {
  readonly output: () => string;
  readonly url: (city: string) => string;
  /** Ends it with a signal and gives the code it ended with. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** As people start it, and as a program would; without invented people, who would be in the way. */
const NPM = ['npm', 'start', '--', '--no-demo'];
const NODE = [process.execPath, join(LOCAL, 'start.mjs'), '--no-demo'];

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

async function start(dataDir: string, { port = 0, command = NODE } = {}): Promise<Started> {
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, PAGE_DIR };
  const [program = '', ...args] = command;
  const child = spawn(program, args, { env, cwd: join(LOCAL, '..') });
  children.push(child);
  const lines: string[] = [];
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  createInterface(child.stderr).on('line', (line) => lines.push(line));
  await new Promise<void>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      if (line.includes('Stop with Ctrl-C')) resolve();
    });
    void ended.then(() => resolve());
  });
  return {
    output: () => lines.join('\n'),
    url: (city) => lines.map((line) => line.trim()).find((line) => line.startsWith(`http://${city}.`)) ?? '',
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

describe('one command', async () => {
  const dataDir = join(folder, 'kept');
  const started = await start(dataDir, { command: NPM });

  test('says what it does and what one needs to go on', () => {
    const output = started.output();
    expect(output).toContain('Starting the table and the sign-in');
    expect(output).toMatch(/ {2}http:\/\/national\.localhost:\d+ .*analytiker/);
    expect(output).toMatch(/ {2}http:\/\/trondheim\.localhost:\d+\n {2}http:\/\/fredrikstad\.localhost:\d+\n/);
    expect(output).toMatch(/Sign in as veileder, .* with the password \S+/);
  });

  test.each([
    ['fredrikstad', 'sosionom', ['social-worker', 'service-sosionom', 'service-varmestua']],
    ['national', 'analytiker', ['national-analyst']],
  ])('another prints a token as Cognito makes them, with role and services: %s, %s', async (city, user, groups) => {
    const args = [join(LOCAL, 'token.mjs'), '--city', city, '--user', user];
    const { stdout } = await run(process.execPath, args, { env: { ...process.env, DATA_DIR: dataDir } });
    expect(decodeJwt(stdout.trim())).toMatchObject({
      token_use: 'access',
      client_id: expect.any(String),
      username: user,
      'cognito:groups': expect.toSatisfy((told: string[]) => told.toSorted().join() === groups.toSorted().join()),
      scope: 'openid',
    });
  });

  test('a token for somebody unknown is refused with what to do', async () => {
    const refused = run(process.execPath, [join(LOCAL, 'token.mjs'), '--user', 'nobody'], { env: { ...process.env, DATA_DIR: dataDir } });
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/Incorrect username or password[\s\S]*--user veileder/),
    });
  });

  test('a second one over the same data says that the first is running', async () => {
    const second = await start(dataDir);
    expect(second.output()).toMatch(/already runs over .* on port \d+/);
    expect(await second.end('SIGTERM')).toBe(1);
  });

  test('it ends when asked, leaves no process behind, and knows everything when it starts again', async () => {
    expect(await addPartner(started.url('trondheim'))).toMatchObject({ status: 201 });
    expect(await processesOver(dataDir)).not.toEqual([]);
    expect(await started.end('SIGTERM')).toBe(0);
    expect(await processesOver(dataDir)).toEqual([]);

    const again = await start(dataDir);
    const { body } = await listPartners(again.url('trondheim'));
    expect(JSON.parse(body).items).toHaveLength(1);
    expect(await again.end('SIGINT')).toBe(0);
    expect(await processesOver(dataDir)).toEqual([]);
  });
});

test('a port that is taken is named, with what to do', async () => {
  const dataDir = join(folder, 'taken');
  const other = await listen(0, async () => json(200, {}));
  const started = await start(dataDir, { port: other.port });
  await other.close();
  expect(started.output()).toMatch(`Port ${other.port} is taken`);
  expect(started.output()).toContain('PORT=');
  expect(await started.end('SIGTERM')).toBe(1);
  expect(await processesOver(dataDir)).toEqual([]);
});

test('killed outright, it still leaves no process behind', async () => {
  const dataDir = join(folder, 'killed');
  const started = await start(dataDir);
  await started.end('SIGKILL');
  await expect.poll(() => processesOver(dataDir)).toEqual([]);
});
