import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { JSONWebKeySet, JWTPayload } from 'jose';
import { decodeJwt, exportJWK, SignJWT } from 'jose';

/** Who issues the tokens of a pool. */
const issuerOf = (poolId: string): string => `https://cognito-idp.${poolId.split('_')[0]}.amazonaws.com/${poolId}`;

/** What the tokens of one sign-in are about, besides what the emulator says itself. */
export interface TokenFacts {
  readonly poolId: string;
  readonly scopes: readonly string[];
  /** The user's attributes, which Cognito puts into the id token. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The pool's private key in PEM. */
  readonly key: string;
}

/** A token with the claims given, issued and signed by a pool. */
export const signToken = ({ poolId, key }: Pick<TokenFacts, 'poolId' | 'key'>, payload: JWTPayload): Promise<string> =>
  new SignJWT({ ...payload, iss: issuerOf(poolId), ...(payload.jti !== undefined && { origin_jti: payload.jti }) })
    .setProtectedHeader({ alg: 'RS256', kid: poolId })
    .sign(createPrivateKey(key));

/**
 * The emulator's tokens as Cognito would have made them: issued and signed by the pool, an access token with the scopes
 * that were granted, an id token with the user's attributes.
 */
export async function asCognitoTokens(tokens: { readonly access: string; readonly id: string }, facts: TokenFacts) {
  const access = decodeJwt(tokens.access);
  return {
    access: await signToken(facts, { ...access, version: 2, scope: facts.scopes.join(' ') }),
    id: await signToken(facts, { ...facts.attributes, ...decodeJwt(tokens.id) }),
    /** Seconds the access token lasts. */
    lasts: (access.exp ?? 0) - (access.iat ?? 0),
  };
}

/**
 * The keys tokens are verified with, by issuer, as each pool publishes its own.
 *
 * @param keys private keys in PEM, by pool
 */
export async function publishedKeysOf(keys: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, JSONWebKeySet>> {
  const published = [...keys].map(async ([poolId, key]): Promise<[string, JSONWebKeySet]> => {
    const jwk = await exportJWK(createPublicKey(key));
    return [issuerOf(poolId), { keys: [{ ...jwk, kid: poolId, alg: 'RS256', use: 'sig' }] }];
  });
  return new Map(await Promise.all(published));
}
