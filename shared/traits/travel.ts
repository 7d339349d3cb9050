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
  let best: { area: string; minutes: number } | undefined;
  for (const area of ones) {
    for (const other of others) {
      const minutes = minutesBetween(city, area, other);
      if (minutes === undefined) continue;
      if (best === undefined || (minutes - best.minutes || byCode(area, best.area)) < 0) best = { area, minutes };
    }
  }
  return best;
}
