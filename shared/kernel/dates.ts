import * as z from 'zod/mini';

/** A date of life, `YYYY-MM-DD`; dates that do not exist are refused. */
export const localDate = z.iso.date();
export type LocalDate = z.infer<typeof localDate>;

/** A moment, ISO 8601 with `Z`. */
export const instant = z.iso.datetime();
export type Instant = z.infer<typeof instant>;

/** A time of day on Norway's clocks, `HH:MM`. */
export const localTime = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'time' }));
export type LocalTime = z.infer<typeof localTime>;

export const TIME_ZONE = 'Europe/Oslo';

const DAY_MS = 86_400_000;
const utcOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

const HOUR_MS = 3_600_000;

/** 01:00 UTC on a month's last Sunday, when clocks change all over Europe. `month` counts from 0. */
function clockChange(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * DAY_MS;
}

/**
 * The date in Norway at a moment. Summer time is reckoned by directive 2000/84/EC, as loading a time zone database
 * takes a fifth of a function's start; a test holds it against that database, and so notices if the law changes.
 */
export const dateIn = (moment: Date): LocalDate => wallClock(moment).slice(0, 10);

/** The time of day in Norway at a moment, by the same reckoning. */
export const timeIn = (moment: Date): LocalTime => wallClock(moment).slice(11, 16);

/** Hours that Norway's clocks are ahead of UTC at a moment. */
function hoursAhead(time: number): number {
  const year = new Date(time).getUTCFullYear();
  return time >= clockChange(year, 2) && time < clockChange(year, 9) ? 2 : 1;
}

const wallClock = (moment: Date): string => new Date(moment.getTime() + hoursAhead(moment.getTime()) * HOUR_MS).toISOString();

/**
 * The moment at which Norway's clocks show a date and a time. In the hour that comes twice in October it is the second;
 * a time in the hour that is left out in March is that long after the clocks were moved.
 */
export function momentOf(date: LocalDate, time: LocalTime): Date {
  const shown = Date.parse(`${date}T${time}:00Z`);
  const inWinter = shown - HOUR_MS;
  const inSummer = shown - 2 * HOUR_MS;
  return new Date(hoursAhead(inWinter) === 2 && hoursAhead(inSummer) === 2 ? inSummer : inWinter);
}

/** The date `days` later; whole dates, so summer time never shifts one. */
export const addDays = (date: LocalDate, days: number): LocalDate => new Date(utcOf(date) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((utcOf(to) - utcOf(from)) / DAY_MS);

/** The date so many months later, held to the month's last day (31 January + 1 month is the 28th or 29th). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** ISO weekday: Monday is 1, Sunday 7. */
export const isoWeekday = (date: LocalDate): number => new Date(utcOf(date)).getUTCDay() || 7;
