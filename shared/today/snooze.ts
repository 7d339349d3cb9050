import * as z from 'zod/mini';
import {
  addDays,
  allow,
  byCode,
  type Decision,
  id,
  type LocalDate,
  localDate,
  oneOf,
  refuse,
  staffRef,
  type Words,
} from '#shared/kernel/index.ts';
import { todayRefusals } from './refusals.ts';
import { TASKS, type Task } from './tasks.ts';

/** Days ahead that something can be put off. */
const MOST_DAYS = 14;

/** Why something waits. Chosen, not written: nothing about a person is kept outside their record. */
export const SNOOZE_REASONS = {
  arranged: { nb: 'Avtalt til senere', nn: 'Avtalt til seinare', en: 'Arranged for later' },
  notReached: { nb: 'Fikk ikke tak i', nn: 'Fekk ikkje tak i', en: 'Could not reach them' },
  awaitsAnswer: { nb: 'Venter på svar', nn: 'Ventar på svar', en: 'Awaiting an answer' },
  personAway: { nb: 'Personen er borte', nn: 'Personen er borte', en: 'The person is away' },
  noTime: { nb: 'Rekker det ikke nå', nn: 'Rekk det ikkje no', en: 'No time for it now' },
} as const satisfies Words;

/** Which line of I dag: what, about whom, and by when. A new date is a new line, and is never put off by an old choice. */
export const itemKey = z.strictObject({ task: oneOf(TASKS), about: id, due: localDate });
export type ItemKey = z.infer<typeof itemKey>;

const choice = { until: localDate, reason: oneOf(SNOOZE_REASONS) };

/** A line put off as it is asked for. */
export const snoozeInput = z.strictObject({ ...itemKey.shape, ...choice });
export type SnoozeInput = z.infer<typeof snoozeInput>;

/** How a line was put off: until which day, why, and by whom. */
export const putOff = z.strictObject({ ...choice, by: staffRef });

/** A line that has been put off. */
export const snooze = z.strictObject({ ...itemKey.shape, ...putOff.shape });
export type Snooze = z.infer<typeof snooze>;

/** A line's key as one text. */
export const textOf = ({ task, about, due }: ItemKey): string => `${task}#${about}#${due}`;

/**
 * The last day a line can be put off to: two weeks ahead, but of a discharge no later than the day after it, as those are
 * the days when somebody must be there (domain, service 1). Null where it cannot wait at all.
 */
export function latestSnooze({ task, due }: { readonly task: Task; readonly due: LocalDate }, today: LocalDate): LocalDate | null {
  const latest = addDays(today, MOST_DAYS);
  if (task !== 'discharge') return latest;
  const dayAfter = addDays(due, 1);
  if (dayAfter <= today) return null;
  return [dayAfter, latest].toSorted(byCode)[0] ?? latest;
}

/** Whether a line may be put off to a day: after today, and no later than it can wait. */
export function decideSnooze(item: ItemKey, until: LocalDate, today: LocalDate): Decision<true> {
  if (until <= today) return refuse({ kind: todayRefusals.pastDay, fields: [{ pointer: '/until', code: 'past' }] });
  const latest = latestSnooze(item, today);
  if (latest !== null && until <= latest) return allow(true);
  return item.task === 'discharge'
    ? refuse({ kind: todayRefusals.dischargeWaits })
    : refuse({ kind: todayRefusals.tooFar, params: { days: MOST_DAYS } });
}
