import type { Words } from '#shared/kernel/words.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import { ACTIONS, OTHER_FIELDS } from './historyTexts.ts';
import { PROFILE_FIELDS } from './profileTexts.ts';
import { WISH_FIELDS } from './wishesTexts.ts';

const FIELDS: Words = { ...PROFILE_FIELDS, ...WISH_FIELDS, ...OTHER_FIELDS };
const NAMED: Words = ACTIONS;

/** What was done, and with which fields, in words. A name from a later version of the product stands as it is. */
export function useHistoryWords() {
  const { language } = useLanguage();
  return {
    actionOf: (action: string): string => NAMED[action]?.[language] ?? action,
    fieldsOf: (fields: readonly string[]): string => [...new Set(fields.map((field) => FIELDS[field]?.[language] ?? field))].join(', '),
  };
}
