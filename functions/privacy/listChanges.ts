import type { Actor } from '#functions/platform/actor.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { RecordChange } from '#shared/privacy/index.ts';
import { changesIn } from './changes.ts';
import { decideTheirs, type Subject } from './subject.ts';

/** Who changed what in a record, and whether the person's rights are the asker's to see to. Refuses as not found where there is no such record. */
export async function changes(subject: Subject, actor: Actor, deps: Deps): Promise<{ items: RecordChange[]; isTheirs: boolean }> {
  const { table, keys } = deps;
  const [{ items }, theirs] = await Promise.all([
    table.query(keys[subject.kind](subject.id), { consistent: true }),
    decideTheirs(subject, actor, deps),
  ]);
  found(items.find(({ sk }) => sk === 'profile'));
  return { items: changesIn(items), isTheirs: theirs.ok };
}
