import { decodeJwt } from 'jose';
import * as z from 'zod';
import type { HttpRequest, HttpResponse } from '../http.ts';
import { json, send } from '../http.ts';
import type { Cognito } from './cognito.ts';
import { administer, CognitoRefusal } from './cognito.ts';
import type { Client, Pool } from './pools.ts';
import { asCognitoTokens } from './tokens.ts';

const granted = z.looseObject({ access_token: z.string(), id_token: z.string() });
const user = z.object({ Enabled: z.boolean(), UserAttributes: z.array(z.object({ Name: z.string(), Value: z.string() })) });

const refused = (error: string, description: string): HttpResponse =>
  json(400, { error, error_description: description }, { 'access-control-allow-origin': '*' });

/** What the emulator's bare form lacks to be read on a phone and by a screen reader. */
const HEAD = `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sign in on this machine</title>
<style>body{font:1.125rem/1.6 system-ui,sans-serif;max-width:22rem;margin:10vh auto;padding:0 1rem}label{display:block;margin-top:1rem}
input{font:inherit;width:100%;padding:.5rem;box-sizing:border-box}button{font:inherit;margin-top:1.5rem;padding:.5rem 1.5rem}</style></head>`;

/** The sign-in page and token endpoint of one pool, which answer at the pool's own domain. */
export function loginOf(pool: Pool, cognito: Cognito): (request: HttpRequest) => Promise<HttpResponse> {
  const clientOf = (id: string | null): Client | undefined => pool.clients.find((client) => client.id === id);

  const authorize = async (request: HttpRequest): Promise<HttpResponse> => {
    const asked = new URLSearchParams(request.method === 'POST' ? request.body.toString() : request.query);
    if (clientOf(asked.get('client_id')) === undefined) return refused('invalid_request', 'This client is none of the pool that is asked.');
    // the emulator writes what it was asked into its page as it stands
    if ([...asked].some(([name, value]) => name !== 'password' && /["'<>]/.test(value)))
      return refused('invalid_request', 'Unexpected characters.');
    const { status, headers, body } = await send(cognito.port, request);
    const page = body.toString().replace(/<html>[\s\S]*?<\/head>/, HEAD);
    return headers.location === undefined && status === 200
      ? { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body: page }
      : { status, headers, body };
  };

  const token = async (request: HttpRequest): Promise<HttpResponse> => {
    const client = clientOf(new URLSearchParams(request.body.toString()).get('client_id'));
    const key = cognito.keys.get(pool.id);
    if (client === undefined || key === undefined) return refused('invalid_client', 'This client is none of the pool that is asked.');
    const answer = await send(cognito.port, request);
    if (answer.status !== 200) return answer;
    const { access_token, id_token, ...rest } = granted.parse(JSON.parse(answer.body.toString()));
    const subject = { UserPoolId: pool.id, Username: decodeJwt(access_token).username };
    const { Enabled, UserAttributes } = user.parse(await administer(cognito.port, 'AdminGetUser', subject));
    if (!Enabled) return refused('invalid_grant', 'User is disabled.');
    const attributes = Object.fromEntries(UserAttributes.map(({ Name, Value }) => [Name, Value]));
    const facts = { poolId: pool.id, scopes: client.AllowedOAuthScopes, attributes, key };
    const { access, id, lasts } = await asCognitoTokens({ access: access_token, id: id_token }, facts);
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    return json(200, { ...rest, access_token: access, id_token: id, expires_in: lasts }, headers);
  };

  const logout = (request: HttpRequest): HttpResponse => {
    const asked = new URLSearchParams(request.query);
    const to = asked.get('logout_uri') ?? '';
    const known = clientOf(asked.get('client_id'))?.LogoutURLs.includes(to) ?? false;
    return known
      ? { status: 302, headers: { location: to }, body: '' }
      : refused('invalid_request', 'logout_uri is not registered for this client.');
  };

  const revoke = async (request: HttpRequest): Promise<HttpResponse> => {
    const asked = new URLSearchParams(request.body.toString());
    try {
      await administer(cognito.port, 'RevokeToken', { ClientId: asked.get('client_id'), Token: asked.get('token') });
    } catch (error) {
      if (!(error instanceof CognitoRefusal)) throw error;
      return refused('invalid_request', error.message);
    }
    return { status: 200, headers: { 'access-control-allow-origin': '*' }, body: '' };
  };

  return async (request) => {
    switch (`${request.method} ${request.path}`) {
      case 'GET /oauth2/authorize':
      case 'POST /oauth2/authorize':
        return authorize(request);
      case 'POST /oauth2/token':
        return token(request);
      case 'POST /oauth2/revoke':
        return revoke(request);
      case 'GET /logout':
        return logout(request);
      default:
        return json(404, { error: 'not_found' });
    }
  };
}
