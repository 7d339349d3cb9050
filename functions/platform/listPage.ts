import type { AnyRoute } from '#shared/kernel/index.ts';
import type { Deps } from './operation.ts';
import type { QueryOptions, Stored } from './table/cityTable.ts';
import type { PartitionKey } from './table/keys.ts';

const PAGE_SIZE = 100;

/** One page of a partition, with the cursor to the next. */
export async function listPage<Item>(
  { table, cursors }: Pick<Deps, 'table' | 'cursors'>,
  route: Pick<AnyRoute, 'operationId'>,
  partition: PartitionKey,
  query: { readonly cursor?: string | undefined; readonly limit?: string | undefined },
  itemOf: (stored: Stored) => Item,
  options: Pick<QueryOptions, 'startingWith' | 'latestFirst'> = {},
): Promise<{ items: Item[]; nextCursor: string | null }> {
  const after = query.cursor === undefined ? {} : { after: cursors.open(route.operationId, query.cursor) };
  const { items, next } = await table.query(partition, {
    ...options,
    limit: query.limit === undefined ? PAGE_SIZE : Number(query.limit),
    ...after,
  });
  return { items: items.map(itemOf), nextCursor: next === null ? null : cursors.seal(route.operationId, next) };
}
