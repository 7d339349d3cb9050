import PDFDocument from 'pdfkit';
import regular from 'source-sans/TTF/SourceSans3-Regular.ttf';
import semibold from 'source-sans/TTF/SourceSans3-Semibold.ttf';
import { fill } from '#shared/kernel/index.ts';
import { documentTexts, type ReportDocument } from '#shared/reports/index.ts';
import { COLOURS, FONTS, MARGIN, type Page, SIZES } from './letter.ts';
import { drawingInto } from './pdfDrawing.ts';
import { tableInto } from './pdfTable.ts';

const LANGUAGE_TAGS = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;
const PRODUCT = 'Steg for Steg';

/** A heading stays with what follows it: where less than this is left, it goes to the next page. Points. */
const ROOM_FOR_HEADING = 110;

/** A report on its way to paper: the sheet that is written on, and the structure that is read aloud. */
function begun({ title, language, city }: ReportDocument, now: Date): Page {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: LANGUAGE_TAGS[language],
    displayTitle: true,
    bufferPages: true,
    font: '',
    info: { Title: title, Author: `${PRODUCT} ${city}`, CreationDate: now },
  });
  doc.registerFont(FONTS.plain, Buffer.from(regular));
  doc.registerFont(FONTS.strong, Buffer.from(semibold));
  const structure = doc.struct('Document');
  doc.addStructure(structure);
  return { doc, structure };
}

function heading({ doc, structure }: Page, text: string): void {
  if (doc.y > doc.page.height - MARGIN - ROOM_FOR_HEADING) doc.addPage();
  doc.moveDown(1.2);
  structure.add(doc.struct('H2', () => void doc.font(FONTS.strong).fontSize(SIZES.heading).fillColor(COLOURS.deep).text(text)));
  doc.moveDown(0.35);
}

function paragraph({ doc, structure }: Page, text: string): void {
  structure.add(doc.struct('P', () => void doc.font(FONTS.plain).fontSize(SIZES.text).fillColor(COLOURS.ink).text(text, { lineGap: 2.5 })));
  doc.moveDown(0.5);
}

/** The head of a letter: who writes, what it is, and what must be known before one reads on. */
function letterhead(page: Page, { title, city, facts, replaces }: ReportDocument): void {
  const { doc, structure } = page;
  structure.add(
    doc.struct('P', () => void doc.font(FONTS.strong).fontSize(SIZES.small).fillColor(COLOURS.deep).text(`${PRODUCT} ${city}`)),
  );
  doc.moveDown(1);
  structure.add(doc.struct('H1', () => void doc.font(FONTS.strong).fontSize(SIZES.title).fillColor(COLOURS.ink).text(title)));
  doc.moveDown(0.6);
  for (const { name, value } of facts) {
    structure.add(
      doc.struct('P', () => {
        doc.fontSize(SIZES.text).fillColor(COLOURS.quiet).font(FONTS.plain).text(`${name}: `, { continued: true });
        doc.fillColor(COLOURS.ink).text(value);
      }),
    );
  }
  doc.moveDown(0.6);
  if (replaces) paragraph(page, replaces);
}

/** The page's number at its foot: seen, and not read aloud in the midst of a sentence. */
function footers({ doc }: Page, { language, title }: ReportDocument): void {
  const { start, count } = doc.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    doc.switchToPage(at);
    // what stands in the margin would otherwise begin a new page
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    const text = `${title} · ${fill(documentTexts.page[language], { page: at + 1, pages: count })}`;
    doc.font(FONTS.plain).fontSize(SIZES.small).fillColor(COLOURS.quiet);
    doc.text(text, MARGIN, doc.page.height - MARGIN / 2 - SIZES.small, {
      width: doc.page.width - 2 * MARGIN,
      align: 'right',
      lineBreak: false,
    });
    doc.endMarkedContent();
    doc.page.margins.bottom = MARGIN;
  }
}

function written(page: Page, document: ReportDocument): void {
  const { sections, results, resultsDrawing, notes, definitions, language } = document;
  letterhead(page, document);
  for (const { heading: name, paragraphs, drawings, table } of sections) {
    heading(page, name);
    for (const text of paragraphs) paragraph(page, text);
    for (const drawing of drawings) drawingInto(page, drawing, language);
    if (table) tableInto(page, table, language);
  }
  if (results) {
    heading(page, results.caption);
    if (resultsDrawing) drawingInto(page, resultsDrawing, language);
    tableInto(page, results, language);
  }
  heading(page, documentTexts.notes[language]);
  for (const note of notes) paragraph(page, note);
  heading(page, documentTexts.definitions[language]);
  for (const { name, definition } of definitions) paragraph(page, `${name}: ${definition}`);
}

/**
 * A report as a letter on paper: tagged, so that a screen reader finds its headings and the heads of its tables, with its
 * fonts inside, so that it looks the same wherever it is opened.
 */
export async function pdfOf(document: ReportDocument, now: Date): Promise<Uint8Array> {
  const page = begun(document, now);
  const pieces: Buffer[] = [];
  page.doc.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise<void>((resolve, reject) => page.doc.on('end', resolve).on('error', reject));
  written(page, document);
  page.structure.end();
  footers(page, document);
  page.doc.end();
  await ended;
  return Buffer.concat(pieces);
}
