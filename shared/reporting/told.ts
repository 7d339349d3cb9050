import { averageCells, type Figure, partCell } from './figure.ts';

/** What is known of a figure: a number, that nobody can know it, or that it is not told. */
export type Value = number | 'unknown' | 'hidden';

/** Cells as they were told; null is hidden, and one that is not there is nothing. */
export type ToldCells = Readonly<Record<string, number | null>>;

/** The cells of a stretch of time. */
export interface Told {
  readonly cells: ToldCells;
  /** Its months were added up, so that nobody knows how many different people it was. */
  readonly addedUp: boolean;
}

/** What stands now, or what a period was counted to. */
export const counted = (cells: ToldCells): Told => ({ cells, addedUp: false });

const cellOf = (cells: ToldCells, cell: string): Value => {
  const number = cells[cell];
  return number === null ? 'hidden' : (number ?? 0);
};

/** An average, to one decimal; unknown where there was nobody to take it of. */
function averageOf(cells: ToldCells, id: string): Value {
  const { sum, count } = averageCells(id);
  const [days, cases] = [cellOf(cells, sum), cellOf(cells, count)];
  if (typeof days !== 'number' || typeof cases !== 'number') return 'hidden';
  return cases === 0 ? 'unknown' : Math.round((days / cases) * 10) / 10;
}

const MINUTES_AN_HOUR = 60;

/** Whole hours. */
function hoursOf(cells: ToldCells, id: string): Value {
  const minutes = cellOf(cells, averageCells(id).sum);
  return typeof minutes === 'number' ? Math.round(minutes / MINUTES_AN_HOUR) : minutes;
}

/** What a figure was in a stretch of time. */
export function valueIn({ id, kind }: Pick<Figure, 'id' | 'kind'>, { cells, addedUp }: Told): Value {
  if (kind === 'average') return averageOf(cells, id);
  if (kind === 'hours') return hoursOf(cells, id);
  return kind === 'people' && addedUp ? 'unknown' : cellOf(cells, id);
}

/** What one part of a figure was. */
export const partValue = ({ id }: Pick<Figure, 'id'>, breakdown: string, part: string, { cells }: Told): Value =>
  cellOf(cells, partCell(id, breakdown, part));
