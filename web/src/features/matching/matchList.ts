import { byCode } from '#shared/kernel/byCode.ts';
import type { City } from '#shared/kernel/city.ts';
import type { LocalDate } from '#shared/kernel/dates.ts';
import type { Words } from '#shared/kernel/words.ts';
import { type MatchCard, OPEN_MATCH_STATES } from '#shared/matching/index.ts';
import { nameFit } from '#shared/names/index.ts';
import { whatNow } from '#shared/today/index.ts';
import { byName } from '#web/i18n/byName.ts';
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
  /** Whether the participant is of the service wanted; all are where none is. */
  readonly isOfService?: ((participantId: string) => boolean) | undefined;
  /** A name, or half of one, of either side. */
  readonly name?: string;
}

/** Whether a match is among those asked for; what is not said lets all through. */
export const isWanted =
  ({ state, responsibleId, isOfService, name = '' }: MatchFilter) =>
  (card: MatchCard): boolean =>
    (!state || card.state === state) &&
    (!responsibleId || card.responsible.id === responsibleId) &&
    (!isOfService || isOfService(card.participantId)) &&
    (name.trim() === '' || nameFit(name, card.participantName) > 0 || nameFit(name, card.volunteerName) > 0);

const isOpen = ({ state }: MatchCard): boolean => OPEN_MATCH_STATES.includes(state);

/** The orders one may choose besides that of who waits, by their names in addresses. */
export const MATCH_ORDERS = {
  navn: { nb: 'Etter navn', nn: 'Etter namn', en: 'By name' },
  periode: { nb: 'Perioden går ut først', nn: 'Perioden går ut først', en: 'Period ends first' },
  nyeste: { nb: 'Sist endret', nn: 'Sist endra', en: 'Latest changed' },
} as const satisfies Words;

/** A match without a period sorts after every date. */
const NEVER = '9999-12-31';

const sameName = (one: MatchCard, other: MatchCard): number => byName(one.participantName, other.participantName);

const BY_ORDER: Readonly<Record<keyof typeof MATCH_ORDERS, (one: MatchCard, other: MatchCard) => number>> = {
  navn: sameName,
  periode: (one, other) =>
    Number(isOpen(other)) - Number(isOpen(one)) || byCode(one.period?.to ?? NEVER, other.period?.to ?? NEVER) || sameName(one, other),
  nyeste: (one, other) => byCode(other.stateSince, one.stateSince) || sameName(one, other),
};

const isOrder = (order: string): order is keyof typeof MATCH_ORDERS => Object.hasOwn(MATCH_ORDERS, order);

/**
 * Open matches first, those that wait for somebody before the rest; then those that are over, the latest first; unless
 * another order is chosen.
 */
export function inOrder(
  cards: readonly MatchCard[],
  next: ReadonlyMap<string, NextThing> | undefined,
  order?: string,
): readonly MatchCard[] {
  if (order !== undefined && isOrder(order)) return cards.toSorted(BY_ORDER[order]);
  return cards.toSorted(
    (a, b) =>
      Number(isOpen(b)) - Number(isOpen(a)) ||
      (isOpen(a) ? byUrgency(next?.get(a.id), next?.get(b.id)) : byCode(b.stateSince, a.stateSince)) ||
      sameName(a, b),
  );
}
