import { type FieldFault, fieldText } from '#shared/kernel/fieldTexts.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import type { ReadColumn } from './columns.ts';
import { columnOf } from './failed.ts';
import type { Row } from './reading/table.ts';
import { texts } from './texts.ts';

/** A row's faults in words: which column, and what is wrong. */
export function useFaultWords(columns: readonly ReadColumn[]): (row: Row, faults: readonly FieldFault[]) => string[] {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (row, faults) => {
    if (row.broken) return [t('openQuote')];
    return faults.map((fault) => {
      const column = columns.find(({ pointer }) => pointer === columnOf(fault));
      return `${column?.name[language] ?? t('row')}: ${fieldText(fault, language)}`;
    });
  };
}
