import type { LocalDate } from '#shared/kernel/dates.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const TYPED = /^(\d{1,2})[.\-/ ]?(\d{1,2})[.\-/ ]?(\d{4}|\d{2})$/;
/** Two digits of a year mean the century in which the date is at most this many years ahead. */
const AHEAD_YEARS = 20;

/** A date of life as the device's own midnight, which is what calendars on screen work with; undefined where it is no date. */
export function dateOf(text: string): Date | undefined {
  const [whole, year, month, day] = ISO.exec(text) ?? [];
  if (!whole) return undefined;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return localDateOf(date) === whole ? date : undefined;
}

/** The date of life of a day in a calendar on screen. */
export const localDateOf = (date: Date): LocalDate =>
  `${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

function fullYear(year: string, today: Date): number {
  if (year.length === 4) return Number(year);
  const century = Math.floor(today.getFullYear() / 100) * 100;
  const inThis = century + Number(year);
  return inThis > today.getFullYear() + AHEAD_YEARS ? inThis - 100 : inThis;
}

/**
 * What a typed date means: `2.3.26`, `02.03.2026` and `02032026` are `2026-03-02`; nothing is null; what is no date, such as
 * 31.02., stays as typed, so that the contract's schema says so.
 */
export function asTyped(typed: string, today = new Date()): LocalDate | string | null {
  const text = typed.trim();
  if (text === '') return null;
  const [whole, day, month, year] = TYPED.exec(text) ?? [];
  if (!whole || !day || !month || !year) return typed;
  const iso = `${fullYear(year, today)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dateOf(iso) ? iso : typed;
}
