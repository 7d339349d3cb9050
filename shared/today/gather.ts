import { byCode } from '#shared/kernel/index.ts';
import type { TodayItem } from './schema.ts';

/** What belongs to its day and cannot be made up for later: the day treatment ends, and the day two people were to meet. */
const OF_THE_DAY: ReadonlySet<TodayItem['task']> = new Set(['discharge', 'appointment', 'introduction', 'conference']);

const isFirst = ({ urgency, task }: TodayItem): boolean => urgency === 'now' && OF_THE_DAY.has(task);

/** Orders lines: of what is urgent that which belongs to its day, then what is due soonest, and on one day by the clock. */
export const soonestFirst = (a: TodayItem, b: TodayItem): number =>
  Number(isFirst(b)) - Number(isFirst(a)) ||
  byCode(a.due, b.due) ||
  byCode(a.task, b.task) ||
  byCode(a.appointment?.at ?? '', b.appointment?.at ?? '');

/** Lines about the same person together, in the place of the first of them: one thinks of people, not of lines. */
export function gathered(items: readonly TodayItem[]): TodayItem[][] {
  return [...Map.groupBy(items, (item) => item.participant?.id ?? item.volunteer?.id ?? item).values()];
}
