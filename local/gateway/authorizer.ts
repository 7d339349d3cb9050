import type { JSONWebKeySet, JWTPayload } from 'jose';
import { createLocalJWKSet, errors, jwtVerify } from 'jose';

/** A JWT authorizer as the template has it. */
export interface Authorizer {
  readonly issuer: string;
  readonly audience: readonly string[];
}

/** What the gateway says of a token: its claims as functions get them, or why it lets nobody through. */
export type Verdict =
  | { readonly ok: true; readonly claims: Readonly<Record<string, string>>; readonly scopes: readonly string[] | null }
  | { readonly ok: false; readonly status: 401 | 403; readonly message: 'Unauthorized' | 'Forbidden'; readonly reason: string };

const ALGORITHMS = ['RS256', 'RS384', 'RS512'];

const unauthorized = (reason: string): Verdict => ({ ok: false, status: 401, message: 'Unauthorized', reason });

/**
 * Judges a request's `Authorization` as API Gateway does: signature, issuer, times, and that the audience is ours, for
 * which a token's `client_id` will do where it has no `aud`. Whether it is an access or an id token it does not see.
 *
 * @param keysOf the published keys of an issuer; undefined for one that is not there
 * @param scopes those the route asks for, of which one is enough; none when it asks for none
 */
export async function judge(
  authorization: string | undefined,
  authorizer: Authorizer,
  keysOf: (issuer: string) => JSONWebKeySet | undefined,
  scopes: readonly string[],
): Promise<Verdict> {
  const token = authorization?.replace(/^bearer /i, '');
  if (token === undefined || token === '') return unauthorized('no token');
  const keys = keysOf(authorizer.issuer);
  if (keys === undefined) return unauthorized('the issuer does not answer');
  try {
    const { issuer } = authorizer;
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), { issuer, algorithms: ALGORITHMS, requiredClaims: ['exp'] });
    const audience = payload.aud === undefined ? [payload.client_id] : [payload.aud].flat();
    if (!authorizer.audience.some((one) => audience.includes(one))) return unauthorized('the audience is invalid');
    if ((payload.iat ?? 0) > Date.now() / 1000 + 1) return unauthorized('issued in the future');
    return granted(payload, scopes);
  } catch (error) {
    if (error instanceof errors.JOSEError) return unauthorized(error.code);
    throw error;
  }
}

function granted(payload: JWTPayload, scopes: readonly string[]): Verdict {
  const held = String(payload.scope ?? '').split(' ');
  const matching = scopes.filter((scope) => held.includes(scope));
  if (scopes.length > 0 && matching.length === 0) return { ok: false, status: 403, message: 'Forbidden', reason: 'insufficient scope' };
  const claims = Object.entries(payload).map(([name, value]) => [name, Array.isArray(value) ? `[${value.join(' ')}]` : String(value)]);
  return { ok: true, claims: Object.fromEntries(claims), scopes: scopes.length > 0 ? matching : null };
}
