import type { TableCell } from 'pdfkit';
import type { Language } from '#shared/kernel/index.ts';
import { type Cell, type DocumentRow, type DocumentTable, valueShown } from '#shared/reports/index.ts';
import { COLOURS, FONTS, MARGIN, type Page, SIZES } from './letter.ts';

/** Points; what is left is the names'. */
const NUMBER_WIDTH = 82;
const INDENT = 14;

const shown = (value: Cell, { isAverage }: DocumentRow, language: Language): string =>
  value === undefined ? '' : valueShown(value, isAverage, language);

const headCell = (text: string, isNumber: boolean) => ({
  text,
  type: 'TH' as const,
  scope: 'Column' as const,
  font: { src: FONTS.strong, size: SIZES.table },
  backgroundColor: COLOURS.head,
  align: { x: isNumber ? ('right' as const) : ('left' as const), y: 'bottom' as const },
});

const PADDING = { top: 3, bottom: 3, left: 4, right: 4 };

/** Less than this is no room to begin a table in: its head and a few rows. Points. */
const ROOM_FOR_TABLE = 70;

/** The cells of a row. The first names it, and a part stands a little in, under its figure. */
const rowCells = (row: DocumentRow, language: Language): TableCell[] => [
  ...row.names.map((name, at) => ({
    text: name,
    ...(at === 0 && { type: 'TH' as const, scope: 'Row' as const }),
    font: { src: row.isPart ? FONTS.plain : FONTS.strong, size: SIZES.table },
    padding: row.isPart ? { ...PADDING, left: PADDING.left + INDENT } : PADDING,
  })),
  ...row.values.map((value) => ({ text: shown(value, row, language), align: { x: 'right' as const, y: 'bottom' as const } })),
];

/**
 * Has the head of a table drawn anew on each page that the table goes on to, while its rows are put there: seen, and not read
 * aloud in the midst of the table, whose cells all know their heads.
 *
 * @param height of the head, in points
 */
function withHeadOnEveryPage({ doc }: Page, drawHead: () => void, height: number, putRows: () => void): void {
  const leaveRoom = (): void => {
    doc.page.margins.top = MARGIN + height;
  };
  const goOn = (): void => {
    doc.markContent('Artifact', { type: 'Layout' });
    drawHead();
    doc.endMarkedContent();
    leaveRoom();
  };
  leaveRoom();
  doc.on('pageAdded', goOn);
  putRows();
  doc.off('pageAdded', goOn);
  doc.page.margins.top = MARGIN;
}

/** Puts a table on the page. Its first column heads the rows. */
export function tableInto(page: Page, { heads, columns, rows }: DocumentTable, language: Language): void {
  const { doc, structure } = page;
  if (doc.y > doc.page.height - MARGIN - ROOM_FOR_TABLE) doc.addPage();
  doc.font(FONTS.plain).fontSize(SIZES.table).fillColor(COLOURS.ink);
  const head = [...heads.map((name) => headCell(name, false)), ...columns.map((name) => headCell(name, true))];
  const look = {
    columnStyles: [...heads.map(() => '*' as const), ...columns.map(() => NUMBER_WIDTH)],
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: COLOURS.line, padding: PADDING, textColor: COLOURS.ink },
  };
  const above = doc.y;
  const table = doc.table({ ...look, structParent: structure });
  table.row(head);
  const drawHead = () => doc.table(look).row(head).end();
  withHeadOnEveryPage(page, drawHead, doc.y - above, () => {
    for (const row of rows) table.row(rowCells(row, language));
  });
  table.end();
  doc.x = doc.page.margins.left;
  doc.moveDown(0.8);
}
