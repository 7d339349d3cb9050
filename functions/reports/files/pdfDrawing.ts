import type { Language } from '#shared/kernel/index.ts';
import { type DocumentDrawing, documentTexts, valueShown } from '#shared/reports/index.ts';
import { COLOURS, FONTS, MARGIN, type Page, SIZES } from './letter.ts';

/** Points. */
const NAMES = 165;
const NUMBERS = 46;
const BAR = 8;
const BETWEEN = 5;
const GAP = 8;
const LINE = 14;
const GOAL_LINE = 1.2;

/** The newest stretch is the darkest: told from the other in black and white too. */
const SHADES = [COLOURS.deep, COLOURS.before] as const;

const shadeOf = (at: number): string => SHADES[at] ?? COLOURS.before;

/** A name with its bars, as high as the higher of the two. */
interface Row {
  readonly name: string;
  readonly values: DocumentDrawing['bars'][number]['values'];
  readonly height: number;
}

const plain = ({ doc }: Page): void => void doc.font(FONTS.plain).fontSize(SIZES.small).fillColor(COLOURS.ink);

function rowsOf(page: Page, { bars }: DocumentDrawing): Row[] {
  plain(page);
  return bars.map(({ name, values }) => ({
    name,
    values,
    height: Math.max(page.doc.heightOfString(name, { width: NAMES }), values.length * (BAR + 1)) + BETWEEN,
  }));
}

/** What each shade is of; one alone is said in the title. */
function legend(page: Page, { stretches }: DocumentDrawing, left: number, top: number): void {
  const { doc } = page;
  stretches.forEach((stretch, at) => {
    const x = left + NAMES + GAP + at * NAMES;
    doc.rect(x, top + 2, BAR, BAR).fill(shadeOf(at));
    plain(page);
    doc.text(stretch, x + BAR + 4, top, { lineBreak: false });
  });
}

function bars(page: Page, rows: readonly Row[], { goal }: DocumentDrawing, left: number, top: number, language: Language): void {
  const { doc } = page;
  const numbers = rows.flatMap(({ values }) => values.filter((value) => typeof value === 'number'));
  const longest = Math.max(goal ?? 0, ...numbers);
  const room = doc.page.width - MARGIN - left - NAMES - GAP - NUMBERS;
  const from = left + NAMES + GAP;
  let y = top;
  for (const { name, values, height } of rows) {
    plain(page);
    doc.text(name, left, y, { width: NAMES });
    values.forEach((value, at) => {
      const length = typeof value === 'number' ? (value / longest) * room : 0;
      const bar = y + 1 + at * (BAR + 1);
      if (length > 0) doc.rect(from, bar, length, BAR).fill(shadeOf(at));
      plain(page);
      doc.text(valueShown(value, false, language), from + length + 4, bar - 2, { lineBreak: false });
    });
    y += height;
  }
  if (goal !== undefined) doc.rect(from + (goal / longest) * room, top - 2, GOAL_LINE, y - top).fill(COLOURS.ink);
}

/** Puts a drawing on the page, whole on one page: bars with their names and numbers, and the same in words for whoever hears it. */
export function drawingInto(page: Page, drawing: DocumentDrawing, language: Language): void {
  const { doc, structure } = page;
  const { title, stretches, alternative } = drawing;
  const notes = drawing.goal === undefined ? drawing.notes : [documentTexts.goalLine[language], ...drawing.notes];
  const width = doc.page.width - 2 * MARGIN;
  const rows = rowsOf(page, drawing);
  const noteHeights = notes.map((note) => doc.heightOfString(note, { width }) + 2);
  const sum = (heights: readonly number[]): number => heights.reduce((all, one) => all + one, 0);
  const head = LINE + 4;
  const key = stretches.length > 1 ? LINE + 2 : 0;
  const height = head + key + sum(rows.map((row) => row.height)) + sum(noteHeights) + 4;
  if (doc.y + height > doc.page.height - MARGIN) doc.addPage();
  const [left, top] = [MARGIN, doc.y];
  const content = (): void => {
    const name = stretches.length === 1 ? `${title} (${stretches[0]})` : title;
    doc.font(FONTS.strong).fontSize(SIZES.table).fillColor(COLOURS.ink).text(name, left, top, { width });
    if (key > 0) legend(page, drawing, left, top + head);
    bars(page, rows, drawing, left, top + head + key, language);
    let y = top + head + key + sum(rows.map((row) => row.height));
    notes.forEach((note, at) => {
      doc.font(FONTS.plain).fontSize(SIZES.small).fillColor(COLOURS.quiet).text(note, left, y, { width });
      y += noteHeights[at] ?? 0;
    });
  };
  structure.add(doc.struct('Figure', { alt: alternative, bbox: [left, top, left + width, top + height] }, content));
  doc.x = left;
  doc.y = top + height;
  doc.font(FONTS.plain).fontSize(SIZES.text);
  doc.moveDown(0.7);
}
