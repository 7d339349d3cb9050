import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import type { HttpEvent } from '#functions/platform/middleware/step.ts';
import { changes, type Route } from '#shared/kernel/index.ts';
import { CLIENT_ID, ORIGIN_SECRETS } from './environment.ts';
import { gatewayEvent } from './gatewayEvent.ts';
import { claimsOf, STAFF, type Staff, type StaffName, type TestLogin } from './staff.ts';

/** A call as a test says it; what is not said is as a well-behaved page would have it. */
export interface Call {
  /** A counsellor unless said; null is nobody. */
  readonly as?: StaffName | Staff | null;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Any value, since functions must bear any. */
  readonly body?: unknown;
  /** The body's very characters, in place of `body`. */
  readonly text?: string;
  /** Whether `text` is the bytes in base64, as the gateway sends what it takes for no text. */
  readonly base64?: boolean;
  /** The idempotency key; a new one unless said, none where null. */
  readonly key?: string | null;
  /** Said where the gate asks why a record is opened, as a page would; null says nothing. */
  readonly reason?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds the function has: as deployed unless said, more where one process does the work of many. */
  readonly timeLeft?: number;
  /** Claims in place of the right ones; undefined takes one away. */
  readonly claims?: Readonly<Record<string, string | undefined>>;
}

/** An invocation's context, as Lambda gives it. */
export const contextOf = (awsRequestId: string, timeLeft = 10_000): Context => ({
  awsRequestId,
  callbackWaitsForEmptyEventLoop: true,
  functionName: 'test',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:eu-north-1:000000000000:function:test',
  memoryLimitInMB: '1024',
  logGroupName: 'test',
  logStreamName: 'test',
  getRemainingTimeInMillis: () => timeLeft,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});

const staffOf = (as: StaffName | Staff): Staff => (typeof as === 'string' ? STAFF[as] : as);

/** The event a call reaches a function as, through CloudFront and a gateway that has verified a token of this issuer. */
export function eventOf(route: Pick<Route, 'method' | 'path'>, login: TestLogin, call: Call): HttpEvent {
  const { as = 'counsellor', params = {}, query = {}, body, text, base64 = false, key = randomUUID(), headers = {}, claims = {} } = call;
  const claimed = as && Object.entries({ ...claimsOf(staffOf(as), { ...login, clientId: CLIENT_ID }), ...claims });
  return gatewayEvent(route, {
    params,
    query,
    body: text ?? (body === undefined ? undefined : JSON.stringify(body)),
    base64,
    claims: claimed ? Object.fromEntries(claimed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))) : undefined,
    headers: {
      'content-type': 'application/json',
      'x-origin-secret': ORIGIN_SECRETS[0],
      'x-viewer-address': '198.51.100.7',
      ...(changes(route) && key !== null && { 'idempotency-key': key }),
      ...headers,
    },
  });
}
