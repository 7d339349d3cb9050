import { lengthOf, PRIVACY } from '#shared/national/index.ts';
import type { DraftSummary } from '#shared/publishing/index.ts';
import { averageCells, FIGURES } from '#shared/reporting/index.ts';
import { formatNumber } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import css from './PublishSection.module.css';
import { texts } from './texts.ts';

/** How much a draft tells, hides and keeps waiting, of which figures, and how much there is of each city. */
export function Preview({ draft: { figures, cities, periods, within } }: { readonly draft: DraftSummary }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const count = (which: 'told' | 'hidden' | 'waiting'): number => figures.reduce((sum, figure) => sum + figure[which], 0);
  const shown = (which: 'told' | 'hidden'): string => formatNumber(count(which), language);
  const nameOf = (cell: string): string => FIGURES.find(({ id }) => id === cell || averageCells(id).count === cell)?.name[language] ?? cell;
  const all = periods.filter((period) => lengthOf(period) === 1).length;
  return (
    <>
      {within !== null && <p>{t('roundedLegend', { threshold: PRIVACY.threshold, twice: 2 * PRIVACY.threshold, within })}</p>}
      <p>{t('wouldTell', { told: shown('told'), hidden: shown('hidden') })}</p>
      {count('waiting') > 0 && <p>{t('wouldWait', { waiting: count('waiting') })}</p>}
      <p>
        {cities
          .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
          .map(({ name, months }) => t('monthsOfCity', { name, months, all }))
          .join(' · ')}
      </p>
      <details>
        <summary>{t('figureByFigure')}</summary>
        <ul className={css.list}>
          {figures.map(({ figure, told, hidden, waiting }) => (
            <li key={figure}>
              {t('hiddenShare', { name: nameOf(figure), hidden, all: told + hidden })}
              {waiting > 0 && t('waitingShare', { waiting })}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
