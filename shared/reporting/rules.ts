import { type Decision, withoutFaults } from '#shared/kernel/index.ts';
import { type Month, monthsBetween, monthsIn, type Period, periodsOf } from './period.ts';
import type { MonthRange } from './schema.ts';

/** Three years are as many as one picture can show. */
export const MOST_MONTHS = 36;

/** Refuses months that stand the wrong way round, and more than one picture can show. */
export const checkRange = ({ from, to }: MonthRange): Decision<true> =>
  withoutFaults([
    monthsIn(from, to) < 1 ? { pointer: '/query/to', code: 'order' } : undefined,
    monthsIn(from, to) > MOST_MONTHS ? { pointer: '/query/to', code: 'tooMany', params: { maximum: MOST_MONTHS } } : undefined,
  ]);

/** The months of a range, and the tertials, half-years and years they belong to, in the table's order. */
export function periodsIn({ from, to }: { readonly from: Month; readonly to: Month }): Period[] {
  return [...new Set(monthsBetween(from, to).flatMap(periodsOf))].sort();
}
