import { generateKeyPairSync } from 'node:crypto';
import { decodeJwt, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { signToken } from '#local/cognito/tokens.ts';
import { localFetch } from '#local/fetch.ts';
import { signIn } from '#local/signIn.ts';
import { createPartner } from '#shared/partners/index.ts';
import { call } from './call.ts';
import { productAssembly, runningCloud } from './localCloud.ts';

const cloud = await runningCloud(await productAssembly());
const url = cloud.url('trondheim');
const tokens = await signIn(url, 'veileder');
const { id: poolId, key, clientId } = cloud.pool('trondheim');
const claims = decodeJwt(tokens.access);
const { exp: _, ...endless } = claims;
const now = Math.floor(Date.now() / 1000);
const UNAUTHORIZED = { status: 401, body: '{"message":"Unauthorized"}' };

const list = (token?: string) => call(url, 'GET', createPartner.path, token);

describe('the gateway lets in', () => {
  test('who has signed in', async () => {
    expect(await list(tokens.access)).toMatchObject({ status: 200 });
  });

  test('a token without the word Bearer, as API Gateway does', async () => {
    const response = await localFetch(`${url}${createPartner.path}`, { headers: { authorization: tokens.access } });
    expect(response.status).toBe(200);
  });

  test('what the pool itself would sign', async () => {
    expect(await list(await signToken({ poolId, key }, claims))).toMatchObject({ status: 200 });
  });
});

describe('the gateway turns away', async () => {
  const other = await signIn(cloud.url('fredrikstad'), 'veileder');
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const otherPool = cloud.pool('fredrikstad');

  test.each<[string, string | undefined]>([
    ['no token', undefined],
    ['what is no token', 'nonsense'],
    ['a token signed by somebody else', await signToken({ poolId, key: stranger }, claims)],
    ['a token with its signature cut off', tokens.access.replace(/\.[^.]*$/, '.')],
    ['a token nobody signed', new UnsecuredJWT(claims).setIssuer(String(claims.iss)).encode()],
    ['a token that has run out', await signToken({ poolId, key }, { ...claims, exp: now - 1 })],
    ['a token that never runs out', await signToken({ poolId, key }, endless)],
    ['a token that is not valid yet', await signToken({ poolId, key }, { ...claims, nbf: now + 600 })],
    ['a token from the future', await signToken({ poolId, key }, { ...claims, iat: now + 600 })],
    ['a token of another client', await signToken({ poolId, key }, { ...claims, client_id: 'other' })],
    ['a token for another audience, whatever its client', await signToken({ poolId, key }, { ...claims, aud: 'other' })],
    ['a token of another city', other.access],
    [
      'another city’s issuer with this city’s client',
      await signToken({ poolId: otherPool.id, key: otherPool.key }, { ...claims, client_id: clientId }),
    ],
    ['another city’s issuer signed with this city’s key', await signToken({ poolId: otherPool.id, key }, claims)],
  ])('%s', async (_, token) => {
    expect(await list(token)).toEqual(UNAUTHORIZED);
  });

  test('an id token is left to the function, which turns it away', async () => {
    const { status, body } = await list(tokens.id);
    expect(status).toBe(401);
    expect(JSON.parse(body)).toMatchObject({ status: 401, code: expect.any(String) });
  });
});

describe('the gateway answers by itself', () => {
  test.each([
    ['a path it does not have', 'GET', '/api/nowhere'],
    ['a method its path does not have', 'DELETE', createPartner.path],
    ['a path with one slash more', 'GET', `${createPartner.path}/`],
  ])('%s is not found', async (_, method, path) => {
    expect(await call(url, method, path, tokens.access)).toEqual({ status: 404, body: '{"message":"Not Found"}' });
  });

  test('a body over ten megabytes is too large', async () => {
    const response = await localFetch(`${url}${createPartner.path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens.access}` },
      body: 'x'.repeat(10 * 1024 * 1024 + 1),
    });
    expect(response.status).toBe(413);
  });
});

describe('the origin', () => {
  test('its secret is asked for at the API’s own address', async () => {
    expect(await call(cloud.apiUrl('trondheim'), 'GET', createPartner.path, tokens.access)).toMatchObject({ status: 403 });
  });

  test('what a visitor sends in its place is overwritten', async () => {
    const headers = { authorization: `Bearer ${tokens.access}`, 'x-origin-secret': 'guessed' };
    expect((await localFetch(`${url}${createPartner.path}`, { headers })).status).toBe(200);
    expect((await localFetch(`${cloud.apiUrl('trondheim')}${createPartner.path}`, { headers })).status).toBe(403);
  });
});
