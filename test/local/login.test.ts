import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { describe, expect, test } from 'vitest';
import { administer } from '#local/cognito/administer.ts';
import { DEMO_PASSWORD } from '#local/cognito/demoUsers.ts';
import { localFetch } from '#local/fetch.ts';
import { signIn } from '#local/signIn.ts';
import { productAssembly, runningCloud } from './localCloud.ts';

const cloud = await runningCloud(await productAssembly());
const url = cloud.url('trondheim');
const { auth } = await (await localFetch(`${url}/config.json`)).json();
const verifier = 'v'.repeat(64);

const asked = {
  client_id: auth.clientId,
  redirect_uri: `${url}/innlogging`,
  response_type: 'code',
  scope: 'openid',
  state: 'abc',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
};
const entered = { ...asked, username: 'veileder', password: DEMO_PASSWORD };

const ask = (changes: Record<string, string>) =>
  localFetch(`${auth.loginUrl}/oauth2/authorize?${new URLSearchParams({ ...asked, ...changes })}`);
const post = (path: string, fields: Record<string, string>) =>
  localFetch(`${auth.loginUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
const codeIn = (response: Response) => new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
const exchange = (code: string, changes: Record<string, string> = {}) => {
  const { client_id, redirect_uri } = asked;
  return post('/oauth2/token', { grant_type: 'authorization_code', client_id, redirect_uri, code, code_verifier: verifier, ...changes });
};

describe('the login page', () => {
  test('can be read by a screen reader and on a phone', async () => {
    const page = await (await ask({})).text();
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('width=device-width');
  });

  test('sends the browser back with a code and its state', async () => {
    const { status, headers } = await post('/oauth2/authorize', entered);
    expect(status).toBe(302);
    expect(headers.get('location')).toMatch(new RegExp(`^${url}/innlogging\\?code=[\\w-]+&state=abc$`));
  });

  test('refuses a wrong password without saying what was wrong', async () => {
    const [password, name] = await Promise.all(
      [{ password: 'wrong' }, { username: 'nobody' }].map(async (wrong) =>
        (await post('/oauth2/authorize', { ...entered, ...wrong })).text(),
      ),
    );
    expect(password).toContain('Incorrect username or password.');
    expect(name).toBe(password);
  });

  test.each([
    ['another city’s client', { client_id: cloud.pool('fredrikstad').clientId }],
    ['an address that is not registered', { redirect_uri: 'http://elsewhere.example/' }],
    ['no proof key', { code_challenge_method: 'plain' }],
    ['an implicit grant', { response_type: 'token' }],
    ['markup', { state: '"><script>' }],
  ])('refuses %s', async (_, changes) => {
    expect((await ask(changes)).status).toBe(400);
  });
});

describe('tokens', () => {
  test('are as Cognito makes them', async () => {
    const response = await exchange(codeIn(await post('/oauth2/authorize', entered)));
    const { access_token, id_token, expires_in, token_type } = await response.json();
    const issuer = `https://cognito-idp.eu-north-1.amazonaws.com/${cloud.pool('trondheim').id}`;
    const groups = ['counsellor', 'service-steg-for-steg'];
    expect(token_type).toBe('Bearer');
    expect(expires_in).toBe(15 * 60);
    expect(decodeJwt(access_token)).toMatchObject({
      ...{ iss: issuer, token_use: 'access', client_id: auth.clientId, username: 'veileder', scope: 'openid', 'cognito:groups': groups },
      sub: expect.any(String),
    });
    expect(decodeJwt(access_token)).not.toHaveProperty('aud');
    expect(decodeJwt(id_token)).toMatchObject({
      ...{ iss: issuer, token_use: 'id', aud: auth.clientId, 'cognito:username': 'veileder', 'cognito:groups': groups },
      ...{ name: 'Marit Solbakk', email: 'veileder@trondheim.example' },
    });
  });

  test('are refused to a wrong proof, and a code is good once', async () => {
    const code = codeIn(await post('/oauth2/authorize', entered));
    expect((await exchange(code, { code_verifier: 'x'.repeat(64) })).status).toBe(400);
    expect((await exchange(code)).status).toBe(400);
  });

  test('are renewed until they are revoked', async () => {
    const { refresh } = await signIn(url, 'leder');
    const renew = () => post('/oauth2/token', { grant_type: 'refresh_token', client_id: auth.clientId, refresh_token: refresh });
    expect(decodeJwt((await (await renew()).json()).access_token)).toMatchObject({ username: 'leder', scope: 'openid' });
    expect((await post('/oauth2/revoke', { client_id: auth.clientId, token: refresh })).status).toBe(200);
    expect((await renew()).status).toBe(400);
  });

  test('are not given to somebody who has been disabled', async () => {
    await administer(cloud.cognitoPort, 'AdminDisableUser', { UserPoolId: cloud.pool('trondheim').id, Username: 'sosionom' });
    await expect(signIn(url, 'sosionom')).rejects.toThrow('User is disabled.');
  });
});

describe('signing out', () => {
  test('leads back to the city', async () => {
    const { status, headers } = await localFetch(
      `${auth.loginUrl}/logout?${new URLSearchParams({ client_id: auth.clientId, logout_uri: `${url}/` })}`,
    );
    expect(status).toBe(302);
    expect(headers.get('location')).toBe(`${url}/`);
  });

  test('leads nowhere else', async () => {
    const elsewhere = new URLSearchParams({ client_id: auth.clientId, logout_uri: 'http://elsewhere.example/' });
    expect((await localFetch(`${auth.loginUrl}/logout?${elsewhere}`)).status).toBe(400);
  });
});
