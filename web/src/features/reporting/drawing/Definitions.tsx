import type { Figure } from '#shared/reporting/index.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import css from './Definitions.module.css';
import { drawingTexts } from './texts.ts';

/** "Slik teller vi": figure by figure, and who counts at all. */
export function Definitions({ figures }: { readonly figures: readonly Figure[] }) {
  const { language } = useLanguage();
  const t = useTexts(drawingTexts);
  return (
    <>
      <dl className={css.definitions}>
        {figures.map(({ id, name, definition }) => (
          <div key={id}>
            <dt className={css.name}>{name[language]}</dt>
            <dd className={css.text}>{definition[language]}</dd>
          </div>
        ))}
      </dl>
      <p className={css.who}>{t('whoCounts')}</p>
      <p className={css.who}>{t('closedMonths')}</p>
    </>
  );
}
