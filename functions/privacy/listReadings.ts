import * as z from 'zod/mini';
import type { Actor } from '#functions/platform/actor.ts';
import { listPage } from '#functions/platform/listPage.ts';
import { must } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { AnyRoute } from '#shared/kernel/index.ts';
import type { Reading } from '#shared/privacy/index.ts';
import { decideTheirs, type Subject } from './subject.ts';

/** Log entries are named by their moment, and so begin with a year; other items may stand beside them. */
export const MOMENTS = '2';

const logged = z.object({
  at: z.string(),
  by: z.string(),
  roles: z.array(z.string()),
  operationId: z.string(),
  reason: z.optional(z.nullable(z.string())),
});

const named = z.object({ name: z.string() });

/** The names of the staff, by id. */
export async function staffNames(
  { table, keys }: Pick<Deps, 'table' | 'keys'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const stored = await table.getAll([...new Set(ids)].map(keys.member));
  return new Map(stored.map(({ sk, content }) => [sk, named.parse(content).name]));
}

/** What stands of a reading by somebody whose name was never told. */
export const NAMELESS = '–';

/** A log's entries as they are told, with the names of those who read. */
export async function readingsIn(items: readonly Stored[], deps: Pick<Deps, 'table' | 'keys'>): Promise<Reading[]> {
  const entries = items.map(({ content }) => logged.parse(content));
  const names = await staffNames(
    deps,
    entries.map(({ by }) => by),
  );
  return entries.map(({ at, by, roles, operationId, reason }) => ({
    at,
    by: { id: by, name: names.get(by) ?? NAMELESS },
    roles,
    operation: operationId,
    reason: reason ?? null,
  }));
}

/** Every reading of a record, newest first. */
export async function readAllReadings({ id }: Subject, deps: Pick<Deps, 'table' | 'keys'>): Promise<Reading[]> {
  const { items } = await deps.table.query(deps.keys.accessOf(id), { startingWith: MOMENTS, latestFirst: true });
  return readingsIn(items, deps);
}

/** Who has read a record, page by page. */
export async function readings(
  route: Pick<AnyRoute, 'operationId'>,
  subject: Subject,
  actor: Actor,
  query: { readonly cursor?: string | undefined; readonly limit?: string | undefined },
  deps: Deps,
): Promise<{ items: Reading[]; nextCursor: string | null }> {
  must(await decideTheirs(subject, actor, deps));
  const options = { startingWith: MOMENTS, latestFirst: true };
  const { items, nextCursor } = await listPage(deps, route, deps.keys.accessOf(subject.id), query, (stored) => stored, options);
  return { items: await readingsIn(items, deps), nextCursor };
}
