import { csvFile, textCell } from '#shared/kernel/csv.ts';
import type { Value } from '#shared/reporting/index.ts';
import type { Sheet } from './sheet.ts';

/** What stands where there is no number. */
export type ValueWords = Readonly<Record<Extract<Value, string>, string>>;

/** Norwegian spreadsheets read a decimal comma. */
function valueCell(value: Value | undefined, words: ValueWords): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : textCell(words[value]);
}

/** A sheet as Norwegian spreadsheets read it. */
export const csvOf = ({ heads, columns, rows }: Sheet, words: ValueWords): string =>
  csvFile([
    [...heads, ...columns].map(textCell),
    ...rows.map(({ names, values }) => [...names.map(textCell), ...values.map((value) => valueCell(value, words))]),
  ]);
