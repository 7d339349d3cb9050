import writeWorkbook, { type Cell } from 'write-excel-file/universal';
import type { SheetCell } from './sheetCell.ts';

/** Columns are as wide as what stands in them, within these. Letters. */
const WIDTH = { least: 8, most: 40 };
const DATE_WIDTH = 11;

/** A spreadsheet shows these as its reader's language does: `1 400 000` and `12,5` in Norway. */
const WHOLE = '#,##0';
const ONE_DECIMAL = '#,##0.0';

/** Every program has it, or one of the same widths; unnamed, the headings would stand in another than the rest. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 };

/** Words stand as words, whatever they begin with: no spreadsheet runs them, also when the cell is edited. */
const asText = (value: string): Cell => ({ value, type: String, format: '@' });

function asCell(cell: SheetCell): Cell {
  if (cell === null) return cell;
  if (typeof cell === 'number') return { value: cell, type: Number, format: Number.isInteger(cell) ? WHOLE : ONE_DECIMAL };
  return typeof cell === 'string' ? asText(cell) : { value: new Date(`${cell.date}T00:00:00Z`), type: Date };
}

const widthOf = (cell: SheetCell): number => {
  if (cell === null) return 0;
  return typeof cell === 'object' ? DATE_WIDTH : String(cell).length + 1;
};

/** A table as a workbook: the headings stay in sight, dates are dates, and nothing in it is a formula. */
export const workbookOf = (head: readonly string[], rows: readonly (readonly SheetCell[])[]): Promise<Blob> =>
  writeWorkbook(
    [head.map((value) => ({ ...Object(asText(value)), fontWeight: 'bold' })), ...rows.map((row) => row.map(asCell))],
    {
      dateFormat: 'dd.mm.yyyy',
      stickyRowsCount: 1,
      columns: head.map((name, at) => {
        const widest = rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? null)), name.length + 1);
        return { width: Math.min(WIDTH.most, Math.max(WIDTH.least, widest)) };
      }),
    },
    FONT,
  ).toBlob();
