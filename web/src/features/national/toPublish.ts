import type { LocalDate } from '#shared/kernel/dates.ts';
import { endsHalfYear, type PublicationHead } from '#shared/national/index.ts';
import { lastClosedMonth, laterMonth, type Month, monthsBetween, yearOf } from '#shared/reporting/index.ts';

/** So many months back a half-year can be published. */
const MONTHS_BACK = 30;

/** The half-years that can be published on a day, by their last month, the latest first: those that are closed, and go as far as their year has been told. */
export function halfYearsToPublish(publications: readonly Pick<PublicationHead, 'year' | 'until'>[], today: LocalDate): Month[] {
  const last = lastClosedMonth(today);
  const toldUntil = (month: Month): Month | undefined => publications.find(({ year }) => year === yearOf(month))?.until;
  return monthsBetween(laterMonth(last, -MONTHS_BACK), last)
    .filter((month) => endsHalfYear(month) && month >= (toldUntil(month) ?? month))
    .reverse();
}
