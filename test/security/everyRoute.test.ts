import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { localFetch } from '#local/fetch.ts';
import { signIn, type Tokens } from '#local/signIn.ts';
import { cityRoutes, nationRoutes } from '#shared/contract/index.ts';
import { type AnyRoute, CITY_ROLES, type CityRole, changes } from '#shared/kernel/index.ts';
import { productAssembly, runningCloud, type TestCloud } from '#test/local/localCloud.ts';
import { type Mint, mintOf } from './mint.ts';

const LOGINS: Readonly<Record<CityRole, string>> = {
  counsellor: 'veileder',
  unitLeader: 'leder',
  socialWorker: 'sosionom',
  activityLeader: 'aktivitet',
};
const guarded = cityRoutes.filter(({ access }) => access !== 'public');
const open = cityRoutes.filter(({ access }) => access === 'public');
const allowedRole = ({ access }: AnyRoute): CityRole => CITY_ROLES.find((role) => access.includes(role)) ?? 'counsellor';

let cloud: TestCloud;
let neighbour: Tokens;
let analyst: Tokens;
const signedIn = new Map<CityRole, { readonly tokens: Tokens; readonly mint: Mint }>();
const staff = (role: CityRole) => {
  const found = signedIn.get(role);
  if (!found) throw new Error(`Nobody has signed in as ${role}`);
  return found;
};
const tokens = (role: CityRole): Tokens => staff(role).tokens;
const mint = (role: CityRole): Mint => staff(role).mint;

beforeAll(async () => {
  cloud = await runningCloud(await productAssembly());
  const trondheim = cloud.url('trondheim');
  for (const role of CITY_ROLES) {
    const got = await signIn(trondheim, LOGINS[role]);
    signedIn.set(role, { tokens: got, mint: await mintOf(cloud.dataDir, got.access) });
  }
  analyst = await signIn(cloud.url('national'), 'analytiker');
  neighbour = await signIn(cloud.url('fredrikstad'), LOGINS.counsellor);
});

/** A request that would be answered, were it not for what the test does to it. */
async function send(route: AnyRoute, token: string | undefined, { base = cloud.url('trondheim'), headers = {} } = {}) {
  const path = route.path.replaceAll(/\{\w+\}/g, () => randomUUID());
  const answer = await localFetch(`${base}${path}`, {
    method: route.method,
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(changes(route) && { 'idempotency-key': randomUUID() }),
      ...headers,
    },
    ...(route.body && { body: JSON.stringify(route.examples.body) }),
  });
  return { status: answer.status, text: await answer.text() };
}

/** Refused, with a text that says nothing of the record, the city's data or how things work inside. */
function expectRefusal({ status, text }: { status: number; text: string }, expected: number): void {
  expect({ status, text }).toMatchObject({ status: expected });
  const told = Object.keys(JSON.parse(text));
  const members = ['message', 'type', 'title', 'status', 'detail', 'code', 'correlationId'];
  expect(told.filter((member) => !members.includes(member))).toEqual([]);
}

describe.each(guarded.map((route) => [route.operationId, route] as const))('%s', (_, route) => {
  const role = allowedRole(route);

  test('lets in a role it names: the refusals below are for what was wrong', async () => {
    expect([401, 403]).not.toContain((await send(route, tokens(role).access)).status);
  });

  test('refuses whoever has not signed in', async () => {
    expectRefusal(await send(route, undefined), 401);
  });

  test('refuses a token signed by somebody else, and one not signed at all', async () => {
    expectRefusal(await send(route, await mint(role).forged()), 401);
    expectRefusal(await send(route, mint(role).unsigned()), 401);
  });

  test('refuses a token that has run out', async () => {
    const past = Math.floor(Date.now() / 1000) - 60;
    expectRefusal(await send(route, await mint(role).signed({ exp: past, iat: past - 900 })), 401);
  });

  test('refuses a token made for another client, or by another issuer', async () => {
    expectRefusal(await send(route, await mint(role).signed({ client_id: 'another-client' })), 401);
    expectRefusal(
      await send(route, await mint(role).signed({ iss: 'https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_Other' })),
      401,
    );
  });

  test('refuses an id token, which the gateway lets through', async () => {
    expectRefusal(await send(route, tokens(role).id), 401);
  });

  test("refuses another city's token, and in every city the national office's", async () => {
    expectRefusal(await send(route, neighbour.access), 401);
    for (const city of cloud.cities) expectRefusal(await send(route, analyst.access, { base: cloud.url(city) }), 401);
  });

  test('is nowhere at the national office, whoever asks', async () => {
    const base = cloud.url('national');
    expect((await send(route, analyst.access, { base })).status).toBe(404);
  });

  test.each(CITY_ROLES.filter((one) => !route.access.includes(one)))('refuses the role %s', async (other) => {
    expectRefusal(await send(route, tokens(other).access), 403);
  });

  test('refuses a role that is none of ours, and groups written otherwise than the gateway writes them', async () => {
    for (const groups of [['admin'], ['unit-leader,counsellor'], 'unit-leader']) {
      expectRefusal(await send(route, await mint(role).signed({ 'cognito:groups': groups })), 403);
    }
  });

  test('refuses what does not come through the distribution', async () => {
    const base = cloud.apiUrl('trondheim');
    expectRefusal(await send(route, tokens(role).access, { base }), 403);
    expectRefusal(await send(route, tokens(role).access, { base, headers: { 'x-origin-secret': 'guessed-guessed-guessed' } }), 403);
  });
});

describe.each(open.map((route) => [route.operationId, route] as const))('%s, which needs no sign-in', (_, route) => {
  test('answers anyone who comes through the distribution', async () => {
    const { status, text } = await send(route, undefined);
    // an example's pass or token is nobody's, so it is known by being looked at and refused in the route's own words
    const own = route.refusals.find((kind) => kind.status === status);
    if (own) expect(text).toContain(own.code);
    else if (changes(route)) expect([401, 403, 404, 500]).not.toContain(status);
    else expect(status).toBe(route.status);
  });

  test('refuses what does not', async () => {
    expectRefusal(await send(route, undefined, { base: cloud.apiUrl('trondheim') }), 403);
  });
});

describe.each(nationRoutes.map((route) => [route.operationId, route] as const))("%s, the national office's", (_, route) => {
  const base = () => cloud.url('national');
  const sendAs = (token: string | undefined, headers = {}) => send(route, token, { base: base(), headers });

  test('lets the analyst in: the refusals below are for what was wrong', async () => {
    expect([401, 403]).not.toContain((await sendAs(analyst.access)).status);
  });

  test('refuses whoever has not signed in, and tokens forged, not signed, run out, for another client or of the wrong use', async () => {
    const { signed, forged, unsigned } = await mintOf(cloud.dataDir, analyst.access);
    const past = Math.floor(Date.now() / 1000) - 60;
    const wrong = [
      undefined,
      await forged(),
      unsigned(),
      await signed({ exp: past, iat: past - 900 }),
      await signed({ client_id: 'another-client' }),
      analyst.id,
    ];
    for (const token of wrong) expectRefusal(await sendAs(token), 401);
  });

  test.each(CITY_ROLES)("refuses a city's %s, and is nowhere in the city", async (role) => {
    expectRefusal(await sendAs(tokens(role).access), 401);
    expect((await send(route, tokens(role).access)).status).toBe(404);
  });

  test('refuses a role of the cities given in the national pool', async () => {
    const { signed } = await mintOf(cloud.dataDir, analyst.access);
    expectRefusal(await sendAs(await signed({ 'cognito:groups': ['unit-leader'] })), 403);
  });

  test('refuses what does not come through the distribution', async () => {
    expectRefusal(await send(route, analyst.access, { base: cloud.apiUrl('national') }), 403);
  });
});
