import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import type * as z from 'zod/mini';
import { nationalOperations } from '#functions/national/operations.ts';
import { nationalHandlerOf } from '#functions/platform/nationalHandler.ts';
import type { Route, Schema } from '#shared/kernel/index.ts';
import { type Answer, answerOf } from '#test/support/answer.ts';
import { type Call, contextOf, eventOf } from '#test/support/call.ts';
import { CLIENT_ID, ORIGIN_SECRETS } from '#test/support/environment.ts';
import type { Staff } from '#test/support/staff.ts';

/** Who issues the national office's tokens. */
export const NATIONAL_ISSUER = 'https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_national';

/** The national office's analyst. */
export const ANALYST: Staff = { id: '00000000-0000-4000-8000-000000000009', username: 'analytiker', roles: ['nationalAnalyst'] };

/** The environment of the national office's function, as its stack gives it. */
export const nationalEnvironment = (tableName: string, cities: Readonly<Record<string, string>>): Record<string, string> => ({
  CITIES: JSON.stringify(cities),
  ENTRY: 'national',
  TABLE_NAME: tableName,
  USER_POOL_CLIENT_ID: CLIENT_ID,
  ISSUER: NATIONAL_ISSUER,
  ORIGIN_SECRETS: ORIGIN_SECRETS.join(','),
  LOG_LEVEL: 'info',
});

/** The national office's function over a table, for these cities. The database is where the environment says. */
export function nationOver(tableName: string, cities: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(nationalEnvironment(tableName, cities))) vi.stubEnv(name, value);
  const handler = nationalHandlerOf(nationalOperations);
  return {
    /** Calls it as its gateway would; the analyst does unless said. */
    async call<P extends Schema, Q extends Schema, B extends Schema, R extends Schema>(
      route: Route<P, Q, B, R>,
      call: Call = {},
    ): Promise<Answer<z.output<R>>> {
      const event = eventOf(route, { issuer: NATIONAL_ISSUER, services: [] }, { as: ANALYST, ...call });
      return answerOf(await handler(event, contextOf(randomUUID())), (body) => route.response.parse(body));
    },
  };
}
