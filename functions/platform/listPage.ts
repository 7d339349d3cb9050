import type { AnyRoute } from '#shared/kernel/index.ts';
import type { Deps } from './operation.ts';
import type { QueryOptions, Stored } from './table/cityTable.ts';
import type { PartitionKey } from './table/keys.ts';

const PAGE_SIZE = 100;

type Options = Pick<QueryOptions, 'startingWith' | 'latestFirst'>;

/**
 * One page of a partition, with the cursor to the next. What is left out makes no page shorter, so that a gap tells nobody
 * that something was there.
 *
 * @param itemOf reads an item as it is shown; undefined leaves it out
 */
export async function listPage<Item>(
  { table, cursors }: Pick<Deps, 'table' | 'cursors'>,
  route: Pick<AnyRoute, 'operationId'>,
  partition: PartitionKey,
  query: { readonly cursor?: string | undefined; readonly limit?: string | undefined },
  itemOf: (stored: Stored) => Item | undefined,
  options: Options = {},
): Promise<{ items: Item[]; nextCursor: string | null }> {
  return listPageOf({ table, cursors }, route, partition, query, async (stored) => stored.map(itemOf), options);
}

/** The same, where it takes another read to know what may be shown: all items read are looked at together. */
export async function listPageOf<Item>(
  { table, cursors }: Pick<Deps, 'table' | 'cursors'>,
  route: Pick<AnyRoute, 'operationId'>,
  partition: PartitionKey,
  query: { readonly cursor?: string | undefined; readonly limit?: string | undefined },
  itemsOf: (stored: readonly Stored[]) => Promise<readonly (Item | undefined)[]>,
  options: Options = {},
): Promise<{ items: Item[]; nextCursor: string | null }> {
  const limit = query.limit === undefined ? PAGE_SIZE : Number(query.limit);
  const shown: { readonly sk: string; readonly item: Item }[] = [];
  let after = query.cursor === undefined ? undefined : cursors.open(route.operationId, query.cursor);
  let next: string | null;
  do {
    const page = await table.query(partition, { ...options, limit, ...(after !== undefined && { after }) });
    const items = await itemsOf(page.items);
    for (const [at, item] of items.entries()) {
      const sk = page.items[at]?.sk;
      if (item !== undefined && sk !== undefined) shown.push({ sk, item });
    }
    next = page.next;
    after = next ?? undefined;
  } while (next !== null && shown.length < limit);
  const told = shown.slice(0, limit);
  const more = shown.length > limit || next !== null;
  const last = shown.length > limit ? told.at(-1)?.sk : next;
  return { items: told.map(({ item }) => item), nextCursor: more && last ? cursors.seal(route.operationId, last) : null };
}
