import { decodeJwt } from 'jose';
import * as z from 'zod';
import type { HttpRequest, HttpResponse } from '../http.ts';
import { json, send } from '../http.ts';
import { outboxPage } from '../outbox.ts';
import { administer, CognitoRefusal } from './administer.ts';
import type { Cognito } from './cognito.ts';
import { newPasswordPage } from './newPassword.ts';
import { pageHead } from './page.ts';
import { isAllowed } from './passwords.ts';
import type { Client, Pool } from './pools.ts';
import { asCognitoTokens } from './tokens.ts';
import { userShape } from './users.ts';

const granted = z.looseObject({ access_token: z.string(), id_token: z.string(), refresh_token: z.string().optional() });
const addressed = z.object({ Users: z.array(z.object({ Username: z.string() })) });

const refused = (error: string, description: string): HttpResponse =>
  json(400, { error, error_description: description }, { 'access-control-allow-origin': '*' });

/** The sign-in page and token endpoint of one pool, which answer at the pool's own domain. */
export function loginOf(pool: Pool, cognito: Cognito): (request: HttpRequest) => Promise<HttpResponse> {
  const clientOf = (id: string | null): Client | undefined => pool.clients.find((client) => client.id === id);

  const authorize = async (request: HttpRequest): Promise<HttpResponse> => {
    const asked = new URLSearchParams(request.method === 'POST' ? request.body.toString() : request.query);
    if (clientOf(asked.get('client_id')) === undefined) return refused('invalid_request', 'This client is none of the pool that is asked.');
    // the emulator writes what it was asked into its page as it stands
    if ([...asked].some(([name, value]) => !name.endsWith('password') && /["'<>]/.test(value)))
      return refused('invalid_request', 'Unexpected characters.');
    const username = await usernameOf(asked.get('username') ?? '');
    if (request.method === 'POST') asked.set('username', username);
    const { status, headers, body } = await send(cognito.port, {
      ...request,
      ...(request.method === 'POST' && { body: Buffer.from(asked.toString()) }),
    });
    if (headers.location !== undefined) return (await passwordAsked(username, asked)) ?? { status, headers, body };
    if (status !== 200) return { status, headers, body };
    return page(body.toString().replace(/<html>[\s\S]*?<\/head>/, pageHead('Sign in on this machine')));
  };

  const page = (body: string): HttpResponse => ({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body,
  });

  /** Whoever writes an e-mail address means the login that has it. */
  const usernameOf = async (entered: string): Promise<string> => {
    if (!entered.includes('@')) return entered;
    const Filter = `email = "${entered.toLowerCase()}"`;
    const { Users } = addressed.parse(await administer(cognito.port, 'ListUsers', { UserPoolId: pool.id, Filter }));
    return Users[0]?.Username ?? entered;
  };

  /** A password that was sent is good for choosing one of one's own, and for nothing else. */
  const passwordAsked = async (Username: string, asked: URLSearchParams): Promise<HttpResponse | undefined> => {
    const login = { UserPoolId: pool.id, Username };
    const { UserStatus } = userShape.parse(await administer(cognito.port, 'AdminGetUser', login));
    if (UserStatus !== 'FORCE_CHANGE_PASSWORD') return undefined;
    const Password = asked.get('new_password');
    if (Password === null || !isAllowed(Password, pool)) return page(newPasswordPage(asked, Password !== null));
    await administer(cognito.port, 'AdminSetUserPassword', { ...login, Password, Permanent: true });
    return undefined;
  };

  const token = async (request: HttpRequest): Promise<HttpResponse> => {
    const client = clientOf(new URLSearchParams(request.body.toString()).get('client_id'));
    const key = cognito.keys.get(pool.id);
    if (client === undefined || key === undefined) return refused('invalid_client', 'This client is none of the pool that is asked.');
    const answer = await send(cognito.port, request);
    if (answer.status !== 200) return answer;
    const { access_token, id_token, ...rest } = granted.parse(JSON.parse(answer.body.toString()));
    const subject = { UserPoolId: pool.id, Username: String(decodeJwt(access_token).username) };
    const { Enabled, UserAttributes } = userShape.parse(await administer(cognito.port, 'AdminGetUser', subject));
    if (!Enabled || cognito.signIns.isDisabled(subject)) return refused('invalid_grant', 'User is disabled.');
    if (rest.refresh_token !== undefined) await cognito.signIns.opened(subject, rest.refresh_token);
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
      case 'GET /outbox':
        return page(outboxPage(cognito.outbox.messagesOf(pool.id)));
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
