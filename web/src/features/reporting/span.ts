import { keysOf } from '#shared/kernel/keysOf.ts';
import {
  halfYearOf,
  laterMonth,
  type Month,
  monthsBetween,
  monthsIn,
  monthsOf,
  type Period,
  tertialOf,
  yearOf,
} from '#shared/reporting/index.ts';

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

/** The stretch of the same length just before. */
export function stretchBefore({ from, to, period }: Span): Span {
  const last = laterMonth(from, -1);
  return period === undefined ? { from: laterMonth(from, -monthsIn(from, to)), to: last } : spanOf(PERIOD_OF[kindOf(period)](last));
}

/** As many months of another stretch as one has come, where that is not over; all of it otherwise. */
export function asFarAs(one: Span, other: Span, thisMonth: Month): Span {
  const come = monthsSoFar(one, thisMonth).length;
  return come < monthsIn(one.from, one.to) ? { from: other.from, to: laterMonth(other.from, come - 1) } : other;
}

/** The kinds of period there are to choose, by which of them a month belongs to. */
const PERIOD_OF = { month: (of: Month): Period => of, tertial: tertialOf, halfYear: halfYearOf, year: yearOf } as const;
export type PeriodKind = keyof typeof PERIOD_OF;
export const PERIOD_KINDS = keysOf(PERIOD_OF);

/** What kind of period it is. */
export const kindOf = (period: Period): PeriodKind =>
  PERIOD_KINDS.find((kind) => PERIOD_OF[kind](monthsOf(period).from) === period) ?? 'month';

/** The periods of one kind there are to choose among: each begun one, latest first. */
export function periodsOfKind(kind: PeriodKind, thisMonth: Month): Period[] {
  const first = `${Number(yearOf(thisMonth)) - EARLIER_YEARS}-01`;
  return [...new Set(monthsBetween(first, thisMonth).map(PERIOD_OF[kind]))].reverse();
}

/** The years and tertials there are to choose among: each begun one, latest first, each year before its tertials. */
export function periodsToChoose(thisMonth: Month): Period[] {
  const thisYear = Number(yearOf(thisMonth));
  const years = Array.from({ length: EARLIER_YEARS + 1 }, (_, back) => String(thisYear - back));
  const begun = tertialOf(thisMonth);
  return years.flatMap((year) => [year, ...['T3', 'T2', 'T1'].map((tertial) => `${year}-${tertial}`).filter((one) => one <= begun)]);
}

/** What an address asks for: one of the periods of any kind there are to choose, or else the last twelve months. */
export function chosenSpan(asked: string | number | undefined, thisMonth: Month): Span {
  const period = PERIOD_KINDS.flatMap((kind) => periodsOfKind(kind, thisMonth)).find((one) => one === String(asked));
  return period === undefined ? lastTwelve(thisMonth) : spanOf(period);
}
