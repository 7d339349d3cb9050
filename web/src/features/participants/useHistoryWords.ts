import type { Words } from '#shared/kernel/words.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import { ACTIONS } from './historyTexts.ts';

const NAMED: Words = ACTIONS;

/** What was done with a record, in words. A name from a later version of the product stands as it is. */
export function useHistoryWords(): { readonly actionOf: (action: string) => string } {
  const { language } = useLanguage();
  return { actionOf: (action) => NAMED[action]?.[language] ?? action };
}
