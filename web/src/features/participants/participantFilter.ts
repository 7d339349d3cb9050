import type { ParticipantCard } from '#shared/participants/index.ts';
import { rankByName } from '#web/app/find/rank.ts';
import { byUrgency, type NextThing } from './nextThing.ts';

/** What narrows the list down. */
export interface ParticipantFilter {
  readonly state?: string | undefined;
  readonly phase?: string | undefined;
  /** The member of staff whose participants alone are wanted. */
  readonly responsibleId?: string | undefined;
}

/** Whether a participant is among those asked for; what is not said lets everyone through. */
export const isWanted =
  ({ state, phase, responsibleId }: ParticipantFilter) =>
  (card: Pick<ParticipantCard, 'state' | 'phase' | 'responsible'>): boolean =>
    (!state || card.state === state) && (!phase || card.phase === phase) && (!responsibleId || card.responsible.id === responsibleId);

/** Those who wait for something first, equals by name; with a name searched for, the best fit first. */
export function inOrder(
  cards: readonly ParticipantCard[],
  name: string,
  next: ReadonlyMap<string, NextThing> | undefined,
): readonly ParticipantCard[] {
  if (name.trim() !== '') return rankByName(cards, name, ({ preferredName }) => preferredName);
  return cards.toSorted((a, b) => byUrgency(next?.get(a.id), next?.get(b.id)) || a.preferredName.localeCompare(b.preferredName, 'nb'));
}
