import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeJwt, type JWTPayload, SignJWT } from 'jose';
import * as z from 'zod';

const keysFile = z.record(z.string(), z.string());

/** Makes tokens that Cognito would never have made, out of one that it did. */
export interface Mint {
  /** Signed by the pool itself, with other claims. */
  signed(claims: JWTPayload): Promise<string>;
  /** Signed by somebody else in the pool's name. */
  forged(): Promise<string>;
  /** Not signed at all, and says so. */
  unsigned(): string;
}

const segment = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * @param dataDir where the local cloud keeps the pools' signing keys
 * @param token a good access token of the pool
 */
export async function mintOf(dataDir: string, token: string): Promise<Mint> {
  const good = decodeJwt(token);
  const poolId = String(good.iss).split('/').at(-1) ?? '';
  const keys = keysFile.parse(JSON.parse(await readFile(join(dataDir, 'cognito', 'signing-keys.json'), 'utf8')));
  const own = createPrivateKey(keys[poolId] ?? '');
  const sign = (payload: JWTPayload, key: KeyObject): Promise<string> =>
    new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: poolId }).sign(key);
  return {
    signed: (claims) => sign({ ...good, ...claims }, own),
    forged: () => sign(good, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
    unsigned: () => `${segment({ alg: 'none', kid: poolId })}.${segment(good)}.`,
  };
}
