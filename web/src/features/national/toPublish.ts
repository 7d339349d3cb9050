import type { LocalDate } from '#shared/kernel/dates.ts';
import { endsHalfYear, type Method, type PublicationHead } from '#shared/national/index.ts';
import { isUnderWay, type Order, type OrderInput } from '#shared/publishing/index.ts';
import { lastClosedMonth, laterMonth, type Month, monthsBetween, yearOf } from '#shared/reporting/index.ts';

/** So many months back a half-year can be published. */
const MONTHS_BACK = 30;

/**
 * The half-years that can be ordered on a day, by their last month, the latest first: those that are closed, go as far as
 * their year has been told, and are of a year that waits for no other order.
 */
export function halfYearsToPublish(
  publications: readonly Pick<PublicationHead, 'year' | 'until'>[],
  underWay: readonly string[],
  today: LocalDate,
): Month[] {
  const last = lastClosedMonth(today);
  const toldUntil = (month: Month): Month | undefined => publications.find(({ year }) => year === yearOf(month))?.until;
  return monthsBetween(laterMonth(last, -MONTHS_BACK), last)
    .filter((month) => endsHalfYear(month) && !underWay.includes(yearOf(month)) && month >= (toldUntil(month) ?? month))
    .reverse();
}

/** What is ordered when a half-year is chosen: after the last edition of its year that is known here, and told as that was, or as was chosen. */
export function orderOf(until: Month, publications: readonly PublicationHead[], chosen: Method): OrderInput {
  const last = lastOf(until, publications);
  return { until, after: last?.edition ?? 0, method: last?.method ?? chosen };
}

/** The last edition of a month's year; of the first it is chosen how it is told. */
export const lastOf = (month: Month, publications: readonly PublicationHead[]): PublicationHead | undefined =>
  publications.find(({ year }) => year === yearOf(month));

/** Orders that somebody waits for: under way, or failed and not ordered anew. */
export const waitingFor = (orders: readonly Order[]): Order[] =>
  orders.filter(
    (order) =>
      isUnderWay(order) || (order.state === 'failed' && !orders.some(({ year, number }) => year === order.year && number > order.number)),
  );
