import { hex } from '#web/app/hex.ts';

/** The id that a row always gives: drawn from all it says, so that the same row is the same however often it is sent. */
export async function rowIdOf(kind: string, body: unknown): Promise<string> {
  const hash = hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify([kind, body]))));
  // version 8 of RFC 9562: a UUID made in a way of one's own
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
