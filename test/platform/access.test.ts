import { describe, expect, test } from 'vitest';
import { type AnyRoute, CITY_ROLES } from '#shared/kernel/index.ts';
import { getOpenApi } from '#shared/service/index.ts';
import { listVolunteers } from '#shared/volunteers/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import type { Call } from '#test/support/call.ts';
import { liveCities } from '#test/support/cities.ts';
import { ORIGIN_SECRETS } from '#test/support/environment.ts';
import { everyRoute, exampleCall, guardedRoutes } from '#test/support/everyRoute.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();

const refused = (route: AnyRoute, call: Call) =>
  refusalOf(live.trondheim.call(route, { ...exampleCall(route), as: 'unitLeader', ...call }));

const SIGN_IN = { status: 401, code: 'request.sign-in-needed' };
const NOT_ALLOWED = { status: 403, code: 'request.not-allowed' };

/** Tokens that the gateway may let through, but no function may. */
const WRONG_TOKENS: readonly (readonly [why: string, call: Call])[] = [
  ['no token at all', { as: null }],
  ['an id token in place of an access token', { claims: { token_use: 'id' } }],
  ['a token that does not say what it is for', { claims: { token_use: undefined } }],
  ['a token for another client', { claims: { client_id: 'somebody-elses-client' } }],
  ['a token for no client', { claims: { client_id: undefined } }],
  ["another city's token", { claims: { iss: live.fredrikstad.issuer } }],
  ['a token whose issuer only begins as ours', { claims: { iss: `${live.trondheim.issuer}-west` } }],
  ['a token that has run out', { claims: { exp: String(Date.parse('2026-11-21T10:00:00Z') / 1000) } }],
  ['a token that never runs out', { claims: { exp: undefined } }],
  ['a token that runs out at no time', { claims: { exp: 'tomorrow' } }],
  ['a token of nobody', { claims: { sub: undefined } }],
  ['a token of an empty name', { claims: { sub: '' } }],
];

/** Tokens of the right kind that give no right here. */
const WRONG_GROUPS: readonly (readonly [why: string, call: Call])[] = [
  ['no role', ''],
  ['no groups', '[]'],
  ['a group that is none of ours', '[administrators]'],
  ['a role of the national office', '[national-analyst]'],
  ['the name of a role in place of its group', '[unitLeader]'],
  ['groups in another form', '["unit-leader"]'],
  ['groups with commas between', '[unit-leader,counsellor]'],
  ['a group on a line of its own', '[x\nunit-leader]'],
].map(([why = '', groups = '']) => [why, { claims: { 'cognito:groups': groups } }]);

const WRONG_SECRETS: readonly (readonly [why: string, call: Call])[] = [
  ['no secret', ''],
  ['another secret', 'the-third-origin-secret'],
  ['the start of the secret', ORIGIN_SECRETS[0].slice(0, -1)],
  ['both secrets at once', ORIGIN_SECRETS.join(',')],
].map(([why = '', secret = '']) => [why, { headers: { 'x-origin-secret': secret } }]);

/** What each of these calls is answered with, beside what it should be. */
async function refusals(route: AnyRoute, calls: readonly (readonly [why: string, call: Call])[], expected: unknown) {
  const seen = await Promise.all(calls.map(async ([why, call]) => [why, await refused(route, call)]));
  return { seen: Object.fromEntries(seen), expected: Object.fromEntries(calls.map(([why]) => [why, expected])) };
}

describe.each(guardedRoutes)('%s', (_operationId, route) => {
  test('refuses every token but an access token of this city, for this client, that has not run out', async () => {
    const { seen, expected } = await refusals(route, WRONG_TOKENS, SIGN_IN);
    expect(seen).toEqual(expected);
  });

  test('refuses every role it does not name, and whoever has none', async () => {
    const barred = CITY_ROLES.filter((role) => !route.access.includes(role)).map((role) => [role, { as: role }] as const);
    const { seen, expected } = await refusals(route, [...WRONG_GROUPS, ...barred], NOT_ALLOWED);
    expect(seen).toEqual(expected);
  });
});

test.each(everyRoute)('%s refuses what does not come through the distribution', async (_operationId, route) => {
  const { seen, expected } = await refusals(route, WRONG_SECRETS, NOT_ALLOWED);
  expect(seen).toEqual(expected);
});

describe('lets in', () => {
  test.each(ORIGIN_SECRETS)('either of two secrets, so that one can be replaced', async (secret) => {
    const { status } = await live.trondheim.call(listVolunteers, { headers: { 'x-origin-secret': secret } });
    expect(status).toBe(200);
  });

  test('who has several roles, by the one that counts', async () => {
    const { status } = await live.trondheim.call(listVolunteers, {
      as: { ...STAFF.activityLeader, roles: ['activityLeader', 'counsellor'] },
    });
    expect(status).toBe(200);
  });

  test('anyone to what is public, with no sign-in', async () => {
    const { body } = await live.trondheim.call(getOpenApi, { as: null });
    expect(body.openapi).toBe('3.1.0');
  });
});

test('the reason given tells nobody what was wrong with a token', async () => {
  const texts = await Promise.all(
    WRONG_TOKENS.map(async ([, call]) => {
      const { problem } = await live.trondheim.call(listVolunteers, call);
      return { ...problem, correlationId: '' };
    }),
  );
  expect(new Set(texts.map((text) => JSON.stringify(text))).size).toBe(1);
});
