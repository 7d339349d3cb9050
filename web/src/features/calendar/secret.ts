import { CALENDAR_PATH } from '#shared/calendarFeed/index.ts';
import { hex } from '#web/app/hex.ts';

/** 256 bits: nobody finds one by trying. */
const BYTES = 32;

/** A new address for a calendar program, and the hash of its secret: that alone leaves the device. */
export async function newAddress(origin: string): Promise<{ readonly address: string; readonly tokenHash: string }> {
  const secret = hex(crypto.getRandomValues(new Uint8Array(BYTES)).buffer);
  const tokenHash = hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret)));
  return { address: `${origin}${CALENDAR_PATH}${secret}`, tokenHash };
}
