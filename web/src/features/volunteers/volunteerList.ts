import { byCode, type LocalDate } from '#shared/kernel/index.ts';
import { missingOnTheWay, type VolunteerCard, type VolunteerSettings } from '#shared/volunteers/index.ts';
import { rankByName } from '#web/app/find/rank.ts';
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

/** By name, or those first who have been longest where they are; with a name searched for, the best fit first. */
export function inOrder(volunteers: readonly ListedVolunteer[], name: string, byWaiting: boolean): readonly ListedVolunteer[] {
  if (name.trim() !== '') return rankByName(volunteers, name, ({ card }) => card.name);
  const byName = (a: ListedVolunteer, b: ListedVolunteer): number => a.card.name.localeCompare(b.card.name, 'nb');
  return volunteers.toSorted((a, b) => (byWaiting ? byCode(a.card.stateSince, b.card.stateSince) : 0) || byName(a, b));
}
