import { createHash } from 'node:crypto';

/** The id that a text always gives: a UUID of version 8 (RFC 9562), one made in a way of one's own. */
export function drawnId(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
