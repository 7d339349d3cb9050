import { dateIn } from '#shared/kernel/dates.ts';
import type { Figures } from '#shared/reporting/index.ts';
import { dateAndTime, timeOfDay } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { texts } from './texts.ts';

/** When figures were read, and when any of them last changed. */
export function AsOf({ figures: { asOf, changedAt } }: { readonly figures: Pick<Figures, 'asOf' | 'changedAt'> }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <>
      {t('asOf', { time: timeOfDay(new Date(asOf), language) })}{' '}
      {changedAt && t('changedAt', { when: dateAndTime(changedAt, dateIn(new Date(asOf)), language) })}
    </>
  );
}
