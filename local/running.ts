import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { readJson, writeJson } from './files.ts';
import { send } from './http.ts';

/** How a local cloud answers to a name nobody has. */
export const NOBODY_ANSWERS = 'In this local cloud nobody answers at';

/** A port nobody can have, so that nobody answers. */
const NO_PORT = 1;

const stored = z.object({ port: z.number() });

/** Where `npm start` keeps everything, unless `DATA_DIR` says otherwise. */
export const dataDirectory = (): string => process.env.DATA_DIR ?? join(import.meta.dirname, '..', '.local');

const fileIn = (dataDir: string): string => join(dataDir, 'running.json');

/** The port of the local cloud that runs over a data directory, if one does. */
export async function runningIn(dataDir: string): Promise<number | undefined> {
  const { port } = await readJson(fileIn(dataDir), stored, { port: NO_PORT });
  const asked = { method: 'GET', path: '/', query: '', headers: { host: 'nobody.localhost' }, body: Buffer.alloc(0) };
  // the note may be from one that was killed, so what counts is that a local cloud answers
  const answers = await send(port, asked).then(
    ({ body }) => body.toString().includes(NOBODY_ANSWERS),
    () => false,
  );
  return answers ? port : undefined;
}

/** Notes which port answers for a data directory. */
export const noteRunning = (dataDir: string, port: number): Promise<void> => writeJson(fileIn(dataDir), { port });

/** Notes that nothing runs over it any more. */
export const noteEnded = (dataDir: string): Promise<void> => rm(fileIn(dataDir), { force: true });
