import * as z from 'zod/mini';
import { instant, localDate } from '#shared/kernel/index.ts';
import { month, period } from './period.ts';

/** Numbers by cell; a cell that is not there is nothing. */
export const cells = z.record(z.string(), z.int());

/** Numbers by period and cell. */
export const sums = z.record(period, cells);
export type Sums = Readonly<z.infer<typeof sums>>;

/** The months to tell of, both included. */
export const monthRange = z.strictObject({ from: month, to: month });
export type MonthRange = z.infer<typeof monthRange>;

/** A city's figures. */
export const figures = z.strictObject({
  /** When they were read. */
  asOf: instant,
  /** When any of them last changed; null before anything was counted. */
  changedAt: z.nullable(instant),
  /** What stands now. */
  now: cells,
  /** What happened, in every month asked for and in the tertials, half-years and years these belong to. */
  periods: z.array(z.strictObject({ period, cells })),
});
export type Figures = z.infer<typeof figures>;

/** What happened in a city from one day to another. */
export const figuresOfDays = z.strictObject({ asOf: instant, from: localDate, to: localDate, cells });
