import { addDays, dateIn, type LocalDate, type LocalTime, momentOf, timeIn } from '#shared/kernel/index.ts';
import { type ContactRules, mayBeSentAt } from './contactRules.ts';

const MINUTE_MS = 60_000;
/** Time to put a slip right before anything is sent, and the least time a reminder comes before what it reminds of. Minutes. */
const TO_PUT_RIGHT = 10;
const LEAST_AHEAD = 30;
/** A second chance, for what is agreed on late: so long before. Minutes. */
const SHORTLY_BEFORE = 120;
const NOON: LocalTime = '12:00';

const hourText = (hour: number): LocalTime => `${String(hour).padStart(2, '0')}:00`;

/** A moment, or the nearest on the same day at which somebody may get a message. */
function heldTo(moment: Date, hours: Pick<ContactRules, 'from' | 'to'>): Date {
  if (mayBeSentAt(moment, hours)) return moment;
  const isEarly = timeIn(moment) < hourText(hours.from);
  return momentOf(dateIn(moment), hourText(isEarly ? hours.from : hours.to - 1));
}

/**
 * When somebody is reminded of what they have agreed on: at noon the day before, or where that is over, two hours before,
 * each within the hours they take messages. Null where neither is left.
 */
export function reminderDue({ on, at }: { readonly on: LocalDate; readonly at: LocalTime }, hours: ContactRules, now: Date): Date | null {
  const start = momentOf(on, at);
  const chances = [momentOf(addDays(on, -1), NOON), new Date(start.getTime() - SHORTLY_BEFORE * MINUTE_MS)];
  const earliest = now.getTime() + TO_PUT_RIGHT * MINUTE_MS;
  const latest = start.getTime() - LEAST_AHEAD * MINUTE_MS;
  return (
    chances.map((chance) => heldTo(chance, hours)).find((chance) => chance.getTime() >= earliest && chance.getTime() <= latest) ?? null
  );
}

/** Days before the end of a break that whoever takes it is reminded. */
const BREAK_NOTICE_DAYS = 3;

/** When somebody on a break is reminded of when it ends: at noon three days before. Null where that is over. */
export function breakReminderDue(until: LocalDate, now: Date): Date | null {
  const due = momentOf(addDays(until, -BREAK_NOTICE_DAYS), NOON);
  return due > now ? due : null;
}
