import { ChevronDownIcon, GlobeIcon } from '@navikt/aksel-icons';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import css from './LanguageSelect.module.css';
import { LANGUAGE_NAMES, shellTexts } from './texts.ts';

/** The language, as the device's own choice list. */
export function LanguageSelect() {
  const t = useTexts(shellTexts);
  const name = useTexts(LANGUAGE_NAMES);
  const { language, choose } = useLanguage();
  return (
    <span className={css.language}>
      <GlobeIcon aria-hidden className={css.icon} />
      <select
        className={css.select}
        aria-label={t('language')}
        value={language}
        onChange={({ target }) => {
          const chosen = LANGUAGES.find((tag) => tag === target.value);
          if (chosen) choose(chosen);
        }}
      >
        {LANGUAGES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {name(tag)}
          </option>
        ))}
      </select>
      <ChevronDownIcon aria-hidden className={css.arrow} />
    </span>
  );
}
