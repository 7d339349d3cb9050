import { common, Refused, type Role, roleOf, serviceOf } from '#shared/kernel/index.ts';
import type { Settings } from './config.ts';

/** Who is asking, as their token says and nothing else does. */
export interface Actor {
  /** The Cognito subject. */
  readonly id: string;
  readonly username: string;
  readonly roles: readonly Role[];
  /** Ids of the city's services they work in; what they may see of people ends there. */
  readonly services: readonly string[];
}

export type Claims = Readonly<Record<string, unknown>>;

/** Groups come through the gateway as the text `[a b]`, whatever they were in the token. */
function groupsOf(claim: unknown): string[] {
  const text = typeof claim === 'string' ? claim : '';
  return /^\[[a-z -]*\]$/.test(text) ? text.slice(1, -1).split(' ').filter(Boolean) : [];
}

/** A login service, as a function knows it: whose tokens it takes, for which client, and which roles and services those may give. */
export interface Login extends Pick<Settings, 'ISSUER' | 'USER_POOL_CLIENT_ID'> {
  readonly roles: readonly Role[];
  readonly services: readonly string[];
}

/**
 * The actor of a token the gateway has verified. The gateway cannot tell an id token from an access token, nor does it
 * see to it that a client is the one we made, so all of that is asked again here.
 */
export function actorOf(claims: Claims | undefined, login: Login, now: Date): Actor {
  const { sub, username, iss, exp, client_id: client, token_use: use } = claims ?? {};
  const valid = use === 'access' && iss === login.ISSUER && client === login.USER_POOL_CLIENT_ID && Number(exp) * 1000 > now.getTime();
  if (!valid || typeof sub !== 'string' || !sub || typeof username !== 'string') throw new Refused(common.signInNeeded);
  const groups = groupsOf(claims?.['cognito:groups']);
  const [roles, services] = [groups.map(roleOf), groups.map(serviceOf)];
  return {
    id: sub,
    username,
    roles: login.roles.filter((role) => roles.includes(role)),
    services: login.services.filter((service) => services.includes(service)),
  };
}
