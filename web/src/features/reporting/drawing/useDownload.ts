import { fileName } from '#shared/kernel/csv.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { download } from '#web/ui/download.ts';
import { csvOf } from '../csv.ts';
import type { Sheet } from '../sheet.ts';
import { VALUE_WORDS } from './texts.ts';

/** Saves a sheet as a file that says what it is of: its title, and then the place and the period. */
export function useDownload(): (sheet: Sheet, of: readonly string[]) => void {
  const word = useTexts(VALUE_WORDS);
  return (sheet, of) => download(fileName(sheet.title, ...of), csvOf(sheet, { unknown: word('unknown'), hidden: word('hidden') }));
}
