import type { Assignment, Component, Suggestion } from '#shared/matching/index.ts';
import type { Wishes } from '#shared/participants/index.ts';
import { type Side, whoToAsk } from './grounds.ts';

/** Somebody who can say what is not known, and what of all suggestions would be known then. */
export interface Asking {
  readonly side: Side;
  /** The volunteer's, or none where it is the participant. */
  readonly volunteer: Pick<Suggestion, 'volunteerId' | 'volunteerName'> | undefined;
  readonly components: readonly Component[];
  /** How many suggestions would rest on more. */
  readonly suggestions: number;
}

/** More than two conversations at once are a list and no answer. */
const MOST_ASKED = 2;

/** What one unknown part of one suggestion would add to what that suggestion rests on, of one. */
const gainOf = (reason: Suggestion['reasons'][number], { reasons }: Suggestion): number =>
  reason.of /
  Math.max(
    1,
    reasons.reduce((sum, { of }) => sum + of, 0),
  );

/**
 * Whom to ask, and about what, to know most more of all suggestions together: what the participant can say helps with every
 * volunteer, what one volunteer can say with that one. The most first; the one higher up where two would say as much.
 */
export function whatToAsk(suggested: readonly Suggestion[], assignment: Assignment, wishes: Wishes | null): Asking[] {
  const unknown = suggested.flatMap((suggestion) =>
    suggestion.reasons
      .filter(({ points }) => points === null)
      .map((reason) => ({
        suggestion,
        component: reason.component,
        gain: gainOf(reason, suggestion),
        side: whoToAsk(reason.component, assignment, wishes),
      })),
  );
  const byWhom = Map.groupBy(unknown, ({ side, suggestion }) => (side === 'participant' ? side : suggestion.volunteerId));
  return [...byWhom.values()]
    .map((ofOne) => ({ ofOne, gain: ofOne.reduce((sum, { gain }) => sum + gain, 0) }))
    .sort((one, other) => other.gain - one.gain)
    .slice(0, MOST_ASKED)
    .flatMap(({ ofOne }) => {
      const [first] = ofOne;
      if (!first) return [];
      return {
        side: first.side,
        volunteer: first.side === 'volunteer' ? first.suggestion : undefined,
        components: [...new Set(ofOne.map(({ component }) => component))],
        suggestions: new Set(ofOne.map(({ suggestion }) => suggestion.volunteerId)).size,
      };
    });
}
