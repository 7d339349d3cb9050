import { byCode, type City } from '#shared/kernel/index.ts';

type Travel = Pick<City, 'travelMinutes'>;

/** Rough minutes between two areas of a city; 0 within one, undefined where nobody has said. */
export function minutesBetween(city: Travel, one: string, other: string): number | undefined {
  if (one === other) return 0;
  const [a, b] = one < other ? [one, other] : [other, one];
  return city.travelMinutes.find((pair) => pair.a === a && pair.b === b)?.minutes;
}

/** The nearest pair of areas where two people could meet, or undefined where nothing is known. */
export function nearest(city: Travel, ones: readonly string[], others: readonly string[]): { area: string; minutes: number } | undefined {
  const known = ones.flatMap((one) =>
    others.flatMap((other) => {
      const minutes = minutesBetween(city, one, other);
      return minutes === undefined ? [] : [{ area: one, minutes }];
    }),
  );
  return known.sort((a, b) => a.minutes - b.minutes || byCode(a.area, b.area))[0];
}
