import { useRef, useState } from 'react';
import { findLikely, likelyInput } from '#shared/participants/index.ts';
import { ApiError } from '#web/app/apiError.ts';
import type { ResponseOf } from '#web/app/client.ts';
import { useAsk } from '#web/app/queries.ts';
import { type SearchValues, sameSearch, searchBodyOf } from './searchForm.ts';

interface DuplicateCheck {
  /** Those who may be the same person, to be shown before anything is saved. */
  readonly found: ResponseOf<typeof findLikely> | undefined;
  /** Whether nobody is like what is typed, or whoever types has seen those who are. */
  readonly isClear: (typed: SearchValues) => Promise<boolean>;
  /** Those shown are somebody else. */
  readonly accept: () => void;
  readonly close: () => void;
}

/**
 * Looks for duplicates of what is typed, once for each way it is typed.
 *
 * @param searched what somebody has been looked for by already
 */
export function useDuplicateCheck(searched: SearchValues | undefined): DuplicateCheck {
  const { ask } = useAsk(findLikely);
  const [found, setFound] = useState<ResponseOf<typeof findLikely>>();
  const seen = useRef(searched);
  const asked = useRef<SearchValues>(undefined);
  const isClear = async (typed: SearchValues): Promise<boolean> => {
    if (seen.current && sameSearch(seen.current, typed)) return true;
    const terms = likelyInput.safeParse(searchBodyOf(typed));
    // what cannot be searched for is at fault in the form, which says so
    if (!terms.success) return true;
    try {
      const answer = await ask({ body: terms.data });
      asked.current = typed;
      if (answer.people.length === 0 && !answer.elsewhere) return true;
      setFound(answer);
      return false;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // saving fails the same way, and says why
      return true;
    }
  };
  return {
    found,
    isClear,
    accept: () => {
      seen.current = asked.current;
      setFound(undefined);
    },
    close: () => setFound(undefined),
  };
}
