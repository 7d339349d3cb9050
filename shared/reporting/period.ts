import * as z from 'zod/mini';
import { addMonths, type LocalDate } from '#shared/kernel/index.ts';

/** What stands now, as against what happened in a month. */
export const NOW = 'now';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/;
const TERTIAL = /^(?:19|20)\d{2}-T[1-3]$/;
const HALF_YEAR = /^(?:19|20)\d{2}-H[12]$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** A calendar month, `YYYY-MM`. */
export const month = z.string().check(z.regex(MONTH, { error: 'wrong' }));
export type Month = z.infer<typeof month>;

/** What a figure is told for: `now`, a month `YYYY-MM`, a tertial `YYYY-T1` to `YYYY-T3`, a half-year `YYYY-H1` or `YYYY-H2`, or a year `YYYY`. */
export const period = z
  .string()
  .check(z.refine((text) => text === NOW || [MONTH, TERTIAL, HALF_YEAR, YEAR].some((form) => form.test(text)), { error: 'wrong' }));
export type Period = z.infer<typeof period>;

/** When something counts: `now`, the day it happened on, or a period by itself. What was counted before days were holds months. */
export type Moment = LocalDate | Month | typeof NOW | ReturnType<typeof alone>;

const ALONE = '=';

/** A period by itself: what counts there counts in no longer one that it is part of. */
export const alone = (one: Period): `=${Period}` => `${ALONE}${one}`;

/** Whether what is counted for is one day: only a city's own counters have days. */
export const isDay = (of: Period): of is LocalDate => DAY.test(of);

/** The month of a date; a month's is itself. */
export const monthOf = (date: LocalDate | Month): Month => date.slice(0, 7);

/** The year of any period but now. */
export const yearOf = (of: Period): Period => of.slice(0, 4);

const MONTHS_IN_YEAR = 12;
const MONTHS_IN = { T: 4, H: 6 } as const;

const partOf = (letter: keyof typeof MONTHS_IN, of: Month): Period =>
  `${yearOf(of)}-${letter}${Math.ceil(Number(of.slice(5)) / MONTHS_IN[letter])}`;

/** The tertial of a month: the first is January to April. */
export const tertialOf = (of: Month): Period => partOf('T', of);

/** The half-year of a month: the first is January to June. */
export const halfYearOf = (of: Month): Period => partOf('H', of);

/** The periods something counts in: its day, month, tertial, half-year and year; or now, or a period, alone. */
export function periodsOf(moment: Moment): readonly Period[] {
  if (moment === NOW) return [NOW];
  if (moment.startsWith(ALONE)) return [moment.slice(ALONE.length)];
  const month = monthOf(moment);
  return [...(isDay(moment) ? [moment] : []), month, tertialOf(month), halfYearOf(month), yearOf(month)];
}

/** The month so many months later, or earlier where negative. */
export const laterMonth = (from: Month, months: number): Month => monthOf(addMonths(`${from}-01`, months));

/** How many months from one to another, both counted; none or fewer where they stand the wrong way round. */
export const monthsIn = (from: Month, to: Month): number =>
  (Number(yearOf(to)) - Number(yearOf(from))) * MONTHS_IN_YEAR + Number(to.slice(5)) - Number(from.slice(5)) + 1;

/** Every month from one to another, both included. */
export const monthsBetween = (from: Month, to: Month): Month[] =>
  Array.from({ length: Math.max(0, monthsIn(from, to)) }, (_, index) => laterMonth(from, index));

/** The first and the last month of a month, a tertial, a half-year or a year. */
export function monthsOf(of: Exclude<Period, typeof NOW>): { readonly from: Month; readonly to: Month } {
  if (MONTH.test(of)) return { from: of, to: of };
  const [letter, number] = [of.charAt(5), Number(of.charAt(6))];
  const length = letter === 'T' || letter === 'H' ? MONTHS_IN[letter] : MONTHS_IN_YEAR;
  const from = laterMonth(`${yearOf(of)}-01`, letter === '' ? 0 : (number - 1) * length);
  return { from, to: laterMonth(from, length - 1) };
}
