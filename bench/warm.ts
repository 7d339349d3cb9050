import { spawn } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';
import type { Filled } from './fill.ts';
import { median, ratioOf, shownRatio } from './ratio.ts';
import { say, table } from './report.ts';

const PROGRAM = join(import.meta.dirname, 'warmProgram.ts');
const ROUNDS = 60;

const measured = z.array(z.object({ name: z.string(), bare: z.array(z.number()), ours: z.array(z.number()) }));

/** Runs the program that measures, and waits for what it found. */
function measure(job: unknown): Promise<z.infer<typeof measured>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, JSON.stringify(job)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    let found: unknown;
    child.on('message', (message) => {
      found = message;
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(measured.parse(found)) : reject(new Error(`${PROGRAM} ended with ${code}`))));
  });
}

/** How long a warm function takes for reads and changes, beside reading one item and nothing more. */
export async function measureWarm(tableName: string, endpoint: string, on: Filled): Promise<void> {
  say(`Asking warm functions ${ROUNDS} times each, and reading one item before each …`);
  const rows = (await measure({ tableName, endpoint, on, rounds: ROUNDS })).map(({ name, bare, ours }) => [
    name,
    shownRatio(ratioOf(ours, bare)),
    median(ours).toFixed(1),
    median(bare).toFixed(1),
  ]);
  table(
    `Warm: handler time as a ratio to one GetItem, median of ${ROUNDS} pairs (least–most)`,
    ['operation', 'ratio', 'ms', 'GetItem ms'],
    rows,
  );
}
