import { type FieldFault, fieldText } from '#shared/kernel/fieldTexts.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { columnOf, type Place, type ReadColumn } from './columns.ts';
import type { Row } from './reading/table.ts';
import { texts } from './texts.ts';

/** A row's faults in words: which column, and what is wrong. */
export function useFaultWords(columns: readonly ReadColumn[], place: Place): (row: Row, faults: readonly FieldFault[]) => string[] {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const told = (fault: FieldFault, words: ReadColumn['words']): string =>
    fault.code === 'choice' && words
      ? t('oneOf', {
          words: Object.values(words(place))
            .map((word) => word[language])
            .join(', '),
        })
      : fieldText(fault, language);
  return (row, faults) => {
    if (row.broken) return [t('openQuote')];
    return faults.map((fault) => {
      const column = columnOf(columns, fault);
      return `${column?.name[language] ?? t('row')}: ${told(fault, column?.words)}`;
    });
  };
}
