import type { Language } from '#shared/kernel/index.ts';
import type { Value } from '#shared/reporting/index.ts';
import { documentTexts } from './documentTexts.ts';

const LOCALES = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A value as it stands on paper: `1 400 000`, `12,5` where it is an average, or a word for what is no number. */
export function valueShown(value: Value, isAverage: boolean, language: Language): string {
  if (typeof value !== 'number') return documentTexts[`${value}Short`][language];
  const digits = isAverage ? 1 : 0;
  return new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}
