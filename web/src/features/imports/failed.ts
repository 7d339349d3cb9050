import { csvFile, textCell } from '#shared/kernel/csv.ts';
import type { Row, Table } from './reading/table.ts';

/** A row that was not loaded, with what is wrong with it in words. */
export interface FailedRow {
  readonly row: Row;
  readonly told: readonly string[];
}

/**
 * The rows that were not loaded, as a file to mend and load again: the columns as they were, and one more that says what is
 * wrong. That column is nobody's name for anything, so it is left alone when the file comes back.
 */
export const failedFile = ({ head }: Pick<Table, 'head'>, failed: readonly FailedRow[], wrong: string): string =>
  csvFile([
    [...head, wrong].map(textCell),
    ...failed.map(({ row, told }) => [...head.map((_, at) => textCell(row.cells[at] ?? '')), textCell(told.join(' '))]),
  ]);
