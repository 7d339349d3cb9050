import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { handlerOf } from '#functions/platform/handler.ts';
import { cities } from '#infra/cities.ts';
import { entries, entryOfSlice } from '#infra/entries.ts';
import { routes } from '#shared/contract/index.ts';
import { type AnyRoute, changes } from '#shared/kernel/index.ts';
import { answerOf } from '#test/support/answer.ts';
import { contextOf } from '#test/support/call.ts';
import { functionEnvironment, ORIGIN_SECRETS } from '#test/support/environment.ts';
import { gatewayEvent } from '#test/support/gatewayEvent.ts';

type Handler = ReturnType<typeof handlerOf>;

const handlers: Readonly<Record<string, () => Promise<Handler>>> = {
  people: async () => (await import('#functions/entries/people.ts')).handler,
  matching: async () => (await import('#functions/entries/matching.ts')).handler,
  community: async () => (await import('#functions/entries/community.ts')).handler,
  privacy: async () => (await import('#functions/entries/privacy.ts')).handler,
  figures: async () => (await import('#functions/entries/figures.ts')).handler,
  reports: async () => (await import('#functions/entries/reports.ts')).handler,
  team: async () => (await import('#functions/entries/team.ts')).handler,
  public: async () => (await import('#functions/entries/public.ts')).handler,
  description: async () => (await import('#functions/entries/description.ts')).handler,
  link: async () => (await import('#functions/entries/link.ts')).handler,
  calendar: async () => (await import('#functions/entries/calendar.ts')).handler,
};

/** Those that answer people; one without slices is called by a schedule alone. */
const answering = entries.filter(({ slices }) => slices.length > 0).map(({ name }) => name);

const [city] = cities;

/**
 * What a function says to a caller without a token, who asks for what there is not: it knows the route and asks who they
 * are, or, where anyone may call, for a key or a better question; or it knows no such route.
 */
async function answerTo(handler: Handler, route: AnyRoute): Promise<number> {
  const headers = { 'x-origin-secret': ORIGIN_SECRETS[0] };
  const params = Object.fromEntries([...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'nobodys']));
  const event = gatewayEvent(route, { params, query: { unheard: 'of' }, headers, body: undefined, base64: false, claims: undefined });
  return answerOf(await handler(event, contextOf(randomUUID())), (body) => body).status;
}

test('every entry that answers people is tried below, and no other', () => {
  expect(Object.keys(handlers)).toEqual(answering);
});

describe.each(answering)('the function %s', (name) => {
  beforeEach(() => {
    for (const [variable, value] of Object.entries(city ? functionEnvironment(city, name, 'records') : {})) vi.stubEnv(variable, value);
  });

  test('answers every route of its slices, and none of another’s', async () => {
    const handler = await handlers[name]?.();
    const seen = await Promise.all(routes.map(async (route) => [route.operationId, handler && (await answerTo(handler, route))]));
    const expected = routes.map((route) => {
      if (entryOfSlice(route.slice).name !== name) return [route.operationId, 404];
      if (route.access !== 'public') return [route.operationId, 401];
      if (route.asks) return [route.operationId, 400];
      return [route.operationId, changes(route) ? 428 : 422];
    });
    expect(seen).toEqual(expected);
  });
});

describe('a function half configured does not start', () => {
  test.each([
    ['CITY', ''],
    ['CITY', '{"id":"trondheim"}'],
    ['CITY', 'trondheim'],
    ['ENTRY', undefined],
    ['TABLE_NAME', undefined],
    ['USER_POOL_CLIENT_ID', ''],
    ['ISSUER', 'trondheim'],
    ['ORIGIN_SECRETS', undefined],
    ['ORIGIN_SECRETS', ''],
    ['ORIGIN_SECRETS', 'too-short'],
    ['ORIGIN_SECRETS', `${ORIGIN_SECRETS[0]},`],
  ])('%s is %j', async (variable, value) => {
    const { handlerOf: make } = await import('#functions/platform/handler.ts');
    const complete = city ? functionEnvironment(city, 'people', 'records') : {};
    for (const [each, right] of Object.entries({ ...complete, [variable]: value })) vi.stubEnv(each, right);
    expect(() => make([])).toThrow(`The function's environment is not as it should be: ${variable}`);
  });

  test('the team’s function needs the pool whose logins it asks about', async () => {
    const { teamOperations } = await import('#functions/team/operations.ts');
    expect(() => teamOperations({})).toThrow('USER_POOL_ID');
  });
});
