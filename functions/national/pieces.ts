import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { CityTable, Stored } from '#functions/platform/table/cityTable.ts';
import type { PartitionKey } from '#functions/platform/table/keys.ts';
import type { Write } from '#functions/platform/table/write.ts';

/** An item holds four hundred kilobytes at most. */
const PIECE_LENGTH = 300_000;

const piece = z.looseObject({ text: z.string() });

/** A value packed, in texts that an item each can hold. */
export function packed(value: unknown): string[] {
  const text = gzipSync(JSON.stringify(value)).toString('base64');
  return Array.from({ length: Math.ceil(text.length / PIECE_LENGTH) }, (_, index) =>
    text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH),
  );
}

const unpacked = (texts: readonly string[]): unknown => JSON.parse(gunzipSync(Buffer.from(texts.join(''), 'base64')).toString('utf8'));

const PART = '#';

/** Texts to be written together, each an item, in order. `part` begins their sort keys where several values share a partition. */
export const pieceWrites = (
  partition: PartitionKey,
  texts: readonly string[],
  { part = '', ...besides }: { readonly part?: string; readonly expiresAt?: number } = {},
): Write[] =>
  texts.map((text, index) => ({
    create: { pk: partition, sk: `${part && `${part}${PART}`}${String(index).padStart(3, '0')}`, text, ...besides },
  }));

/** The texts among items read back, of one part where several values share a partition. */
export const textsIn = (items: readonly Stored[], part = ''): string[] =>
  items.filter(({ sk }) => part === '' || sk.startsWith(`${part}${PART}`)).map(({ content }) => piece.parse(content).text);

/** A value that is alone in its partition. */
export async function readPacked({ query }: Pick<CityTable, 'query'>, partition: PartitionKey): Promise<unknown> {
  const { items } = await query(partition, { consistent: true });
  return unpacked(textsIn(items));
}
