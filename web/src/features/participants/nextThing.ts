import { byCode } from '#shared/kernel/byCode.ts';
import type { City } from '#shared/kernel/city.ts';
import type { LocalDate } from '#shared/kernel/dates.ts';
import type { MatchCard } from '#shared/matching/index.ts';
import { isGone, type ParticipantCard } from '#shared/participants/index.ts';
import { type TodayItem, whatNow } from '#shared/today/index.ts';

/** What comes next for one participant: what it is, when, how soon, and the match it is about. */
export type NextThing = Pick<TodayItem, 'task' | 'due' | 'urgency' | 'matchId' | 'followUp' | 'appointment'>;

/** A discharge too far ahead to be on anybody's list today is still the next thing one wants to know. */
function plannedDischarge({ plannedDischarge: due }: ParticipantCard, today: LocalDate): NextThing[] {
  return due !== null && due > today ? [{ task: 'discharge', due, urgency: 'later' }] : [];
}

/** So is what was agreed on, however far ahead. */
function agreed({ appointments, state }: ParticipantCard, today: LocalDate): NextThing[] {
  const next = isGone(state) ? undefined : appointments.find(({ on }) => on > today);
  return next ? [{ task: 'appointment', due: next.on, urgency: 'later', appointment: { id: next.id, at: next.at } }] : [];
}

/** The day treatment ends is the most fragile (domain, service 1), so a discharge that presses goes before anything else. */
const presses = ({ task, urgency }: NextThing): boolean => task === 'discharge' && urgency === 'now';

/**
 * What comes next for each participant, by id, by the same rules as I dag. One with nothing due is not in the map.
 * Matches may be left out where nobody may read them; then only what is the participant's own is known.
 */
export function nextThings(
  cards: readonly ParticipantCard[],
  matches: readonly MatchCard[],
  city: City,
  today: LocalDate,
): ReadonlyMap<string, NextThing> {
  const listed = Map.groupBy(whatNow({ participants: cards, matches, volunteers: [] }, city, today), ({ participant }) => participant?.id);
  const next = new Map<string, NextThing>();
  for (const card of cards) {
    const things = [...(listed.get(card.id) ?? []), ...plannedDischarge(card, today), ...agreed(card, today)];
    const first = things.find(presses) ?? things.toSorted((a, b) => byCode(a.due, b.due))[0];
    if (first) next.set(card.id, first);
  }
  return next;
}

/** Nothing due sorts after every date. */
const NEVER = '9999-12-31';

/** Sorts what comes next: a discharge that presses, then the soonest, then nothing due. */
export function byUrgency(one: NextThing | undefined, other: NextThing | undefined): number {
  const key = (next: NextThing | undefined): string => (next && presses(next) ? '' : (next?.due ?? NEVER));
  return byCode(key(one), key(other));
}
