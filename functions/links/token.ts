import { createHash, randomBytes } from 'node:crypto';

/** 256 bits: nobody finds one by trying. */
const BYTES = 32;

/** A new token, in letters that need no encoding in an address. It is kept nowhere. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url');

/** What is kept of a token. It is drawn from all there are, so it needs no salt. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
