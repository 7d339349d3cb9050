import type { Sheet } from './sheet.ts';
import type { Value } from './told.ts';

/** What stands where there is no number. */
export type ValueWords = Readonly<Record<Extract<Value, string>, string>>;

/** Tells spreadsheets that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** Spreadsheets take a cell that begins so for a formula, and would run it. */
const FORMULA = /^[=+\-@\t\r]/;

const textCell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Norwegian spreadsheets read a decimal comma. */
function valueCell(value: Value | undefined, words: ValueWords): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : textCell(words[value]);
}

/** A sheet as Norwegian spreadsheets read it: semicolons, decimal commas, and nothing that could be run. */
export function csvOf({ heads, columns, rows }: Sheet, words: ValueWords): string {
  const lines = [
    [...heads, ...columns].map(textCell),
    ...rows.map(({ names, values }) => [...names.map(textCell), ...values.map((value) => valueCell(value, words))]),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(';')}${LINE_END}`).join('');
}

/** A file's name from some words; what file systems refuse is left out. */
export const fileName = (...words: readonly string[]): string => `${words.join(' – ').replaceAll(/[\\/:*?"<>|]/g, '')}.csv`;
