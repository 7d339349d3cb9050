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

/** The first moment from one on at which somebody may get a message. */
function openFrom(moment: Date, hours: Pick<ContactRules, 'from' | 'to'>): Date {
  if (mayBeSentAt(moment, hours)) return moment;
  const day = dateIn(moment);
  return momentOf(timeIn(moment) < hourText(hours.from) ? day : addDays(day, 1), hourText(hours.from));
}

interface Time {
  readonly on: LocalDate;
  readonly at: LocalTime;
}

/** The moment after which it is no use to tell of a change: when they would come, or have to. */
export const changeUntil = (told: Time, next: Time | undefined): Date =>
  new Date(Math.min(momentOf(told.on, told.at).getTime(), next ? momentOf(next.on, next.at).getTime() : Number.POSITIVE_INFINITY));

/**
 * When somebody is told that what they were told of is moved or called off: as soon as a slip could be put right, in the
 * hours they take messages. Null where that is too late, so that somebody calls.
 *
 * @param next the new time; undefined where it is called off
 */
export function changeDue(told: Time, next: Time | undefined, hours: ContactRules, now: Date): Date | null {
  const due = openFrom(new Date(now.getTime() + TO_PUT_RIGHT * MINUTE_MS), hours);
  return due < changeUntil(told, next) ? due : null;
}

/** Hours within which a message of a change and a reminder would say the same. */
const SAME_NEWS_HOURS = 24;

/** Whether a reminder would only repeat the message of a change. */
export const repeats = (reminderAt: Date, changeAt: Date): boolean =>
  reminderAt.getTime() - changeAt.getTime() < SAME_NEWS_HOURS * 60 * MINUTE_MS;

/** Days before the end of a break that whoever takes it is reminded. */
const BREAK_NOTICE_DAYS = 3;

/** When somebody on a break is reminded of when it ends: at noon three days before. Null where that is over. */
export function breakReminderDue(until: LocalDate, now: Date): Date | null {
  const due = momentOf(addDays(until, -BREAK_NOTICE_DAYS), NOON);
  return due > now ? due : null;
}
