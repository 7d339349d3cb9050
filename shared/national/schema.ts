import * as z from 'zod/mini';
import { cityId, instant } from '#shared/kernel/index.ts';
import { period } from '#shared/reporting/index.ts';

/** Numbers by cell; null where a number is hidden for privacy. */
const disclosedCells = z.record(z.string(), z.nullable(z.int()));

/** Every city that shares its figures, side by side and in sum, for one period. */
export const nationalFigures = z.strictObject({
  /** When they were read. */
  asOf: instant,
  period,
  /** Numbers below this are hidden, and so is what would let one compute them. */
  threshold: z.int(),
  cities: z.array(z.strictObject({ id: cityId, name: z.string(), cells: disclosedCells })),
  sum: disclosedCells,
});
export type NationalFigures = z.infer<typeof nationalFigures>;
