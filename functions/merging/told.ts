import { readParticipantCard } from '#functions/participants/index.ts';
import { found, must } from '#functions/platform/must.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { decideDoor } from '#shared/access/index.ts';
import type { findMerged, listMerges } from '#shared/merging/index.ts';
import { mergesIn, whereMerged } from './store.ts';

/** The records that were merged into one. */
export const merges: ReadOf<typeof listMerges> = async (_actor, { params: { participantId } }, { table, keys }) => {
  const { items } = await table.query(keys.participant(participantId), { startingWith: 'merge#', consistent: true });
  return {
    items: mergesIn(items).map(({ otherId, at, by, reason, done, otherProfile }) => ({
      ...{ otherId, otherName: otherProfile.preferredName, at, by, reason, done },
    })),
  };
};

/** Where a merged record went. Of one that may not be found nothing is told, also not that another led to it. */
export const whereTo: ReadOf<typeof findMerged> = async (actor, { params: { mergedId } }, deps) => {
  const participantId = found(await whereMerged(deps, mergedId));
  const { content } = await readParticipantCard(deps, participantId);
  must(decideDoor(actor, content, deps.city));
  return { keptId: participantId };
};
