import type { Week } from '#shared/traits/week.ts';
import { weekdayName } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { weekTexts } from './texts.ts';

/** A week in words: "ons. 17–20 · lør. 12–15". */
export function WeekSummary({ week }: { readonly week: Week }) {
  const t = useTexts(weekTexts);
  const { language } = useLanguage();
  if (week.length === 0) return <>{t('unknown')}</>;
  return <>{week.map(({ day, from, to }) => `${weekdayName(day, language)} ${from}–${to}`).join(' · ')}</>;
}
