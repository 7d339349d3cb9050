import type { VolunteerCard } from '#shared/volunteers/index.ts';
import { relativeDay } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { today } from '#web/ui/When.tsx';
import css from './OverdueMark.module.css';
import { isOverdue } from './overdue.ts';
import { texts } from './texts.ts';

/** Says that somebody on the way in has waited long, and for how long. */
export function OverdueMark({ volunteer }: { readonly volunteer: Pick<VolunteerCard, 'state' | 'stateSince'> }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const now = today();
  if (!isOverdue(volunteer, now)) return null;
  return (
    <span className={css.mark}>
      {t('overdue')} · {relativeDay(volunteer.stateSince, now, language)}
    </span>
  );
}
