import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { readJson, writeJson } from './files.ts';

const stored = z.union([z.object({ pid: z.number(), port: z.number() }), z.null()]);

/** Where `npm start` keeps everything, unless `DATA_DIR` says otherwise. */
export const dataDirectory = (): string => process.env.DATA_DIR ?? join(import.meta.dirname, '..', '.local');

const fileIn = (dataDir: string): string => join(dataDir, 'running.json');

/** The local cloud that runs over a data directory, if one does. */
export async function runningIn(dataDir: string): Promise<{ readonly pid: number; readonly port: number } | undefined> {
  const noted = await readJson(fileIn(dataDir), stored, null);
  return noted !== null && isAlive(noted.pid) ? noted : undefined;
}

/** Notes that this process runs over a data directory. */
export const noteRunning = (dataDir: string, port: number): Promise<void> => writeJson(fileIn(dataDir), { pid: process.pid, port });

/** Notes that nothing runs over it any more. */
export const noteEnded = (dataDir: string): Promise<void> => rm(fileIn(dataDir), { force: true });

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}
