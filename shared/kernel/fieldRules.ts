import { type Area, choosableAreas } from './city.ts';
import { common } from './commonRefusals.ts';
import type { LocalDate } from './dates.ts';
import type { FieldFault } from './fieldTexts.ts';
import { allow, type Decision, refuse } from './result.ts';

/** Refuses when any field is at fault, naming them all, so that a form is corrected in one go. */
export const withoutFaults = (faults: readonly (FieldFault | undefined)[]): Decision<true> => {
  const fields = faults.filter((fault) => fault !== undefined);
  return fields.length > 0 ? refuse({ kind: common.invalid, fields }) : allow(true);
};

/** What has happened cannot have happened tomorrow. */
export const notAfter = (pointer: string, date: LocalDate, today: LocalDate): FieldFault | undefined =>
  date > today ? { pointer, code: 'future' } : undefined;

/** What is planned lies ahead. */
export const after = (pointer: string, date: LocalDate, today: LocalDate): FieldFault | undefined =>
  date <= today ? { pointer, code: 'past' } : undefined;

const ADULT_YEARS = 18;

/** Volunteers are adults; somebody who turns 18 this year is taken at their word. */
export const notAdult = (pointer: string, birthYear: number, today: LocalDate): FieldFault | undefined =>
  birthYear + ADULT_YEARS > Number(today.slice(0, 4)) ? { pointer, code: 'adult' } : undefined;

/** Every area named is one of the city's own that is in use, or was there before. */
export const knownAreas = (
  pointer: string,
  areas: readonly string[],
  city: { readonly areas: readonly Pick<Area, 'id' | 'isRetired'>[] },
  before: readonly string[] = [],
): FieldFault | undefined => {
  const choosable = choosableAreas(city.areas, before);
  return areas.every((area) => choosable.some(({ id }) => id === area)) ? undefined : { pointer, code: 'choice' };
};
