import { addMonths, type LocalDate } from '#shared/kernel/dates.ts';
import { SHORTEST_PERIOD_MONTHS } from '#shared/matching/index.ts';
import { dateOf } from '#web/ui/form/dateInput.ts';

/** The lengths most agree on, in months. */
export const USUAL_MONTHS = [SHORTEST_PERIOD_MONTHS, 6, 12] as const;

/** Stands for a last day of one's own. */
export const OTHER = 'other';

/** A period as it is agreed on: from when, and for how long. */
export interface PeriodValues {
  readonly months: string;
  readonly period: { readonly from: string | null; readonly to: string | null };
}

/** The shortest there is, from the day they met. */
export const newPeriod = (from: LocalDate): PeriodValues => ({ months: String(SHORTEST_PERIOD_MONTHS), period: { from, to: null } });

/** The period's two days: the last one reckoned from how long it is, unless another was named. */
export function periodOf({ months, period: { from, to } }: PeriodValues): PeriodValues['period'] {
  if (months === OTHER || from === null || !dateOf(from)) return { from, to };
  return { from, to: addMonths(from, Number(months)) };
}
