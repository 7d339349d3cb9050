import * as z from 'zod/mini';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { id } from '#shared/kernel/index.ts';
import { type ErasedPart, type ErasureReceipt, erasureReceipt, recordKind } from '#shared/privacy/index.ts';

const stored = z.strictObject({
  version: z.int(),
  ...erasureReceipt.shape,
  /** Whose record it is, for as long as something of it is left. */
  subject: z.nullable(z.strictObject({ kind: recordKind, id })),
});

/** An erasure as it stands: its receipt, and whose record it is while something of that is left. */
export type Erasure = z.infer<typeof stored>;

/** The receipt of an erasure, without whose it is. */
export function receiptOf({ content }: Stored): ErasureReceipt {
  const { version: _version, subject: _subject, ...receipt } = stored.parse(content);
  return receipt;
}

/** One erasure. Refuses as not found where there is none. */
export const readErasure = async ({ table, keys }: Pick<Deps, 'table' | 'keys'>, erasureId: string): Promise<Erasure> =>
  stored.parse(found(await table.get(keys.erasure(erasureId))).content);

/** Counts what a step takes away. */
export function counted(erasure: Erasure, parts: readonly ErasedPart[]): Erasure {
  const counts = { ...erasure.counts };
  for (const part of parts) counts[part] = (counts[part] ?? 0) + 1;
  return { ...erasure, counts, version: erasure.version + 1 };
}

/** Writes a new erasure. */
export const createErasure = ({ keys }: Pick<Deps, 'keys'>, erasure: Erasure): Write => ({
  create: { ...erasure, ...keys.erasure(erasure.id) },
});

/** Puts a changed erasure in place of the version it was made from: of two that go on at once, one waits for the other. */
export const replaceErasure = ({ keys }: Pick<Deps, 'keys'>, next: Erasure): Write => ({
  replace: { ...next, ...keys.erasure(next.id) },
  version: next.version - 1,
});

/** Ends an erasure: nothing now says whose it was. */
export const closeErasure = (deps: Pick<Deps, 'keys'>, erasure: Erasure, at: string): Write =>
  replaceErasure(deps, { ...erasure, subject: null, doneAt: at, version: erasure.version + 1 });
