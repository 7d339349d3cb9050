import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { JSONWebKeySet, JWTPayload } from 'jose';
import { decodeJwt, exportJWK, SignJWT } from 'jose';

/** Who issues the tokens of a pool. */
export const issuerOf = (poolId: string): string => `https://cognito-idp.${poolId.split('_')[0]}.amazonaws.com/${poolId}`;

/** What the tokens of one sign-in are about, besides what the emulator says itself. */
export interface TokenFacts {
  readonly poolId: string;
  readonly scopes: readonly string[];
  /** The user's attributes, which Cognito puts into the id token. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The pool's private key in PEM. */
  readonly key: string;
}

const signed = ({ poolId, key }: TokenFacts, payload: JWTPayload): Promise<string> =>
  new SignJWT({ ...payload, iss: issuerOf(poolId), origin_jti: payload.jti })
    .setProtectedHeader({ alg: 'RS256', kid: poolId })
    .sign(createPrivateKey(key));

/**
 * The emulator's tokens as Cognito would have made them: issued and signed by the pool, an access token with the scopes
 * that were granted, an id token with the user's attributes.
 */
export async function asCognitoTokens(tokens: { readonly access: string; readonly id: string }, facts: TokenFacts) {
  const access = decodeJwt(tokens.access);
  return {
    access: await signed(facts, { ...access, version: 2, scope: facts.scopes.join(' ') }),
    id: await signed(facts, { ...facts.attributes, ...decodeJwt(tokens.id) }),
    /** Seconds the access token lasts. */
    lasts: (access.exp ?? 0) - (access.iat ?? 0),
  };
}

/** The keys a pool's tokens are verified with, as the pool publishes them. */
export async function publishedKeys(poolId: string, key: string): Promise<JSONWebKeySet> {
  return { keys: [{ ...(await exportJWK(createPublicKey(key))), kid: poolId, alg: 'RS256', use: 'sig' }] };
}
