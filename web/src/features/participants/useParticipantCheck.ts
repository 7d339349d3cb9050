import { findLikely, likelyInput } from '#shared/participants/index.ts';
import { useAsk } from '#web/app/queries.ts';
import { useDuplicateCheck } from '../likeness/useDuplicateCheck.ts';
import { type SearchValues, searchBodyOf } from './searchForm.ts';

/**
 * Looks for those registered who may be the same person as what is typed.
 *
 * @param searched what somebody has been looked for by already
 */
export function useParticipantCheck(searched?: SearchValues) {
  const { ask } = useAsk(findLikely);
  const check = useDuplicateCheck({
    schema: likelyInput,
    look: async (body) => {
      const answer = await ask({ body });
      return answer.people.length > 0 || answer.elsewhere ? answer : undefined;
    },
    searched: searched && searchBodyOf(searched),
  });
  return { ...check, isClear: (typed: SearchValues): Promise<boolean> => check.isClear(searchBodyOf(typed)) };
}
