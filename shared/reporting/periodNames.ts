import { type Language, MONTH_NAMES } from '#shared/kernel/index.ts';
import { type Month, type Period, yearOf } from './period.ts';

const LETTERS = 3;

const nameOf = (month: Month, language: Language): string => MONTH_NAMES[language][Number(month.slice(5)) - 1] ?? month;

/** `november 2026` */
export const monthName = (month: Month, language: Language): string => `${nameOf(month, language)} ${yearOf(month)}`;

/** `nov`, for the foot of a drawing. */
export const shortMonth = (month: Month, language: Language): string => nameOf(month, language).slice(0, LETTERS);

const ORDINALS = ['', '1st', '2nd', '3rd'] as const;

/** What parts of a year are called, by their letter; they are numbered. */
const PARTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  T: { nb: 'tertial', nn: 'tertial', en: 'tertial' },
  H: { nb: 'halvår', nn: 'halvår', en: 'half' },
};

/** `2026`, `3. tertial 2026`, `1. halvår 2026`, `november 2026`. */
export function periodName(period: Period, language: Language): string {
  const [year = '', part] = period.split('-');
  if (part === undefined) return year;
  const [letter = '', number = ''] = part;
  const name = PARTS[letter]?.[language];
  if (name === undefined) return monthName(period, language);
  return `${language === 'en' ? (ORDINALS[Number(number)] ?? number) : `${number}.`} ${name} ${year}`;
}
