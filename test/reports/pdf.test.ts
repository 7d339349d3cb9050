import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { pdfOf } from '#functions/reports/files/pdf.ts';
import { documentOf } from '#shared/reports/index.ts';
import { aReport, aVersion, someNumbers } from './aReport.ts';

/** An element of the structure, as an independent reader finds it. */
interface Element {
  readonly role?: string;
  readonly type?: string;
  readonly alt?: string;
  readonly children?: readonly Element[];
}

const NOW = new Date('2026-11-21T10:00:00.000Z');

async function read(language: 'nb' | 'nn' | 'en', report = aReport()) {
  const bytes = await pdfOf(documentOf(report, someNumbers(), aVersion(), 'Trondheim', language), NOW);
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const trees: Element[] = await Promise.all(pages.map((page) => page.getStructTree()));
  const words = await Promise.all(
    pages.map(async (page) => (await page.getTextContent()).items.flatMap((item) => ('str' in item ? item.str : []))),
  );
  return { pdf, trees, text: words.flat().join(' ').replaceAll(/\s+/g, ' ') };
}

const elementsIn = (element: Element): Element[] => [element, ...(element.children ?? []).flatMap(elementsIn)];
const rolesIn = (element: Element): string[] => elementsIn(element).flatMap(({ role }) => role ?? []);

describe('a report on paper', () => {
  test('is tagged: it says its language and title, and has headings, paragraphs, drawings in words too, and tables with heads; numbers and dates are Norwegian', async () => {
    const { pdf, trees, text } = await read('nb');
    // the reader answers a map, though its types say otherwise
    expect([...new Map(Object(await pdf.getMarkInfo()))]).toContainEqual(['Marked', true]);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Halvårsrapport for styret', Language: 'nb-NO' });
    const roles = trees.flatMap(rolesIn);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    const drawings = trees.flatMap(elementsIn).filter(({ role }) => role === 'Figure');
    expect(drawings.map(({ alt }) => alt)).toEqual([
      'Søylediagram: Deltakere i gang – fase. 21.11.2026: I behandling 612, Etter behandling 788. Ingen: Ikke i behandling. Skjult: Før behandling. Tallene står i tabellen under.',
    ]);
    for (const role of ['Document', 'H2', 'P', 'Table', 'TR', 'TH', 'TD']) expect(roles, role).toContain(role);
    expect(text).toContain('1 400');
    expect(text).toContain('12,5');
    expect(text).toContain('21.11.2026');
    expect(text).toContain('skjult');
    expect(text).toContain('Det merkes på ventetiden.');
    expect(text).toMatch(/Side 1 av \d/);
  });

  test('in another language is in that language, and holds letters of alphabets that are near', async () => {
    const { pdf, text } = await read('en', aReport({ title: 'Čáhci, Łódź og Žygimantas' }));
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en-GB' });
    expect(text).toContain('Whom we have followed');
    expect(text).toContain('Čáhci, Łódź og Žygimantas');
  });
});
