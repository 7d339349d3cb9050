import type { SheetCell } from '#web/ui/sheetCell.ts';
import type { Telling, ToldColumn } from '../imports/columns.ts';

/** A file's headings and rows. */
export interface FileTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Lines as a file tells them. While names are hidden, what else tells who somebody is has no column. */
export function tableOf<Told>(
  columns: readonly ToldColumn<Told>[],
  lines: readonly Told[],
  telling: Telling,
  namesAreHidden: boolean,
): FileTable {
  const told = columns.filter(({ identifies }) => !(identifies && namesAreHidden));
  return {
    head: told.map(({ name }) => name[telling.language]),
    rows: lines.map((line) => told.map(({ tell }) => tell(line, telling))),
  };
}
