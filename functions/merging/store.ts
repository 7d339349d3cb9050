import * as z from 'zod/mini';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { byCode, id } from '#shared/kernel/index.ts';
import { type Merge, merge } from '#shared/merging/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

const signpost = z.strictObject({
  version: z.int(),
  into: id,
  /** Up to where the log of who read has been copied; null before any of it has. */
  logCopiedTo: z.nullable(z.string()),
});

/** What stands under the id of a record that was merged: where it went, and how far moving it has come. */
export type Signpost = z.infer<typeof signpost>;

/** The signpost under an id; undefined where no record with it was merged. */
export async function readSignpost({ table, keys }: Access, otherId: string): Promise<Signpost | undefined> {
  const stored = await table.get(keys.signpost(otherId));
  return stored && signpost.parse(stored.content);
}

/** A record is seldom merged, into one that was merged, and so on; a circle there cannot be, as what is merged is gone. */
const MOST_MERGES = 10;

/** The record that one with this id was merged into, through several merges; undefined where none was. */
export async function whereMerged(access: Access, otherId: string): Promise<string | undefined> {
  let into = (await readSignpost(access, otherId))?.into;
  for (let turn = 0; into !== undefined && turn < MOST_MERGES; turn += 1) {
    const next = await readSignpost(access, into);
    if (!next) break;
    into = next.into;
  }
  return into;
}

/** Puts a changed signpost in place of the version it was made from: of two that move at once, one waits for the other. */
export const replaceSignpost = ({ keys }: Pick<Deps, 'keys'>, otherId: string, next: Signpost): Write => ({
  replace: { ...next, ...keys.signpost(otherId) },
  version: next.version - 1,
});

/** The merge of one record into another. Refuses as not found where the two were never merged. */
export const readMerge = async ({ table, keys }: Access, participantId: string, otherId: string): Promise<Merge> =>
  merge.parse(found(await table.get(keys.merge(participantId, otherId))).content);

/** The merges among a record's items, latest first. */
export const mergesIn = (items: readonly Stored[]): Merge[] =>
  items.map(({ content }) => merge.parse(content)).sort((a, b) => byCode(b.at, a.at));
