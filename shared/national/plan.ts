import { halfYearOf, type Month, monthsBetween, monthsIn, monthsOf, NOW, type Period, periodsOf, yearOf } from '#shared/reporting/index.ts';

const MONTHS_IN_HALF_YEAR = 6;

/** How many months a period has; what stands now has none. */
export const lengthOf = (period: Period): number => {
  if (period === NOW) return 0;
  const { from, to } = monthsOf(period);
  return monthsIn(from, to);
};

/** The months of a period. */
export const monthsWithin = (period: Period): Month[] => {
  if (period === NOW) return [];
  const { from, to } = monthsOf(period);
  return monthsBetween(from, to);
};

/** The months of a year that are told, up to the last. */
export const monthsTold = (until: Month): Month[] => monthsBetween(`${yearOf(until)}-01`, until);

/**
 * The periods of a year that are told when it is published up to a month: those that are over by then, and what stands. In the
 * table's order.
 */
export const periodsTold = (until: Month): Period[] => [
  ...[...new Set(monthsTold(until).flatMap(periodsOf))].filter((period) => monthsOf(period).to <= until).sort(),
  NOW,
];

/**
 * Whether a figure is told with its parts for a period. For half-years and years it is, and for what stands: in a month of a city the parts are
 * so small that nearly all of them would be hidden, and each would take others with it (0172).
 */
export const hasParts = (period: Period): boolean => period === NOW || lengthOf(period) >= MONTHS_IN_HALF_YEAR;

/** The half-years of some months, once each. */
export const halfYearsOf = (months: readonly Month[]): Period[] => [...new Set(months.map(halfYearOf))];

/** Whether a year may be published up to this month: it ends a half-year. */
export const endsHalfYear = (month: Month): boolean => monthsOf(halfYearOf(month)).to === month;
