import { useQueryClient } from '@tanstack/react-query';
import { continueMerge, type MergeInput, mergeParticipants } from '#shared/merging/index.ts';
import { useSave } from '#web/app/queries.ts';

const OUTDATED = ['participants', 'merging', 'matching', 'plans', 'privacy', 'today'] as const;

/** Moves what is left of a record that was merged, until nothing is. */
export function useFinishMerge(): (participantId: string, otherId: string) => Promise<void> {
  const { save } = useSave(continueMerge, OUTDATED);
  return async (participantId, otherId) => {
    const moved = () => save({ params: { participantId }, body: { otherId } });
    for (let { done } = await moved(); !done; ) ({ done } = await moved());
  };
}

/** Makes two records one, and moves what stands in the other. */
export function useMerge(participantId: string): { readonly merge: (body: MergeInput) => Promise<void>; readonly waiting: boolean } {
  const queries = useQueryClient();
  const { save, waiting } = useSave(mergeParticipants, OUTDATED);
  const finish = useFinishMerge();
  return {
    waiting,
    async merge(body) {
      await save({ params: { participantId }, body });
      // it has begun: should it stop here, the record says so, and is where one goes on
      await finish(participantId, body.otherId).catch(() => undefined);
      await queries.invalidateQueries();
    },
  };
}
