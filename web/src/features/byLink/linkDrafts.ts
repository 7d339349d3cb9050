import { type Drafts, draftsOf } from '#web/app/drafts/drafts.ts';
import type { Shelf } from '#web/app/drafts/shelf.ts';
import { hex } from '#web/app/hex.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
const derivation = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: bytesOf(info) });

/**
 * What somebody keeps on the device by a link. It is sealed with a key drawn from the token, so that it can be opened with the
 * link alone; the name it lies under is drawn from the token too, and tells nothing of it.
 */
export async function linkDrafts(token: string, shelf: Shelf): Promise<Drafts> {
  const secret = await crypto.subtle.importKey('raw', bytesOf(token), 'HKDF', false, ['deriveKey', 'deriveBits']);
  const [key, name] = await Promise.all([
    crypto.subtle.deriveKey(derivation('steg.link.key'), secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveBits(derivation('steg.link.name'), secret, 128),
  ]);
  return draftsOf(`link-${hex(name)}`, { ...shelf, key: async () => key });
}
