import type { Cells, Period } from '#shared/reporting/index.ts';
import type { Counts } from './edition.ts';
import type { Published } from './figures.ts';

/** Numbers, of which those of some figures are as they are in others. */
export function replaced(counts: Counts, figures: readonly Published[], by: Counts): Counts {
  const cells = new Set(figures.flatMap(({ total, breakdowns, companions }) => [total, ...breakdowns.flat(), ...companions]));
  const those = (own: Cells = {}): Cells => Object.fromEntries(Object.entries(own).filter(([cell]) => cells.has(cell)));
  return Object.fromEntries(
    Object.entries(counts).map(([city, periods]) => [
      city,
      Object.fromEntries(
        Object.entries(periods).map(([period, own]): [Period, Cells] => [period, { ...own, ...those(by[city]?.[period]) }]),
      ),
    ]),
  );
}
