import { bareFileName, fileName } from '#shared/kernel/csv.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { download, downloadFile } from '#web/ui/download.ts';
import { cellsOf } from '../cells.ts';
import { csvOf } from '../csv.ts';
import type { Sheet } from '../sheet.ts';
import { VALUE_WORDS } from './texts.ts';

/** What a sheet is saved as. */
export type SheetFormat = 'csv' | 'xlsx';

/** Saves a sheet as a file that says what it is of: its title, and then the place and the period. What makes workbooks is fetched when one is wanted. */
export function useDownload(): (sheet: Sheet, of: readonly string[], format?: SheetFormat) => Promise<void> {
  const word = useTexts(VALUE_WORDS);
  const words = { unknown: word('unknown'), hidden: word('hidden') };
  return async (sheet, of, format = 'csv') => {
    if (format === 'csv') return download(fileName(sheet.title, ...of), csvOf(sheet, words));
    const { workbookOf } = await import('#web/ui/workbook.ts');
    const { head, lines } = cellsOf(sheet, words);
    downloadFile(`${bareFileName(sheet.title, ...of)}.xlsx`, await workbookOf(head, lines));
  };
}
