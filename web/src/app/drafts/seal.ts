/** Text made unreadable with a key that never leaves the browser's own keeping. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly content: ArrayBuffer;
}

const ALGORITHM = 'AES-GCM';
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

/** A new key; nothing, this page included, can read its bytes. */
export const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']);

/** Seals a text to a name, so that what was sealed under one name cannot be opened under another. */
export async function seal(key: CryptoKey, name: string, text: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const content = await crypto.subtle.encrypt({ name: ALGORITHM, iv, additionalData: bytesOf(name) }, key, bytesOf(text));
  return { iv, content };
}

/** Opens what was sealed; rejects when the key or the name is another. */
export async function open(key: CryptoKey, name: string, { iv, content }: Sealed): Promise<string> {
  const opened = await crypto.subtle.decrypt({ name: ALGORITHM, iv, additionalData: bytesOf(name) }, key, content);
  return new TextDecoder().decode(opened);
}
