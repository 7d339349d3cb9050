import { csvFile, textCell } from '#shared/kernel/index.ts';
import { type Cell, documentTexts, type ReportDocument } from '#shared/reports/index.ts';
import { sheetsOf } from './sheet.ts';

/** Norwegian spreadsheets read a decimal comma; what is no number is said in words. */
function cellOf(value: Cell, language: ReportDocument['language']): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : textCell(documentTexts[value][language]);
}

/** A report's figures as Norwegian spreadsheets read them; an empty line stands between two tables. */
export const csvOf = (document: ReportDocument): string =>
  csvFile(
    sheetsOf(document).flatMap(({ heads, columns, lines }, at) => [
      ...(at > 0 ? [[]] : []),
      [...heads, ...columns].map(textCell),
      ...lines.map(({ names, values }) => [...names.map(textCell), ...values.map((value) => cellOf(value, document.language))]),
    ]),
  );
