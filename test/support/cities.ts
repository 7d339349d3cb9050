import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { beforeEach, vi } from 'vitest';
import type * as z from 'zod/mini';
import { handlerOf } from '#functions/platform/handler.ts';
import type { HttpEvent } from '#functions/platform/middleware/step.ts';
import type { Operation } from '#functions/platform/operation.ts';
import { cities } from '#infra/cities.ts';
import { type Entry, entryOfSlice } from '#infra/entries.ts';
import { type City, changes, type Route, type Schema } from '#shared/kernel/index.ts';
import { type Answer, answerOf } from './answer.ts';
import { itIs, NOON, pass } from './clock.ts';
import { engineForFile, type TestEngine } from './engine.ts';
import { gatewayEvent } from './gatewayEvent.ts';
import { operationsOf } from './operations.ts';
import { makeRecordsTable, type RecordsTable } from './recordsTable.ts';
import { claimsOf, STAFF, type Staff, type StaffName } from './staff.ts';

export const ORIGIN_SECRETS = ['the-first-origin-secret', 'the-second-origin-secret'] as const;
export const CLIENT_ID = 'the-client-of-the-page';

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
  readonly headers?: Readonly<Record<string, string>>;
  /** Claims in place of the right ones; undefined takes one away. */
  readonly claims?: Readonly<Record<string, string | undefined>>;
}

/** A city's functions, called as its gateway would. */
export interface LiveCity {
  readonly city: City;
  readonly issuer: string;
  call<P extends Schema, Q extends Schema, B extends Schema, R extends Schema>(
    route: Route<P, Q, B, R>,
    call?: Call,
  ): Promise<Answer<z.output<R>>>;
  /** A call to operations of the test's own, in a function with the rights of this entry. */
  callOn(operations: readonly Operation[], operation: Operation, call?: Call): Promise<Answer<unknown>>;
}

type Handler = ReturnType<typeof handlerOf>;

const context = (): Context => ({
  awsRequestId: randomUUID(),
  callbackWaitsForEmptyEventLoop: true,
  functionName: 'test',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:eu-north-1:000000000000:function:test',
  memoryLimitInMB: '1024',
  logGroupName: 'test',
  logStreamName: 'test',
  getRemainingTimeInMillis: () => 10_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});

/** A function's environment, as the stack gives it. */
export function functionEnvironment(city: City, entry: string, TABLE_NAME: string): Record<string, string> {
  return {
    CITY: JSON.stringify(city),
    ENTRY: entry,
    TABLE_NAME,
    USER_POOL_ID: poolOf(city),
    USER_POOL_CLIENT_ID: CLIENT_ID,
    ISSUER: issuerOf(city),
    ORIGIN_SECRETS: ORIGIN_SECRETS.join(','),
    LOG_LEVEL: 'info',
  };
}

const poolOf = (city: City): string => `eu-north-1_${city.id.replaceAll('-', '')}`;
const issuerOf = (city: City): string => `https://cognito-idp.eu-north-1.amazonaws.com/${poolOf(city)}`;

const staffOf = (as: StaffName | Staff): Staff => (typeof as === 'string' ? STAFF[as] : as);

function eventOf(route: Pick<Route, 'method' | 'path'>, issuer: string, call: Call): HttpEvent {
  const { as = 'counsellor', params = {}, query = {}, body, text, base64 = false, key = randomUUID(), headers = {}, claims = {} } = call;
  const claimed = as && Object.entries({ ...claimsOf(staffOf(as), { issuer, clientId: CLIENT_ID }), ...claims });
  return gatewayEvent(route, {
    params,
    query,
    body: text ?? (body === undefined ? undefined : JSON.stringify(body)),
    base64,
    claims: claimed ? Object.fromEntries(claimed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))) : undefined,
    headers: {
      'content-type': 'application/json',
      'x-origin-secret': ORIGIN_SECRETS[0],
      ...(changes(route) && key !== null && { 'idempotency-key': key }),
      ...headers,
    },
  });
}

function liveCity(city: City, table: () => RecordsTable): LiveCity {
  const issuer = issuerOf(city);
  const handlers = new Map<string, Promise<Handler>>();

  function handlerFor(entry: Pick<Entry, 'name'>, operations: () => readonly Operation[]): Handler {
    for (const [name, value] of Object.entries(functionEnvironment(city, entry.name, table().name))) vi.stubEnv(name, value);
    return handlerOf(operations());
  }

  /** A function lives through a test, as a warm one does through requests. */
  function handlerOfEntry(entry: Entry): Promise<Handler> {
    const name = `${table().name} ${entry.name}`;
    const handler = handlers.get(name) ?? operationsOf(entry.slices).then((operations) => handlerFor(entry, operations));
    handlers.set(name, handler);
    return handler;
  }

  return {
    city,
    issuer,
    async call(route, call = {}) {
      const handler = await handlerOfEntry(entryOfSlice(route.slice));
      pass(1);
      return answerOf(await handler(eventOf(route, issuer, call), context()), (body) => route.response.parse(body));
    },
    async callOn(operations, { route }, call = {}) {
      const handler = handlerFor(entryOfSlice(route.slice), () => operations);
      pass(1);
      return answerOf(await handler(eventOf(route, issuer, call), context()), (body) => body);
    },
  };
}

export interface LiveCities {
  readonly trondheim: LiveCity;
  readonly fredrikstad: LiveCity;
  /** A city that is not in the list of cities, over the same table. */
  of(city: City): LiveCity;
  /** The table they share, empty at the start of each test. */
  readonly table: RecordsTable;
  readonly engine: TestEngine;
}

function cityWithId(id: string): City {
  const city = cities.find((one) => one.id === id);
  if (!city) throw new Error(`No city has the id ${id}`);
  return city;
}

/**
 * The cities' functions over one running database for a file of tests. Call it at the top of the file. Each test begins
 * with an empty table at noon on 21 November 2026, and a second passes with each call.
 */
export function liveCities(): LiveCities {
  const engine = engineForFile();
  let table: RecordsTable | undefined;
  const thisTable = (): RecordsTable => {
    if (!table) throw new Error('There is no table yet: call functions in a test or a hook');
    return table;
  };

  beforeEach(async () => {
    const { endpoint } = engine();
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', endpoint);
    vi.stubEnv('AWS_REGION', 'eu-north-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    table = await makeRecordsTable(endpoint);
    itIs(NOON);
  });

  return {
    trondheim: liveCity(cityWithId('trondheim'), thisTable),
    fredrikstad: liveCity(cityWithId('fredrikstad'), thisTable),
    of: (city) => liveCity(city, thisTable),
    get table() {
      return thisTable();
    },
    get engine() {
      return engine();
    },
  };
}
