import { byCode, type LocalDate, type Words } from '#shared/kernel/index.ts';
import { missingOnTheWay, type VolunteerCard, type VolunteerSettings } from '#shared/volunteers/index.ts';
import { rankByName } from '#web/app/find/rank.ts';
import { byName } from '#web/i18n/byName.ts';
import { type Overdue, overdueOf } from './overdue.ts';

/** A volunteer in a list, with what is overdue and missing. */
export interface ListedVolunteer {
  readonly card: VolunteerCard;
  readonly overdue: Overdue | undefined;
  readonly missing: ReturnType<typeof missingOnTheWay>;
}

/** What is overdue and missing of each, by what the city asks for now. */
export const listed = (cards: readonly VolunteerCard[], settings: VolunteerSettings, today: LocalDate): ListedVolunteer[] =>
  cards.map((card) => ({
    card,
    overdue: overdueOf(card, settings, today),
    missing: card.prepared ? missingOnTheWay(card.state, card.prepared, settings) : [],
  }));

/** What narrows the volunteers down; what is not said lets everyone through. */
export interface VolunteerFilter {
  readonly stage?: string | undefined;
  /** The member of staff whose volunteers alone are wanted. */
  readonly responsibleId?: string | undefined;
  readonly onlyOverdue?: boolean | undefined;
}

export const isWanted =
  ({ stage, responsibleId, onlyOverdue }: VolunteerFilter) =>
  ({ card, overdue }: ListedVolunteer): boolean =>
    (!stage || card.state === stage) &&
    (!responsibleId || card.responsible.id === responsibleId) &&
    (!onlyOverdue || overdue !== undefined);

/** The orders one may choose besides that of names, by their names in addresses. */
export const VOLUNTEER_ORDERS = {
  ventet: { nb: 'Lengst på samme sted', nn: 'Lengst på same stad', en: 'Longest at the same stage' },
  veiledning: { nb: 'Lengst siden veiledning', nn: 'Lengst sidan rettleiing', en: 'Longest since supervision' },
} as const satisfies Words;

const sameName = (one: ListedVolunteer, other: ListedVolunteer): number => byName(one.card.name, other.card.name);

const BY_ORDER: Readonly<Record<keyof typeof VOLUNTEER_ORDERS, (one: ListedVolunteer, other: ListedVolunteer) => number>> = {
  ventet: (one, other) => byCode(one.card.stateSince, other.card.stateSince) || sameName(one, other),
  // whoever has had none has waited longest
  veiledning: (one, other) => byCode(one.card.lastSupervisionOn ?? '', other.card.lastSupervisionOn ?? '') || sameName(one, other),
};

const isOrder = (order: string): order is keyof typeof VOLUNTEER_ORDERS => Object.hasOwn(VOLUNTEER_ORDERS, order);

/** By name unless another order is chosen; with a name searched for, the best fit first. */
export function inOrder(volunteers: readonly ListedVolunteer[], name: string, order?: string): readonly ListedVolunteer[] {
  if (name.trim() !== '') return rankByName(volunteers, name, ({ card }) => card.name);
  return volunteers.toSorted(order !== undefined && isOrder(order) ? BY_ORDER[order] : sameName);
}
