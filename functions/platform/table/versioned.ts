import type * as z from 'zod/mini';
import { found } from '../must.ts';
import type { CityTable, Stored } from './cityTable.ts';
import type { Key } from './keys.ts';
import type { Write } from './write.ts';

/** A derived item, such as a card: what it says, and how often it was rewritten. */
export interface Versioned<Content> {
  readonly key: Key;
  readonly content: Content;
  readonly version: number;
}

/** What a derived item says, without its version. */
export function cardContent<S extends z.ZodMiniType<Record<string, unknown>>>({ content }: Stored, schema: S): z.output<S> {
  const { version: _version, ...said } = content;
  return schema.parse(said);
}

/** Reads a derived item to change it. Refuses as not found where there is none. */
export async function readVersioned<S extends z.ZodMiniType<Record<string, unknown>>>(
  table: Pick<CityTable, 'get'>,
  key: Key,
  schema: S,
): Promise<Versioned<z.output<S>>> {
  const stored = found(await table.get(key));
  return { key, content: cardContent(stored, schema), version: Number(stored.content.version) };
}

/** A derived item's first writing. */
export const createVersioned = (key: Key, content: Readonly<Record<string, unknown>>): Write => ({
  create: { ...content, ...key, version: 1 },
});

/** Rewrites a derived item, if nobody else has since it was read: two changes at once never lose one another's part. */
export const patchVersioned = <Content extends Record<string, unknown>>(
  { key, content, version }: Versioned<Content>,
  patch: Partial<Content>,
): Write => ({ replace: { ...content, ...patch, ...key, version: version + 1 }, version });
