import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { readJson, writeJson } from './files.ts';
import { send } from './http.ts';

const stored = z.object({ port: z.number() });

/** Where `npm start` keeps everything, unless `DATA_DIR` says otherwise. */
export const dataDirectory = (): string => process.env.DATA_DIR ?? join(import.meta.dirname, '..', '.local');

const fileIn = (dataDir: string): string => join(dataDir, 'running.json');

/** The port of the local cloud that runs over a data directory, if one does. */
export async function runningIn(dataDir: string): Promise<number | undefined> {
  const { port } = await readJson(fileIn(dataDir), stored, { port: 0 });
  const asked = { method: 'GET', path: '/', query: '', headers: { host: 'nobody.localhost' }, body: Buffer.alloc(0) };
  // the note may be from one that was killed, so what counts is that somebody answers
  return port === 0
    ? undefined
    : send(port, asked).then(
        () => port,
        () => undefined,
      );
}

/** Notes which port answers for a data directory. */
export const noteRunning = (dataDir: string, port: number): Promise<void> => writeJson(fileIn(dataDir), { port });

/** Notes that nothing runs over it any more. */
export const noteEnded = (dataDir: string): Promise<void> => rm(fileIn(dataDir), { force: true });
