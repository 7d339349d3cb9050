import type { Figure } from '#shared/reporting/index.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import css from './Definitions.module.css';

/** "Slik teller vi", figure by figure. */
export function Definitions({ figures }: { readonly figures: readonly Figure[] }) {
  const { language } = useLanguage();
  return (
    <dl className={css.definitions}>
      {figures.map(({ id, name, definition }) => (
        <div key={id}>
          <dt className={css.name}>{name[language]}</dt>
          <dd className={css.text}>{definition[language]}</dd>
        </div>
      ))}
    </dl>
  );
}
