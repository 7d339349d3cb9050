import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs for one purpose in one city, and knows its own hand. */
export interface Signature {
  sign(parts: readonly string[]): string;
  /** Whether a signature is ours, of exactly these parts. */
  isOurs(parts: readonly string[], signature: string): boolean;
}

/**
 * Signs with a key drawn from each origin secret: with the first, and knows what was signed with any, so that what was
 * signed before a rotation is still known after it. What is signed for one purpose or city is nothing for another.
 */
export function signatureOf(purpose: string, cityId: string, secrets: readonly string[]): Signature {
  const signed = (secret: string, parts: readonly string[]): string =>
    createHmac('sha256', createHmac('sha256', secret).update(purpose).digest())
      .update(JSON.stringify([cityId, ...parts]))
      .digest('base64url');
  const same = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other);
  return {
    sign: (parts) => signed(secrets[0] ?? '', parts),
    isOurs: (parts, signature) => secrets.some((secret) => same(Buffer.from(signed(secret, parts)), Buffer.from(signature))),
  };
}
