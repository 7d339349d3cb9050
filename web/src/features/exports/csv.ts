import { csvFile, textCell } from '#shared/kernel/csv.ts';
import { fullDate } from '#web/i18n/dates.ts';
import type { SheetCell } from '#web/ui/sheetCell.ts';

function cellText(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return textCell(typeof cell === 'string' ? cell : fullDate(cell.date));
}

/** A table as Norwegian spreadsheets read one, dates as `dd.mm.yyyy`. */
export const csvOf = (head: readonly string[], rows: readonly (readonly SheetCell[])[]): Blob =>
  new Blob([csvFile([head.map(textCell), ...rows.map((row) => row.map(cellText))])], { type: 'text/csv;charset=utf-8' });
