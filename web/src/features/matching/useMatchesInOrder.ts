import { useMemo } from 'react';
import { type MatchCard, OPEN_MATCH_STATES } from '#shared/matching/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { today } from '#web/ui/When.tsx';
import type { NextThing } from '../participants/nextThing.ts';
import { inOrder, nextForMatches } from './matchList.ts';

/** Matches in the order of a list, those that wait for somebody first, with what comes next for each. */
export function useMatchesInOrder(
  cards: readonly MatchCard[],
  order?: string,
): {
  readonly ordered: readonly MatchCard[];
  readonly next: ReadonlyMap<string, NextThing> | undefined;
} {
  const city = useCity();
  return useMemo(() => {
    const open = cards.filter(({ state }) => OPEN_MATCH_STATES.includes(state));
    const next = city && nextForMatches(open, city, today());
    return { ordered: inOrder(cards, next, order), next };
  }, [cards, city, order]);
}
