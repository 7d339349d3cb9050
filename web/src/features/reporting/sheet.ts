import type { Value } from '#shared/reporting/index.ts';
import type { SheetCell } from '#web/ui/sheetCell.ts';

/** Figures in rows and columns: what a table shows and a file holds. */
export interface Sheet {
  readonly title: string;
  /** What names the rows, a word for each of their names. */
  readonly heads: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What must be known to read it in a file, where nothing else stands beside it: a name, and what is said of it. */
  readonly notes?: readonly (readonly [name: string, said: SheetCell])[];
}

export interface Row {
  /** Tells it from the others where names alone do not. */
  readonly id?: string;
  readonly names: readonly string[];
  /** A value for each column; undefined where the column is none of the row's. */
  readonly values: readonly (Value | undefined)[];
  /** It is a part of the row above that is none. */
  readonly part?: boolean;
  /** It sums up the others. */
  readonly sum?: boolean;
}
