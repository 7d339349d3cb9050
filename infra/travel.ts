import type { City } from '#shared/kernel/index.ts';

/**
 * Rough minutes between areas, written as a triangle: each area with those after it. A pair left out is unknown, not far.
 *
 * @returns one entry per pair, its ends in alphabetical order as the schema `city` asks
 */
export function travelBetween(triangle: Readonly<Record<string, Readonly<Record<string, number>>>>): City['travelMinutes'] {
  return Object.entries(triangle).flatMap(([from, others]) =>
    Object.entries(others).map(([to, minutes]) => (from < to ? { a: from, b: to, minutes } : { a: to, b: from, minutes })),
  );
}
