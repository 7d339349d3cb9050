import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { PartitionKey } from '#functions/platform/table/keys.ts';
import type { Removal } from './removal.ts';

const facts = z.object({ otherId: z.string() });

/** What a record took from another goes with the signpost that stands under the other's id and leads here. */
export function mergeRemoval(pk: PartitionKey, item: Stored, { keys }: Pick<Deps, 'keys'>): Removal {
  const { success, data } = z.safeParse(facts, item.content);
  return {
    parts: ['merges'],
    writes: [{ remove: { pk, sk: item.sk } }, ...(success ? [{ remove: keys.signpost(data.otherId) }] : [])],
  };
}
