import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { send } from '../http.ts';
import { clockMovedBy } from '../movedClock/clock.ts';
import { startCompanion } from '../process.ts';
import type { Pool } from './pools.ts';
import { signingKeys, storePools } from './storage.ts';

const PROGRAM = join(import.meta.dirname, '../../node_modules/cognito-local/lib/bin/start.js');
const AT_OUR_TIME = new URL('../movedClock/companion.mjs', import.meta.url).href;

/** The sign-in service of all pools. */
export interface Cognito {
  readonly port: number;
  readonly pools: readonly Pool[];
  /** Private signing keys in PEM, by pool. */
  readonly keys: ReadonlyMap<string, string>;
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
  return { port: Number(ready[1]), pools, keys, stop };
}

const failure = z.looseObject({ __type: z.string(), message: z.string().default('') });

/** A refusal by the administration of Cognito. */
export class CognitoRefusal extends Error {
  override readonly name = 'CognitoRefusal';
  /** As in AWS: `UserNotFoundException`. */
  readonly type: string;
  constructor(type: string, message: string) {
    super(`${type}: ${message}`);
    this.type = type;
  }
}

/**
 * Calls the administration API as an operator would.
 *
 * @throws CognitoRefusal when it says no
 */
export async function administer(port: number, operation: string, body: Readonly<Record<string, unknown>>): Promise<unknown> {
  const answer = await send(port, {
    method: 'POST',
    path: '/',
    query: '',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSCognitoIdentityProviderService.${operation}` },
    body: Buffer.from(JSON.stringify(body)),
  });
  const result: unknown = JSON.parse(answer.body.toString());
  if (answer.status === 200) return result;
  const { __type, message } = failure.parse(result);
  throw new CognitoRefusal(__type, message);
}
