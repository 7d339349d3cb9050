import { byCode } from '#shared/kernel/byCode.ts';
import type { City } from '#shared/kernel/city.ts';
import type { LocalDate } from '#shared/kernel/dates.ts';
import { type MatchCard, OPEN_MATCH_STATES } from '#shared/matching/index.ts';
import { nameFit } from '#shared/names/index.ts';
import { whatNow } from '#shared/today/index.ts';
import { byUrgency, type NextThing } from '../participants/nextThing.ts';

/** What comes next for each match, by id, by the same rules as I dag. One with nothing due is not in the map. */
export function nextForMatches(cards: readonly MatchCard[], city: City, today: LocalDate): ReadonlyMap<string, NextThing> {
  const next = new Map<string, NextThing>();
  for (const item of whatNow({ participants: [], volunteers: [], matches: cards }, city, today)) {
    if (item.matchId && !next.has(item.matchId)) next.set(item.matchId, item);
  }
  return next;
}

/** What narrows the list of matches down. */
export interface MatchFilter {
  readonly state?: string | undefined;
  /** The member of staff whose matches alone are wanted. */
  readonly responsibleId?: string | undefined;
  /** A name, or half of one, of either side. */
  readonly name?: string;
}

/** Whether a match is among those asked for; what is not said lets all through. */
export const isWanted =
  ({ state, responsibleId, name = '' }: MatchFilter) =>
  (card: MatchCard): boolean =>
    (!state || card.state === state) &&
    (!responsibleId || card.responsible.id === responsibleId) &&
    (name.trim() === '' || nameFit(name, card.participantName) > 0 || nameFit(name, card.volunteerName) > 0);

const isOpen = ({ state }: MatchCard): boolean => OPEN_MATCH_STATES.includes(state);

/** Open matches first, those that wait for somebody before the rest; then those that are over, the latest first. */
export function inOrder(cards: readonly MatchCard[], next: ReadonlyMap<string, NextThing> | undefined): readonly MatchCard[] {
  return cards.toSorted(
    (a, b) =>
      Number(isOpen(b)) - Number(isOpen(a)) ||
      (isOpen(a) ? byUrgency(next?.get(a.id), next?.get(b.id)) : byCode(b.stateSince, a.stateSince)) ||
      a.participantName.localeCompare(b.participantName, 'nb'),
  );
}
