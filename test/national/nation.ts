import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import type * as z from 'zod/mini';
import { editionsOf, makingDepsOf } from '#functions/editions/index.ts';
import { nationalOperations } from '#functions/national/operations.ts';
import { nationalHandlerOf } from '#functions/platform/nationalHandler.ts';
import { publishingOperations } from '#functions/publishing/operations.ts';
import { NATION } from '#infra/tenants.ts';
import type { Route, Schema } from '#shared/kernel/index.ts';
import type { PublicationHead } from '#shared/national/index.ts';
import { type Order, type OrderInput, orderEdition, publishDraft } from '#shared/publishing/index.ts';
import { type Answer, answerOf } from '#test/support/answer.ts';
import { type Call, contextOf, eventOf } from '#test/support/call.ts';
import { CLIENT_ID, ORIGIN_SECRETS } from '#test/support/environment.ts';
import { runningAs } from '#test/support/rights.ts';
import type { Staff } from '#test/support/staff.ts';

/** Who issues the national office's tokens. */
export const NATIONAL_ISSUER = 'https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_national';

/** The national office's analyst. */
export const ANALYST: Staff = { id: '00000000-0000-4000-8000-000000000009', username: 'analytiker', roles: ['nationalAnalyst'] };

/** The environment of the national office's function, as its stack gives it. */
export const nationalEnvironment = (
  tableName: string,
  cities: Readonly<Record<string, string>>,
  entry = 'national',
): Record<string, string> => ({
  CITIES: JSON.stringify(cities),
  ENTRY: entry,
  TABLE_NAME: tableName,
  USER_POOL_CLIENT_ID: CLIENT_ID,
  ISSUER: NATIONAL_ISSUER,
  ORIGIN_SECRETS: ORIGIN_SECRETS.join(','),
  LOG_LEVEL: 'info',
});

/** The national office's functions over a table, for these cities. The database is where the environment says. */
export function nationOver(tableName: string, cities: Readonly<Record<string, string>>) {
  const handlers = new Map(
    Object.entries({ national: nationalOperations, publishing: publishingOperations }).map(([entry, operations]) => {
      for (const [name, value] of Object.entries(nationalEnvironment(tableName, cities, entry))) vi.stubEnv(name, value);
      return [entry, nationalHandlerOf(operations)] as const;
    }),
  );
  const maker = editionsOf(makingDepsOf(process.env));

  /** Calls the one that answers as its gateway would; the analyst does unless said. */
  async function call<P extends Schema, Q extends Schema, B extends Schema, R extends Schema>(
    route: Route<P, Q, B, R>,
    asked: Call = {},
  ): Promise<Answer<z.output<R>>> {
    const handler = handlers.get(route.slice) ?? handlers.get('national');
    if (!handler) throw new Error('The nation has no function');
    const event = eventOf(route, { issuer: NATIONAL_ISSUER, services: [] }, { as: ANALYST, ...asked });
    const name = handlers.has(route.slice) ? route.slice : 'national';
    const answer = runningAs({ tenantId: NATION.id, name }, () => handler(event, contextOf(randomUUID())));
    return answerOf(await answer, (body) => route.response.parse(body));
  }

  /** What makes editions, woken by an order as the table's stream wakes it. */
  const make = ({ year, number }: Pick<Order, 'year' | 'number'>): Promise<void> =>
    runningAs({ tenantId: 'platform', name: 'editions' }, () =>
      maker({
        Records: [
          {
            eventName: 'INSERT',
            dynamodb: { Keys: { pk: { S: 'national#orders' }, sk: { S: `${year}#${String(number).padStart(6, '0')}` } } },
          },
        ],
      }),
    );

  return {
    call,
    make,
    /** Orders an edition, makes it, and publishes it. */
    async publish(input: Pick<OrderInput, 'until'> & Partial<OrderInput>): Promise<Answer<PublicationHead>> {
      const { body: order, status, text } = await call(orderEdition, { body: { after: 0, method: 'hidden', ...input } });
      if (status !== 201) throw new Error(`It could not be ordered: ${text}`);
      await make(order);
      return call(publishDraft, { params: { orderId: order.id }, body: {} });
    },
  };
}
