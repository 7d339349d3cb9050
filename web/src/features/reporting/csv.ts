import { csvFile, textCell } from '#shared/kernel/csv.ts';
import { fullDate } from '#web/i18n/dates.ts';
import type { SheetCell } from '#web/ui/sheetCell.ts';
import { cellsOf, type ValueWords } from './cells.ts';
import type { Sheet } from './sheet.ts';

/** Norwegian spreadsheets read a decimal comma. */
function textOf(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return textCell(typeof cell === 'string' ? cell : fullDate(cell.date));
}

/** A sheet as Norwegian spreadsheets read it. */
export function csvOf(sheet: Sheet, words: ValueWords): string {
  const { head, lines } = cellsOf(sheet, words);
  return csvFile([head.map(textCell), ...lines.map((line) => line.map(textOf))]);
}
