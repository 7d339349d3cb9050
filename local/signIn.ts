import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { DEMO_PASSWORD } from './cognito/demoUsers.ts';
import { localFetch } from './fetch.ts';

const config = z.looseObject({ auth: z.looseObject({ loginUrl: z.string(), clientId: z.string(), scopes: z.array(z.string()) }) });
const granted = z.looseObject({ access_token: z.string(), id_token: z.string(), refresh_token: z.string(), expires_in: z.number() });

/** What a sign-in gives. */
export interface Tokens {
  readonly access: string;
  readonly id: string;
  readonly refresh: string;
  /** Seconds the access and id tokens last. */
  readonly lasts: number;
}

/**
 * Signs in as the page does: the city's configuration, its login page, a code with a proof key, and the code's tokens.
 *
 * @param cityUrl the city's address, without a path
 * @param newPassword what is chosen where the password was sent and is good for choosing one alone
 * @throws Error that says which step was refused
 */
export async function signIn(cityUrl: string, username: string, password = DEMO_PASSWORD, newPassword?: string): Promise<Tokens> {
  const { auth } = config.parse(await (await localFetch(`${cityUrl}/config.json`)).json());
  const verifier = randomBytes(48).toString('base64url');
  const shared = { client_id: auth.clientId, redirect_uri: `${cityUrl}/innlogging` };
  const asked = {
    ...shared,
    response_type: 'code',
    scope: auth.scopes.join(' '),
    state: randomBytes(16).toString('base64url'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  const entered = await posted(`${auth.loginUrl}/oauth2/authorize`, {
    ...asked,
    username,
    password,
    ...(newPassword !== undefined && { new_password: newPassword }),
  });
  const back = entered.headers.get('location');
  const code = back === null ? null : new URL(back).searchParams.get('code');
  if (code === null) throw new Error(`${username} could not sign in at ${cityUrl}: ${await refusalOf(entered)}`);
  const exchanged = await posted(`${auth.loginUrl}/oauth2/token`, {
    ...shared,
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
  });
  if (exchanged.status !== 200) throw new Error(`${username} got no tokens at ${cityUrl}: ${await refusalOf(exchanged)}`);
  const tokens = granted.parse(await exchanged.json());
  return { access: tokens.access_token, id: tokens.id_token, refresh: tokens.refresh_token, lasts: tokens.expires_in };
}

const posted = (address: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  localFetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });

/** The login page says why in a paragraph, the token endpoint in JSON. */
const refusalOf = async (response: Response): Promise<string> => {
  const text = await response.text();
  return text.match(/<p[^>]*>([^<]*)<\/p>/)?.[1] ?? text.slice(0, 300);
};
