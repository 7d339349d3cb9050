import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps, Outcome } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { common, refuse } from '#shared/kernel/index.ts';
import type { continueMerge } from '#shared/merging/index.ts';
import { logCopy, moveOf, type Way } from './moving.ts';
import { readMerge, readSignpost, replaceSignpost, type Signpost } from './store.ts';

/** A transaction holds a hundred writes; the signpost, the merge and the mark of the request need some of them. */
const MOST_WRITES = 95;
/** The sort keys of the log are moments, and begin with a year; other items stand beside them. */
const MOMENTS = '2';
/** So many transactions fit in the time a request has, several times over. */
const STEPS_AT_ONCE = 20;

/** The next writes of moving a record: what of it is left, as much as one transaction holds. */
async function itemMoves(way: Way, deps: Deps): Promise<Write[]> {
  const { table, keys } = deps;
  const writes: Write[] = [];
  for (const partition of [keys.participant, keys.journal]) {
    const pks = { from: partition(way.from), to: partition(way.to) };
    const { items } = await table.query(pks.from, { limit: MOST_WRITES, consistent: true });
    for (const item of items.filter(({ sk }) => sk !== keys.signpost(way.from).sk)) {
      const move = await moveOf(item, pks, way, deps);
      if (writes.length + move.length > MOST_WRITES) return writes;
      writes.push(...move);
    }
  }
  return writes;
}

/** The next writes of copying the log of who read it, and how far it is copied then. */
async function logMoves(way: Way, { logCopiedTo }: Signpost, { table, keys }: Deps): Promise<{ writes: Write[]; copiedTo: string | null }> {
  const { items } = await table.query(keys.accessOf(way.from), {
    startingWith: MOMENTS,
    limit: MOST_WRITES,
    consistent: true,
    ...(logCopiedTo !== null && { after: logCopiedTo }),
  });
  return { writes: items.map((item) => logCopy(item, way.to, { keys })), copiedTo: items.at(-1)?.sk ?? logCopiedTo };
}

/** The next transaction of a merge; undefined when nothing is left. */
async function nextStep(way: Way, post: Signpost, deps: Deps): Promise<Write[] | undefined> {
  const moves = await itemMoves(way, deps);
  if (moves.length > 0) return [replaceSignpost(deps, way.from, { ...post, version: post.version + 1 }), ...moves];
  const log = await logMoves(way, post, deps);
  if (log.writes.length === 0) return undefined;
  return [replaceSignpost(deps, way.from, { ...post, logCopiedTo: log.copiedTo, version: post.version + 1 }), ...log.writes];
}

/**
 * Moves what is left of a merged record, a transaction at a time. What is left is read anew before each, so that whoever
 * goes on after an interruption needs to know nothing of it. The last transaction says that all is moved, and is the
 * platform's to commit with the mark of the request.
 */
export const goOn: ChangeOf<typeof continueMerge> = async (_actor, { params: { participantId }, body: { otherId } }, deps) => {
  const way = { from: otherId, to: participantId };
  const answer = (done: boolean): Outcome<{ id: string; done: boolean }>['answer'] => ({ id: otherId, done });
  const merge = await readMerge(deps, participantId, otherId);
  if (merge.done) return { writes: [], answer: answer(true) };
  for (let step = 0; step < STEPS_AT_ONCE; step += 1) {
    const post = found(await readSignpost(deps, otherId));
    if (post.into !== participantId) return must(refuse({ kind: common.notFound }));
    const writes = await nextStep(way, post, deps);
    if (!writes) {
      const done = { ...merge, done: true, version: merge.version + 1, ...deps.keys.merge(participantId, otherId) };
      return { writes: [{ replace: done, version: merge.version }], answer: answer(true) };
    }
    await deps.table.commit(writes);
  }
  return { writes: [], answer: answer(false) };
};
