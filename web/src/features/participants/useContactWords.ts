import type { TodayItem } from '#shared/today/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CONTACTS, ENDINGS } from './followUpTexts.ts';

/** Names a contact around a discharge: "Kontakt dagen etter utskrivning". */
export function useContactWords() {
  const contact = useTexts(CONTACTS);
  const ending = useTexts(ENDINGS);
  return ({ step, kind }: NonNullable<TodayItem['followUp']>): string => contact(step, { what: ending(kind) });
}
