import type { Language } from '#shared/kernel/index.ts';
import { type Cell, type DocumentRow, type DocumentTable, documentTexts } from '#shared/reports/index.ts';
import { COLOURS, FONTS, type Page, SIZES } from './letter.ts';

/** Points; what is left is the names'. */
const NUMBER_WIDTH = 82;
const INDENT = 14;

/** Numbers as they are written: `1 400 000` and `12,5`. */
const formats = (language: Language) => {
  const locale = language === 'en' ? 'en-GB' : 'nb-NO';
  const whole = new Intl.NumberFormat(locale);
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (value: number, isAverage: boolean): string => (isAverage ? oneDecimal : whole).format(value);
};

function shown(value: Cell, { isAverage }: DocumentRow, language: Language): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? formats(language)(value, isAverage) : documentTexts[`${value}Short`][language];
}

const headCell = (text: string, isNumber: boolean) => ({
  text,
  type: 'TH' as const,
  scope: 'Column' as const,
  font: { src: FONTS.strong, size: SIZES.table },
  backgroundColor: COLOURS.head,
  align: { x: isNumber ? ('right' as const) : ('left' as const), y: 'bottom' as const },
});

/** Puts a table on the page. Its first column heads the rows, and a part stands a little in, under its figure. */
export function tableInto({ doc, structure }: Page, { heads, columns, rows }: DocumentTable, language: Language): void {
  doc.font(FONTS.plain).fontSize(SIZES.table).fillColor(COLOURS.ink);
  const padding = { top: 3, bottom: 3, left: 4, right: 4 };
  doc.table({
    structParent: structure,
    columnStyles: [...heads.map(() => '*' as const), ...columns.map(() => NUMBER_WIDTH)],
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: COLOURS.line, padding, textColor: COLOURS.ink },
    data: [
      [...heads.map((head) => headCell(head, false)), ...columns.map((column) => headCell(column, true))],
      ...rows.map((row) => [
        ...row.names.map((name, at) => ({
          text: name,
          ...(at === 0 && { type: 'TH' as const, scope: 'Row' as const }),
          font: { src: row.isPart ? FONTS.plain : FONTS.strong, size: SIZES.table },
          padding: row.isPart ? { ...padding, left: padding.left + INDENT } : padding,
        })),
        ...row.values.map((value) => ({ text: shown(value, row, language), align: { x: 'right' as const, y: 'bottom' as const } })),
      ]),
    ],
  });
  doc.x = doc.page.margins.left;
  doc.moveDown(0.8);
}
