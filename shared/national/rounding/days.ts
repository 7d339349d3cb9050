import type { Month, Period } from '#shared/reporting/index.ts';
import type { Published } from '../figures.ts';
import { halfYearsOf, lengthOf, monthsWithin } from '../plan.ts';

type At = (period: Period, cell: string) => number;

/** What stands of a measure of a city: how it was counted, and as what its counts are told. */
export interface Measured {
  readonly truth: At;
  readonly told: At;
  /** As what days were told before whose count and days have not changed. */
  readonly kept: (month: Month, cell: string) => number | undefined;
}

/** Days a case of a city, where there are enough cases for it to be told: of a month, and of its half-year. */
type Mean = (month: Month) => number | undefined;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function meansOf({ total }: Published, days: string, { truth }: Measured, months: readonly Month[], threshold: number): Mean {
  const among = (those: readonly Period[]): number | undefined => {
    const cases = sumOf(those.map((one) => truth(one, total)));
    return cases >= threshold ? sumOf(those.map((one) => truth(one, days))) / cases : undefined;
  };
  const isLarge = (month: Month): boolean => truth(month, total) >= threshold;
  const ofMonths = (those: readonly Month[]): number | undefined => among(those.filter(isLarge)) ?? among(those);
  const ofHalves = new Map(halfYearsOf(months).map((half) => [half, ofMonths(months.filter((month) => halfYearsOf([month])[0] === half))]));
  // what is told of one half-year may stand for the other, and both together where neither has enough
  const ofAll = [...ofHalves.values()].find((mean) => mean !== undefined) ?? among(months);
  return (month) => (isLarge(month) ? among([month]) : (ofHalves.get(halfYearsOf([month])[0] ?? '') ?? ofAll));
}

/**
 * The days, or minutes, told beside rounded counts: how many are told times the mean of as many as may be told. A month of fewer says
 * nothing of its own days: the mean of the larger months of its half-year stands in, or of the half-year, the other one, the year, and at last of all cities. So
 * averages come out about right, and every number follows from means that may be told.
 *
 * @returns each city's months; none where not even all cities together have enough
 */
export function roundedDays(
  figure: Published,
  days: string,
  cities: ReadonlyMap<string, Measured>,
  months: readonly Month[],
  threshold: number,
): ReadonlyMap<string, ReadonlyMap<Month, number>> | undefined {
  const means = new Map([...cities].map(([city, measured]) => [city, meansOf(figure, days, measured, months, threshold)]));
  const known = [...cities].flatMap(([city, { told }]) =>
    months.flatMap((month) => {
      const mean = means.get(city)?.(month);
      return mean === undefined ? [] : [{ mean, cases: told(month, figure.total) }];
    }),
  );
  const cases = sumOf(known.map((one) => one.cases));
  if (cases === 0) return undefined;
  const ofAll = sumOf(known.map((one) => one.mean * one.cases)) / cases;
  return new Map(
    [...cities].map(([city, { told, kept }]) => [
      city,
      new Map(
        months.map((month) => [month, kept(month, days) ?? Math.round((means.get(city)?.(month) ?? ofAll) * told(month, figure.total))]),
      ),
    ]),
  );
}

/** Days of any period that is told, from those of the months. */
export const daysIn = (ofMonths: ReadonlyMap<Month, number>, period: Period): number =>
  lengthOf(period) === 0 ? 0 : sumOf(monthsWithin(period).map((month) => ofMonths.get(month) ?? 0));
