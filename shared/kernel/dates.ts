import * as z from 'zod/mini';

/** A date of life, `YYYY-MM-DD`; dates that do not exist are refused. */
export const localDate = z.iso.date();
export type LocalDate = z.infer<typeof localDate>;

/** A moment, ISO 8601 with `Z`. */
export const instant = z.iso.datetime();
export type Instant = z.infer<typeof instant>;

export const TIME_ZONE = 'Europe/Oslo';

const osloDate = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

const DAY_MS = 86_400_000;
const utcOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

/** The date in Norway at a moment. */
export const dateIn = (moment: Date): LocalDate => osloDate.format(moment);

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
