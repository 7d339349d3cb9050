import { laterMonth, type Month, monthsBetween, monthsOf, type Period, tertialOf, yearOf } from '#shared/reporting/index.ts';

/** A stretch of whole months, both ends included. */
export interface Span {
  readonly from: Month;
  readonly to: Month;
  /** The period it is, counted as a whole; undefined where only its months are, and must be added up. */
  readonly period?: Period;
}

const YEAR = 12;
/** This year and so many before it can be chosen; older ones belong in a report. */
const EARLIER_YEARS = 2;

/** The last twelve months, with the one we are in. */
export const lastTwelve = (thisMonth: Month): Span => ({ from: laterMonth(thisMonth, 1 - YEAR), to: thisMonth });

/** The months of a period. */
export const spanOf = (period: Period): Span => ({ ...monthsOf(period), period });

/** The same stretch one year earlier. */
export function yearBefore({ from, to, period }: Span): Span {
  return period === undefined ? { from: laterMonth(from, -YEAR), to: laterMonth(to, -YEAR) } : spanOf(earlierPeriod(period));
}

const earlierPeriod = (period: Period): Period => `${Number(yearOf(period)) - 1}${period.slice(4)}`;

/** Its months as far as they have come. */
export const monthsSoFar = ({ from, to }: Span, thisMonth: Month): Month[] => monthsBetween(from, to < thisMonth ? to : thisMonth);

/** Whether it is not over. */
export const isUnderWay = ({ to }: Span, thisMonth: Month): boolean => to >= thisMonth;

/** The years and tertials there are to choose among: each begun one, latest first, each year before its tertials. */
export function periodsToChoose(thisMonth: Month): Period[] {
  const thisYear = Number(yearOf(thisMonth));
  const years = Array.from({ length: EARLIER_YEARS + 1 }, (_, back) => String(thisYear - back));
  const begun = tertialOf(thisMonth);
  return years.flatMap((year) => [year, ...['T3', 'T2', 'T1'].map((tertial) => `${year}-${tertial}`).filter((one) => one <= begun)]);
}

/** What an address asks for: one of the periods there are to choose, or else the last twelve months. */
export function chosenSpan(asked: string | number | undefined, thisMonth: Month): Span {
  const period = periodsToChoose(thisMonth).find((one) => one === String(asked));
  return period === undefined ? lastTwelve(thisMonth) : spanOf(period);
}
