import { CITY_ROLES, type CityRole, common, Refused, roleOf } from '#shared/kernel/index.ts';
import type { Config } from './config.ts';

/** Who is asking, as their token says and nothing else does. */
export interface Actor {
  /** The Cognito subject. */
  readonly id: string;
  readonly username: string;
  readonly roles: readonly CityRole[];
}

export type Claims = Readonly<Record<string, unknown>>;

const isCityRole = (role: string | undefined): role is CityRole => CITY_ROLES.some((one) => one === role);

/** Groups come through the gateway as the text `[a b]`, whatever they were in the token. */
function groupsOf(claim: unknown): string[] {
  const text = typeof claim === 'string' ? claim : '';
  return /^\[[a-z -]*\]$/.test(text) ? text.slice(1, -1).split(' ').filter(Boolean) : [];
}

/**
 * The actor of a token the gateway has verified. The gateway cannot tell an id token from an access token, nor does it
 * see to it that a client is the one we made, so all of that is asked again here.
 */
export function actorOf(claims: Claims | undefined, config: Pick<Config, 'ISSUER' | 'USER_POOL_CLIENT_ID'>, now: Date): Actor {
  const { sub, username, iss, exp, client_id: client, token_use: use } = claims ?? {};
  const valid = use === 'access' && iss === config.ISSUER && client === config.USER_POOL_CLIENT_ID && Number(exp) * 1000 > now.getTime();
  if (!valid || typeof sub !== 'string' || !sub || typeof username !== 'string') throw new Refused(common.signInNeeded);
  return { id: sub, username, roles: groupsOf(claims?.['cognito:groups']).map(roleOf).filter(isCityRole) };
}
