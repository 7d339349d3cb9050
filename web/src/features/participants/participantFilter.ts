import { byCode } from '#shared/kernel/byCode.ts';
import type { Words } from '#shared/kernel/words.ts';
import type { ParticipantCard } from '#shared/participants/index.ts';
import { rankByName } from '#web/app/find/rank.ts';
import { byName } from '#web/i18n/byName.ts';
import { byUrgency, type NextThing } from './nextThing.ts';

/** What narrows the list down. */
export interface ParticipantFilter {
  readonly state?: string | undefined;
  readonly phase?: string | undefined;
  readonly service?: string | undefined;
  /** The member of staff whose participants alone are wanted. */
  readonly responsibleId?: string | undefined;
}

/** Whether a participant is among those asked for; what is not said lets everyone through. */
export const isWanted =
  ({ state, phase, service, responsibleId }: ParticipantFilter) =>
  (card: Pick<ParticipantCard, 'state' | 'phase' | 'service' | 'responsible'>): boolean =>
    (!state || card.state === state) &&
    (!phase || card.phase === phase) &&
    (!service || card.service === service) &&
    (!responsibleId || card.responsible.id === responsibleId);

/** The orders one may choose besides that of who waits, by their names in addresses. */
export const PARTICIPANT_ORDERS = {
  navn: { nb: 'Etter navn', nn: 'Etter namn', en: 'By name' },
  samtale: { nb: 'Lengst siden samtale', nn: 'Lengst sidan samtale', en: 'Longest since a conversation' },
  nyeste: { nb: 'Sist registrert', nn: 'Sist registrert', en: 'Latest registered' },
} as const satisfies Words;

const sameName = (one: ParticipantCard, other: ParticipantCard): number => byName(one.preferredName, other.preferredName);

const BY_ORDER: Readonly<Record<keyof typeof PARTICIPANT_ORDERS, (one: ParticipantCard, other: ParticipantCard) => number>> = {
  navn: sameName,
  // whoever has had none has waited longest
  samtale: (one, other) => byCode(one.lastConversationOn ?? '', other.lastConversationOn ?? '') || sameName(one, other),
  nyeste: (one, other) => byCode(other.registeredOn, one.registeredOn) || sameName(one, other),
};

const isOrder = (order: string): order is keyof typeof PARTICIPANT_ORDERS => Object.hasOwn(PARTICIPANT_ORDERS, order);

/** Those who wait for something first unless another order is chosen, equals by name; with a name searched for, the best fit first. */
export function inOrder(
  cards: readonly ParticipantCard[],
  name: string,
  next: ReadonlyMap<string, NextThing> | undefined,
  order?: string,
): readonly ParticipantCard[] {
  if (name.trim() !== '') return rankByName(cards, name, ({ preferredName }) => preferredName);
  if (order !== undefined && isOrder(order)) return cards.toSorted(BY_ORDER[order]);
  return cards.toSorted((a, b) => byUrgency(next?.get(a.id), next?.get(b.id)) || sameName(a, b));
}
