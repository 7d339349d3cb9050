import { addCells, type Cells, counted, type Figures, monthsBetween, type Told, withoutZeros } from '#shared/reporting/index.ts';
import type { Span } from './span.ts';

const isEmpty = (cells: Cells): boolean => Object.keys(withoutZeros(cells)).length === 0;

/** The cells of a stretch of time; undefined where it was not read, or nothing at all had happened in it. */
export function toldOf({ from, to, period }: Span, { periods }: Pick<Figures, 'periods'>): Told | undefined {
  const byPeriod = new Map(periods.map((one) => [one.period, one.cells]));
  const whole = period === undefined ? undefined : byPeriod.get(period);
  if (whole) return isEmpty(whole) ? undefined : counted(whole);
  const sum: Record<string, number> = {};
  for (const month of monthsBetween(from, to)) addCells(sum, byPeriod.get(month) ?? {});
  return isEmpty(sum) ? undefined : { cells: sum, addedUp: true };
}
