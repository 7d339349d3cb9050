import * as z from 'zod/mini';
import { addMonths, type LocalDate } from '#shared/kernel/index.ts';

/** What stands now, as against what happened in a month. */
export const NOW = 'now';

const MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/;
const TERTIAL = /^(?:19|20)\d{2}-T[1-3]$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** A calendar month, `YYYY-MM`. */
export const month = z.string().check(z.regex(MONTH, { error: 'wrong' }));
export type Month = z.infer<typeof month>;

/** What a figure is told for: `now`, a month `YYYY-MM`, a tertial `YYYY-T1` to `YYYY-T3`, or a year `YYYY`. */
export const period = z
  .string()
  .check(z.refine((text) => text === NOW || [MONTH, TERTIAL, YEAR].some((form) => form.test(text)), { error: 'wrong' }));
export type Period = z.infer<typeof period>;

/** When something counts: `now`, the month it happened in, or a period by itself. */
export type Moment = Month | typeof NOW | ReturnType<typeof alone>;

const ALONE = '=';

/** A period by itself: what counts there counts in no longer one that it is part of. */
export const alone = (one: Period): `=${Period}` => `${ALONE}${one}`;

/** The month of a date. */
export const monthOf = (date: LocalDate): Month => date.slice(0, 7);

/** The year of a month, or of a tertial. */
export const yearOf = (of: Period): Period => of.slice(0, 4);

const MONTHS_IN_TERTIAL = 4;

/** The tertial of a month: the first is January to April. */
export const tertialOf = (of: Month): Period => `${yearOf(of)}-T${Math.ceil(Number(of.slice(5)) / MONTHS_IN_TERTIAL)}`;

/** The periods something counts in: its month, tertial and year; or now, or a period, alone. */
export function periodsOf(moment: Moment): readonly Period[] {
  if (moment === NOW) return [NOW];
  return moment.startsWith(ALONE) ? [moment.slice(ALONE.length)] : [moment, tertialOf(moment), yearOf(moment)];
}

/** The month so many months later, or earlier where negative. */
export const laterMonth = (from: Month, months: number): Month => monthOf(addMonths(`${from}-01`, months));

/** How many months from one to another, both counted; none or fewer where they stand the wrong way round. */
export const monthsIn = (from: Month, to: Month): number =>
  (Number(yearOf(to)) - Number(yearOf(from))) * 12 + Number(to.slice(5)) - Number(from.slice(5)) + 1;

/** Every month from one to another, both included. */
export const monthsBetween = (from: Month, to: Month): Month[] =>
  Array.from({ length: Math.max(0, monthsIn(from, to)) }, (_, index) => laterMonth(from, index));
