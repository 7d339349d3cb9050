/** Tells spreadsheets that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** Spreadsheets take a cell that begins so for a formula, and would run it; what looks guarded already is guarded once more, so that it comes back as it was. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A text as one cell: nothing in it is run, and nothing in it ends the cell. */
export function textCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A file of cells as Norwegian spreadsheets read one: semicolons between, a mark for the letters in front. */
export const csvFile = (lines: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(';')}${LINE_END}`).join('');

/** A file's name from some words; what file systems refuse is left out. */
export const fileName = (...words: readonly string[]): string => `${bareFileName(...words)}.csv`;

/** The same without what says of which kind the file is. */
export const bareFileName = (...words: readonly string[]): string => words.join(' – ').replaceAll(/[\\/:*?"<>|]/g, '');
