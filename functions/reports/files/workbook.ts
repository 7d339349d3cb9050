import writeWorkbook, { type Cell as SheetCell } from 'write-excel-file/universal';
import { type Cell, documentTexts, type ReportDocument } from '#shared/reports/index.ts';
import { onPaper } from './onPaper.ts';
import { type Sheet, sheetsOf } from './sheet.ts';

/** A spreadsheet shows these as its reader's language does: `1 400 000` and `12,5` in Norway. */
const WHOLE = '#,##0';
const ONE_DECIMAL = '#,##0.0';
const DAY = 'dd.mm.yyyy';

/** Every program has it, or one of the same widths; unnamed, what is bold would stand in another than the rest. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 };

/** Letters: what fits on a lying sheet of paper. A number's column takes the word for one that is hidden. */
const WIDE = 80;
const NAME = 34;
const NUMBER = 18;

/** Words stand as words, whatever they begin with: no spreadsheet runs them. */
const words = (value: string, style: object = {}): SheetCell => ({ value, type: String, format: '@', wrap: true, ...style });
const bold = (value: string, style: object = {}): SheetCell => words(value, { fontWeight: 'bold', ...style });

function numberOf(value: Cell, isAverage: boolean, language: ReportDocument['language']): SheetCell {
  if (value === undefined) return null;
  if (typeof value === 'number') return { value, type: Number, format: isAverage ? ONE_DECIMAL : WHOLE };
  return words(documentTexts[value][language], { align: 'right' });
}

/** Names of sheets are short, and without what spreadsheets use for addresses. */
const sheetName = (name: string): string => name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31);

const figuresSheet = ({ name, heads, columns, lines }: Sheet, language: ReportDocument['language']) => ({
  sheet: sheetName(name),
  data: [
    [...heads.map((head) => bold(head)), ...columns.map((column) => bold(column, { align: 'right' }))],
    ...lines.map(({ names, values, isAverage }) => [
      ...names.map((one) => words(one)),
      ...values.map((value) => numberOf(value, isAverage, language)),
    ]),
  ],
  columns: [...heads.map(() => ({ width: NAME })), ...columns.map(() => ({ width: NUMBER }))],
  orientation: 'landscape' as const,
  stickyRowsCount: 1,
});

/** The report as it is read: what it is, what staff wrote, and what must be known of the figures. */
const readingSheet = ({ title, facts, replaces, sections, notes, language }: ReportDocument) => ({
  sheet: sheetName(documentTexts.report[language]),
  data: [
    [bold(title), null],
    ...facts.map(({ name, value, date }): SheetCell[] => [
      words(name),
      date ? { value: new Date(`${date}T00:00:00Z`), type: Date, format: DAY, align: 'left' } : words(value),
    ]),
    ...(replaces ? [[words(replaces), null]] : []),
    ...sections.flatMap(({ heading, paragraphs }): SheetCell[][] => [
      [null, null],
      [bold(heading), null],
      ...paragraphs.map((paragraph) => [words(paragraph), null]),
    ]),
    [null, null],
    ...notes.map((note): SheetCell[] => [words(note), null]),
  ],
  columns: [{ width: WIDE }, { width: NAME }],
  orientation: 'landscape' as const,
});

const definitionsSheet = ({ definitions, language }: ReportDocument) => ({
  sheet: sheetName(documentTexts.definitions[language]),
  data: definitions.map(({ name, definition }) => [bold(name, { alignVertical: 'top' }), words(definition, { alignVertical: 'top' })]),
  columns: [{ width: NAME }, { width: WIDE }],
  orientation: 'landscape' as const,
});

/** A report as a workbook. */
export async function workbookOf(document: ReportDocument): Promise<Uint8Array> {
  const figures = sheetsOf(document).map((sheet) => figuresSheet(sheet, document.language));
  const workbook = writeWorkbook([readingSheet(document), ...figures, definitionsSheet(document)], { ...FONT, features: [onPaper] });
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer());
}
