import * as z from 'zod/mini';
import { addDays, type Decision, type LocalDate, localDate, withoutFaults } from '#shared/kernel/index.ts';
import { laterMonth, type Month, monthOf, monthsBetween, monthsIn, monthsOf, type Period, periodsOf } from './period.ts';
import { MOST_MONTHS } from './rules.ts';

/** The days to tell of, both included. */
export const dayRange = z.strictObject({ from: localDate, to: localDate });
export type DayRange = z.infer<typeof dayRange>;

/** Refuses days that stand the wrong way round, and more months than figures are told for at once. */
export const checkDayRange = ({ from, to }: DayRange): Decision<true> =>
  withoutFaults([
    from > to ? { pointer: '/query/to', code: 'order' } : undefined,
    monthsIn(monthOf(from), monthOf(to)) > MOST_MONTHS
      ? { pointer: '/query/to', code: 'tooMany', params: { maximum: MOST_MONTHS } }
      : undefined,
  ]);

/** The first and the last day of a month. */
const daysOf = (month: Month): DayRange => ({ from: `${month}-01`, to: addDays(`${laterMonth(month, 1)}-01`, -1) });

/** A month with its first and last day. */
export interface WholeMonth extends DayRange {
  readonly month: Month;
}

/** The months that are in a range from their first day to their last, in order. */
export const wholeMonthsIn = ({ from, to }: DayRange): WholeMonth[] =>
  monthsBetween(monthOf(from), monthOf(to))
    .map((month) => ({ month, ...daysOf(month) }))
    .filter((one) => from <= one.from && one.to <= to);

const firstDay = (period: Period): LocalDate => daysOf(monthsOf(period).from).from;
const lastDay = (period: Period): LocalDate => daysOf(monthsOf(period).to).to;

/** The month, tertial, half-year or year that a range is; undefined where it is none. */
export const periodOf = ({ from, to }: DayRange): Period | undefined =>
  periodsOf(monthOf(from)).find((period) => firstDay(period) === from && lastDay(period) === to);
