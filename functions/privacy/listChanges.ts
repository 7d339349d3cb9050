import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { RecordChange } from '#shared/privacy/index.ts';
import { changesIn } from './changes.ts';
import type { Subject } from './subject.ts';

/** Who changed what in a record. Refuses as not found where there is no such record. */
export async function changes({ kind, id }: Subject, { table, keys }: Deps): Promise<{ items: RecordChange[] }> {
  const { items } = await table.query(keys[kind](id), { consistent: true });
  found(items.find(({ sk }) => sk === 'profile'));
  return { items: changesIn(items) };
}
