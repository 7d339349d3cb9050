import { randomUUID } from 'node:crypto';
import { beforeEach, vi } from 'vitest';
import type * as z from 'zod/mini';
import { gate } from '#functions/access/index.ts';
import { handlerOf } from '#functions/platform/handler.ts';
import type { Operation } from '#functions/platform/operation.ts';
import { cities } from '#infra/cities.ts';
import { entryOfSlice } from '#infra/entries.ts';
import type { Entry } from '#infra/entry.ts';
import { openRecord } from '#shared/access/index.ts';
import { type City, common, type Route, type Schema } from '#shared/kernel/index.ts';
import { type Answer, answerOf } from './answer.ts';
import { type Call, contextOf, eventOf } from './call.ts';
import { itIs, NOON, pass } from './clock.ts';
import { engineForFile, type TestEngine } from './engine.ts';
import { functionEnvironment, loginOf } from './environment.ts';
import { operationsOf } from './operations.ts';
import { makeRecordsTable, type RecordsTable } from './recordsTable.ts';
import { runningAs } from './rights.ts';

export type { Call } from './call.ts';

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

/** Milliseconds a function has as deployed; no less than ten seconds, as a busy machine takes several times as long. */
const timeOf = ({ timeout }: Entry): number => Math.max(timeout, 10) * 1000;

/** Whether the gate wants to know why. */
const isAskedWhy = ({ status, text }: Answer<unknown>): boolean => status === 403 && text.includes(common.reasonNeeded.code);

function liveCity(city: City, table: () => RecordsTable): LiveCity {
  const login = loginOf(city);
  const handlers = new Map<string, Promise<Handler>>();

  function handlerFor(entry: Pick<Entry, 'name'>, operations: () => readonly Operation[]): Handler {
    for (const [name, value] of Object.entries(functionEnvironment(city, entry.name, table().name))) vi.stubEnv(name, value);
    return handlerOf(operations(), gate);
  }

  /** A function lives through a test, as a warm one does through requests. */
  function handlerOfEntry(entry: Entry): Promise<Handler> {
    const name = `${table().name} ${entry.name}`;
    const handler = handlers.get(name) ?? operationsOf(entry.slices).then((operations) => handlerFor(entry, operations));
    handlers.set(name, handler);
    return handler;
  }

  async function ask<P extends Schema, Q extends Schema, B extends Schema, R extends Schema>(
    route: Route<P, Q, B, R>,
    call: Call,
  ): Promise<Answer<z.output<R>>> {
    const entry = entryOfSlice(route.slice);
    const handler = await handlerOfEntry(entry);
    pass(1);
    const answer = runningAs({ tenantId: city.id, name: entry.name }, () =>
      handler(eventOf(route, login, call), contextOf(randomUUID(), call.timeLeft ?? timeOf(entry))),
    );
    return answerOf(await answer, (body) => route.response.parse(body));
  }

  return {
    city,
    issuer: login.issuer,
    async call(route, call = {}) {
      const asked = { key: randomUUID(), ...call };
      const answer = await ask(route, asked);
      if (asked.reason === null || !isAskedWhy(answer)) return answer;
      const { as, params = {}, reason = 'Dekker for en kollega', claims } = asked;
      await ask(openRecord, {
        body: { reason },
        params: { participantId: params.participantId ?? '' },
        ...(as && { as }),
        ...(claims && { claims }),
      });
      return ask(route, asked);
    },
    async callOn(operations, { route }, call = {}) {
      const { name } = entryOfSlice(route.slice);
      const handler = handlerFor({ name }, () => operations);
      pass(1);
      const answer = runningAs({ tenantId: city.id, name }, () => handler(eventOf(route, login, call), contextOf(randomUUID())));
      return answerOf(await answer, (body) => body);
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
