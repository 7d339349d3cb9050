import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import { gate } from '#functions/access/index.ts';
import { handlerOf } from '#functions/platform/handler.ts';
import { cities } from '#infra/cities.ts';
import { entries, entryOfSlice } from '#infra/entries.ts';
import type { City, Route, Schema } from '#shared/kernel/index.ts';
import { answerOf } from '#test/support/answer.ts';
import { type Call, contextOf, eventOf } from '#test/support/call.ts';
import { functionEnvironment, loginOf } from '#test/support/environment.ts';
import { operationsOf } from '#test/support/operations.ts';

/** The city that is measured. */
export const city: City = cityCalled('trondheim');

function cityCalled(id: string): City {
  const found = cities.find((one) => one.id === id);
  if (!found) throw new Error(`No city has the id ${id}`);
  return found;
}

/** All that a function sees of its surroundings, with a database at this address. */
export const surroundings = (entry: string, tableName: string, endpoint: string): Record<string, string> => ({
  ...functionEnvironment(city, entry, tableName),
  AWS_REGION: 'eu-north-1',
  AWS_LAMBDA_FUNCTION_NAME: `steg-${city.id}-${entry}`,
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_ENDPOINT_URL: endpoint,
});

/** The city's functions in this process. */
export interface BenchCity {
  /** Calls a route as its gateway would, and answers what it answered. Throws where it was refused. */
  call<P extends Schema, Q extends Schema, B extends Schema, R extends Schema>(route: Route<P, Q, B, R>, call?: Call): Promise<z.output<R>>;
}

/** Starts the city's functions over a table. Their environment is this process's, so that one runs at a time. */
export async function benchCity(tableName: string, endpoint: string, logLevel: 'info' | 'error' = 'error'): Promise<BenchCity> {
  const handlers = new Map<string, ReturnType<typeof handlerOf>>();
  for (const { name, slices } of entries) {
    const operations = await operationsOf(slices);
    Object.assign(process.env, surroundings(name, tableName, endpoint), { LOG_LEVEL: logLevel });
    handlers.set(name, handlerOf(operations(), gate));
  }
  return {
    async call(route, call = {}) {
      const handler = handlers.get(entryOfSlice(route.slice).name);
      if (!handler) throw new Error(`No function answers ${route.operationId}`);
      const answer = await handler(eventOf(route, loginOf(city), call), contextOf(randomUUID()));
      return answerOf(answer, (body) => route.response.parse(body)).body;
    },
  };
}
