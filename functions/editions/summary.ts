import { type Counts, cellsIn, type Edition, monthsTold, PRIVACY, PUBLISHED, placesOf, settled, spotOf } from '#shared/national/index.ts';
import type { DraftSummary, Order } from '#shared/publishing/index.ts';
import { withoutZeros } from '#shared/reporting/index.ts';

/** What was made, and of what. */
interface Made {
  readonly edition: Edition;
  /** As it was counted, before it was settled what of it waits. */
  readonly counted: Counts;
}

/** How much an edition tells, over all cities and periods together, and no number of it. */
export function summaryOf({ until, cities }: Pick<Order, 'until' | 'cities'>, { edition, counted }: Made, at: Date): DraftSummary {
  const { periods, counts, hidden, rounded } = edition;
  const fresh = settled(counted, periods, undefined, PRIVACY).counts;
  const places = placesOf(counts);
  const months = monthsTold(until);
  const figures = PUBLISHED.map((figure) => {
    const spots = periods.flatMap((period) =>
      cellsIn(figure, period).flatMap((cell) => places.map((place) => spotOf(place, period, cell))),
    );
    const kept = spots.filter((spot) => hidden.has(spot)).length;
    const stands = (city: string): boolean =>
      periods.some((period) => cellsIn(figure, period).some((cell) => counts[city]?.[period]?.[cell] !== fresh[city]?.[period]?.[cell]));
    return {
      figure: figure.total,
      told: spots.length - kept,
      hidden: kept,
      waiting: cities.filter(({ id }) => stands(id)).length,
    };
  });
  const monthsOf = (city: string): number =>
    months.filter((month) => Object.keys(withoutZeros(counted[city]?.[month] ?? {})).length > 0).length;
  return {
    countedAt: at.toISOString(),
    within: rounded?.within ?? null,
    cities: cities.map(({ id, name }) => ({ id, name, months: monthsOf(id) })),
    periods: [...periods],
    figures,
  };
}
