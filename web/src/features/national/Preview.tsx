import type { PublicationPreview } from '#shared/publishing/index.ts';
import { averageCells, FIGURES } from '#shared/reporting/index.ts';
import { formatNumber } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import css from './PublishSection.module.css';
import { texts } from './texts.ts';

/** How much would be told and hidden, and of which figures. */
export function Preview({ preview: { figures, waiting } }: { readonly preview: PublicationPreview }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const count = (which: 'told' | 'hidden'): string =>
    formatNumber(
      figures.reduce((sum, figure) => sum + figure[which], 0),
      language,
    );
  const nameOf = (cell: string): string => FIGURES.find(({ id }) => id === cell || averageCells(id).count === cell)?.name[language] ?? cell;
  return (
    <>
      <p role="status">{t('wouldTell', { told: count('told'), hidden: count('hidden') })}</p>
      {waiting > 0 && <p>{t('wouldWait', { waiting })}</p>}
      <details>
        <summary>{t('figureByFigure')}</summary>
        <ul className={css.list}>
          {figures.map(({ figure, told, hidden }) => (
            <li key={figure}>{t('hiddenShare', { name: nameOf(figure), hidden, all: told + hidden })}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
