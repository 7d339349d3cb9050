import type { Week } from '#shared/traits/week.ts';
import { weekdayName } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { weekTexts } from './texts.ts';

interface Props {
  readonly week: Week;
  /** What is said where nothing is; that nobody has asked, unless told otherwise. */
  readonly none?: string | undefined;
}

/** A week in words: "ons. 17–20 · lør. 12–15". */
export function WeekSummary({ week, none }: Props) {
  const t = useTexts(weekTexts);
  const { language } = useLanguage();
  if (week.length === 0) return <>{none ?? t('unknown')}</>;
  return <>{week.map(({ day, from, to }) => `${weekdayName(day, language)} ${from}–${to}`).join(' · ')}</>;
}
