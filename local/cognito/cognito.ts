import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { HttpHandler } from '../http.ts';
import { clockMovedBy } from '../movedClock/clock.ts';
import { type Outbox, outboxIn } from '../outbox.ts';
import { startCompanion } from '../process.ts';
import { administrationOf } from './administration.ts';
import type { Pool } from './pools.ts';
import { type SignIns, signInsIn } from './signIns.ts';
import { signingKeys, storePools } from './storage.ts';

const PROGRAM = join(import.meta.dirname, '../../node_modules/cognito-local/lib/bin/start.js');
const AT_OUR_TIME = new URL('../movedClock/companion.mjs', import.meta.url).href;

/** The sign-in service of all pools. */
export interface Cognito {
  readonly port: number;
  readonly pools: readonly Pool[];
  /** Private signing keys in PEM, by pool. */
  readonly keys: ReadonlyMap<string, string>;
  /** The administration as functions reach it. */
  readonly administration: HttpHandler;
  readonly signIns: SignIns;
  readonly outbox: Outbox;
  stop(): Promise<void>;
}

/** Starts cognito-local on loopback with the pools of the templates; users it has from before stay. */
export async function startCognito(directory: string, pools: readonly Pool[], onEnd: (lastLines: string) => void): Promise<Cognito> {
  await mkdir(directory, { recursive: true });
  await storePools(directory, pools);
  const keys = await signingKeys(directory, pools);
  const { ready, stop } = await startCompanion(process.execPath, ['--import', AT_OUR_TIME, PROGRAM], {
    cwd: directory,
    env: {
      HOST: '127.0.0.1',
      PORT: '0',
      AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1',
      CLOCK_MOVED_BY_MS: String(clockMovedBy()),
    },
    readyWhen: /running on http:\/\/127\.0\.0\.1:(\d+)/,
    onEnd,
  });
  const port = Number(ready[1]);
  const [signIns, outbox] = await Promise.all([signInsIn(directory), outboxIn(directory)]);
  return { port, pools, keys, administration: administrationOf({ port, pools, signIns, outbox }), signIns, outbox, stop };
}
