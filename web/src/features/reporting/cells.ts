import type { Value } from '#shared/reporting/index.ts';
import type { SheetCell } from '#web/ui/sheetCell.ts';
import type { Sheet } from './sheet.ts';

/** What stands where there is no number. */
export type ValueWords = Readonly<Record<Extract<Value, string>, string>>;

const cellOf = (value: Value | undefined, words: ValueWords): SheetCell => {
  if (value === undefined) return null;
  return typeof value === 'number' ? value : words[value];
};

/** A sheet as the cells of a file: a number, or in words why there is none; what must be known to read it stands under an empty line. */
export function cellsOf({ heads, columns, rows, notes = [] }: Sheet, words: ValueWords) {
  return {
    head: [...heads, ...columns],
    lines: [
      ...rows.map(({ names, values }): SheetCell[] => [...names, ...values.map((value) => cellOf(value, words))]),
      ...(notes.length > 0 ? [[]] : []),
      ...notes.map((note): SheetCell[] => [...note]),
    ],
  };
}
