import { useQueryClient } from '@tanstack/react-query';
import { continueMerge, type MergeInput, mergeParticipants } from '#shared/merging/index.ts';
import { useSave } from '#web/app/queries.ts';

const OUTDATED = ['participants', 'merging', 'matching', 'plans', 'privacy', 'today'] as const;

type Finish = (participantId: string, otherId: string) => Promise<void>;

function useMoves(outdated: Parameters<typeof useSave>[1]): Finish {
  const { save } = useSave(continueMerge, outdated);
  return async (participantId, otherId) => {
    const moved = () => save({ params: { participantId }, body: { otherId } });
    for (let { done } = await moved(); !done; ) ({ done } = await moved());
  };
}

/** Moves what is left of a record that was merged, until nothing is. */
export const useFinishMerge = (): Finish => useMoves(OUTDATED);

interface Merging {
  /** Merges, leaves the page by `leave`, and has all read anew. */
  readonly merge: (body: MergeInput, leave: () => Promise<void>) => Promise<void>;
  readonly waiting: boolean;
}

/** Makes two records one, and moves what stands in the other. */
export function useMerge(participantId: string): Merging {
  const queries = useQueryClient();
  // nothing is read anew while the page shows both: the other is no longer there to be read
  const { save, waiting } = useSave(mergeParticipants, []);
  const finish = useMoves([]);
  return {
    waiting,
    async merge(body, leave) {
      await save({ params: { participantId }, body });
      // it has begun: should it stop here, the record says so, and is where one goes on
      await finish(participantId, body.otherId).catch(() => undefined);
      await leave();
      await queries.invalidateQueries();
    },
  };
}
