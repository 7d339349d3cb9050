import type { Program, Row } from './program.ts';
import type { System } from './system.ts';

/** A cell's columns: one that takes it from the truth upwards, or either way where there is no other, and one downwards. */
export interface Columns {
  readonly up: number;
  readonly down?: number;
}

/** The system as a program over how far each number is from the truth. Cells without columns are as they are told. */
export function programOf({ cells, lines, bounds }: System, columnsOf: readonly (Columns | undefined)[], columns: number): Program {
  const entriesOf = (places: readonly number[], times: number): [number, number][] =>
    places.flatMap((place): [number, number][] => {
      const at = columnsOf[place];
      if (!at) return [];
      return at.down === undefined
        ? [[at.up, times]]
        : [
            [at.up, times],
            [at.down, -times],
          ];
    });
  const together = (places: readonly number[]): number => places.reduce((sum, place) => sum + (cells[place]?.value ?? 0), 0);
  const sums = lines.map(
    ({ members, margin }): Row => ({ entries: [...entriesOf(members, 1), ...entriesOf([margin], -1)], low: 0, high: 0 }),
  );
  const limits = bounds.map(
    ({ smaller, larger, times = 1 }): Row => ({
      entries: [...entriesOf(smaller, 1), ...entriesOf(larger, -times)],
      low: Number.NEGATIVE_INFINITY,
      high: times * together(larger) - together(smaller),
    }),
  );
  // nobody can use a bound that the numbers themselves do not keep
  return { columns, rows: [...sums, ...limits.filter(({ high }) => high >= 0)].filter(({ entries }) => entries.length > 0) };
}
