import { relativeDay } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { today } from '#web/ui/When.tsx';
import css from './OverdueMark.module.css';
import type { Overdue } from './overdue.ts';
import { texts } from './texts.ts';

const WORDS = { stage: texts.overdue, return: texts.overdueReturn, supervision: texts.overdueSupervision } as const;

/** Says what is overdue of somebody, and since when. */
export function OverdueMark({ overdue }: { readonly overdue: Overdue }) {
  const word = useTexts(WORDS);
  const { language } = useLanguage();
  return (
    <span className={css.mark}>
      {word(overdue.what)} · {relativeDay(overdue.since, today(), language)}
    </span>
  );
}
