import type { Language } from './language.ts';

const NORWEGIAN = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

/** The months of the year, from January. Browsers ship no nynorsk ones; they are bokmål's. */
export const MONTH_NAMES = {
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const satisfies Record<Language, readonly string[]>;
