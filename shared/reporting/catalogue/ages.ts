import type { LocalDate } from '#shared/kernel/index.ts';
import type { ageGroup } from './breakdowns.ts';

/** The age at which each group begins, from the oldest down. */
const FROM = [
  ['from65', 65],
  ['from55', 55],
  ['from45', 45],
  ['from35', 35],
  ['from25', 25],
] as const satisfies readonly (readonly [keyof typeof ageGroup.words, number])[];

/** The group of somebody's age in the year of a day: that year less the one they were born in. */
export function ageGroupOn(on: LocalDate, birthYear: number | null): keyof typeof ageGroup.words {
  if (birthYear === null) return 'unstated';
  const age = Number(on.slice(0, 4)) - birthYear;
  return FROM.find(([, from]) => age >= from)?.[0] ?? 'under25';
}
