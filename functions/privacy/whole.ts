import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import { Refused } from '#shared/kernel/index.ts';
import { privacyRefusals } from '#shared/privacy/index.ts';
import type { Subject } from './subject.ts';

const progress = z.object({ done: z.boolean() });

/** Refuses while something of a person stands in a record that is being merged into theirs: it would be left out. */
export async function mustBeWhole({ kind, id }: Subject, { table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<void> {
  if (kind === 'volunteer') return;
  const { items } = await table.query(keys.participant(id), { startingWith: 'merge#', consistent: true });
  if (items.some(({ content }) => !progress.parse(content).done)) throw new Refused(privacyRefusals.mergeUnfinished);
}
