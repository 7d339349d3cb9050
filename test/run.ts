import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules', '.bin');

interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** Everything a change must pass, in the order in which it fails soonest. */
const STEPS: readonly Step[] = [
  {
    name: 'format and lint',
    command: join(ROOT, 'node_modules', '@biomejs', 'cli-linux-x64', 'biome'),
    args: ['check', '--error-on-warnings'],
  },
  { name: 'types', command: join(BIN, 'tsc'), args: ['--noEmit'] },
  { name: 'the page', command: join(BIN, 'vite'), args: ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'] },
  { name: 'unit, integration and infrastructure', command: join(BIN, 'vitest'), args: ['run', '--project', 'code'] },
  { name: 'browser', command: join(BIN, 'vitest'), args: ['run', '--project', 'browser'] },
];

const secondsSince = (began: number): string => `${((performance.now() - began) / 1000).toFixed(0)} s`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function fail(line: string): never {
  say(`\n✗ ${line}`);
  process.exit(1);
}

/** Runs one step, with the Node that came with the dependencies before any other. */
function take({ name, command, args }: Step): void {
  if (!existsSync(command)) fail(`For ${name}, ${relative(ROOT, command)} is missing. Run "npm ci" (the tests need Linux on x64).`);
  say(`\n▸ ${name}`);
  const began = performance.now();
  const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` };
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) fail(`${name} failed after ${secondsSince(began)}`);
  say(`✓ ${name} (${secondsSince(began)})`);
}

const began = performance.now();
for (const step of STEPS) take(step);
say(`\n✓ everything passed in ${secondsSince(began)}`);
