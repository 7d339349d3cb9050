import { explainedIn, type Figure } from '#shared/reporting/index.ts';
import { ROLE_NAMES } from '#web/app/shell/texts.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import css from './Definitions.module.css';
import { drawingTexts } from './texts.ts';

/** "Slik teller vi": figure by figure, since when and for whose eyes, and who counts at all. */
export function Definitions({ figures }: { readonly figures: readonly Figure[] }) {
  const { language } = useLanguage();
  const t = useTexts(drawingTexts);
  const roleName = useTexts(ROLE_NAMES);
  return (
    <>
      <dl className={css.definitions}>
        {figures.map((figure) => (
          <div key={figure.id}>
            <dt className={css.name}>{figure.name[language]}</dt>
            <dd className={css.text}>{explainedIn(figure, language)}</dd>
            <dd className={css.text}>{t('seenBy', { roles: figure.seenBy.map((role) => roleName(role)).join(', ') })}</dd>
          </div>
        ))}
      </dl>
      <p className={css.who}>{t('whoCounts')}</p>
      <p className={css.who}>{t('closedMonths')}</p>
    </>
  );
}
