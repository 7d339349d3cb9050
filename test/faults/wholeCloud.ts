import { fork } from 'node:child_process';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import * as z from 'zod';
import { processesOver } from '../local/processes.ts';

const message = z.object({ port: z.number().optional(), idle: z.literal(true).optional(), log: z.string().optional() });

/** The local cloud as a process of its own, with its database and login beside it. */
export interface WholeCloud {
  readonly port: number;
  url(tenant: string): string;
  /** Waits until every change made before this call has reached the functions that follow the table's stream. */
  streamsIdle(): Promise<void>;
  /** Ends all of it with SIGKILL, at once and whatever it is doing. */
  kill(): Promise<void>;
}

/**
 * Starts the whole over a folder.
 *
 * @throws Error with its last lines when it does not start
 */
export async function startWhole(assembly: string, dataDir: string): Promise<WholeCloud> {
  const child = fork(join(import.meta.dirname, 'program.ts'), [assembly, dataDir], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  child.stderr?.on('data', (chunk) => lines.push(String(chunk)));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The local cloud did not start:\n${lines.join('\n')}`)));
    child.on('message', (sent) => {
      const told = message.parse(sent);
      if (told.port !== undefined) resolve(told.port);
      if (told.idle) for (const done of waiting.splice(0)) done();
      if (told.log !== undefined) lines.push(told.log);
    });
  });
  return {
    port,
    url: (tenant) => `http://${tenant}.localhost:${port}`,
    streamsIdle: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        child.send('idle');
      }),
    kill: async () => {
      const beside = await processesOver(dataDir);
      child.kill('SIGKILL');
      for (const { id } of beside.filter((one) => one.id !== child.pid)) endAtOnce(id);
      await vi.waitFor(async () => expect(await processesOver(dataDir)).toEqual([]));
    },
  };
}

function endAtOnce(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    // it ended first, as it does when what started it is gone
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
