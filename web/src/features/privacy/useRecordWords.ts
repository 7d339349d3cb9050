import { useMemo } from 'react';
import { useCity } from '#web/app/useCity.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import { type RecordWords, recordWords } from './valueWords.ts';

/** The words for what records hold, in the chosen language. */
export function useRecordWords(): RecordWords {
  const { language } = useLanguage();
  const city = useCity();
  return useMemo(() => recordWords(language, city), [language, city]);
}
