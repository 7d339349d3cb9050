import type { Value } from '#shared/reporting/index.ts';
import { formatNumber } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { VALUE_WORDS } from './texts.ts';
import css from './ValueText.module.css';

/** A sign for what is no number; its words are for whoever cannot see it, or rests the pointer on it. */
export const SIGNS = { unknown: '–', hidden: '·' } as const;

/** A number, or a sign that says why there is none. */
export function ValueText({ value }: { readonly value: Value }) {
  const { language } = useLanguage();
  const word = useTexts(VALUE_WORDS);
  if (typeof value === 'number') return <>{formatNumber(value, language)}</>;
  return (
    <span title={word(value)}>
      <span aria-hidden="true" className={css.sign}>
        {SIGNS[value]}
      </span>
      <span className={css.words}>{word(value)}</span>
    </span>
  );
}
