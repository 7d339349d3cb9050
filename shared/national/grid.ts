/**
 * One figure as a grid of numbers: a row for each city and a last one for their sum; a column for the total and one for
 * each part of each breakdown. `hidden` says which of them are not told.
 */
export interface Grid {
  readonly values: readonly (readonly number[])[];
  readonly hidden: boolean[][];
  /** Columns of each breakdown's parts; the total is column 0. */
  readonly breakdowns: readonly (readonly number[])[];
}

/** The column of the total. */
export const TOTAL = 0;

/** One number of a grid. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Members that add up to a margin: cities to their sum, parts to their total. */
export interface Line {
  readonly members: readonly Spot[];
  readonly margin: Spot;
}

export const valueAt = ({ values }: Grid, { row, column }: Spot): number => values[row]?.[column] ?? 0;

export const isHidden = ({ hidden }: Grid, { row, column }: Spot): boolean => hidden[row]?.[column] === true;

/** The row of the sum. */
export const sumRow = ({ values }: Grid): number => values.length - 1;

/** Hides one number. A city whose total is hidden tells nothing of its parts either. */
export function hide(grid: Grid, { row, column }: Spot): void {
  const numbers = grid.hidden[row];
  if (!numbers) return;
  if (column === TOTAL) numbers.fill(true);
  numbers[column] = true;
}

/** Every line of a grid. */
export function linesOf(grid: Grid): Line[] {
  const last = sumRow(grid);
  const columns = (grid.values[0] ?? []).map((_, column) => column);
  const rows = grid.values.map((_, row) => row);
  return [
    ...columns.map((column) => ({
      members: rows.slice(0, last).map((row) => ({ row, column })),
      margin: { row: last, column },
    })),
    ...rows.flatMap((row) =>
      grid.breakdowns.map((parts) => ({ members: parts.map((column) => ({ row, column })), margin: { row, column: TOTAL } })),
    ),
  ];
}

/** Every number that is told. */
export const shownIn = (grid: Grid): Spot[] =>
  grid.values.flatMap((numbers, row) => numbers.map((_, column) => ({ row, column }))).filter((spot) => !isHidden(grid, spot));

/** The smallest of some numbers; of equal ones, the first. */
export const smallest = (grid: Grid, spots: readonly Spot[]): Spot | undefined =>
  spots.reduce<Spot | undefined>(
    (least, spot) => (least === undefined || valueAt(grid, spot) < valueAt(grid, least) ? spot : least),
    undefined,
  );
