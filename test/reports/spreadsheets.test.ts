import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { csvOf } from '#functions/reports/files/csv.ts';
import { workbookOf } from '#functions/reports/files/workbook.ts';
import { documentOf } from '#shared/reports/index.ts';
import { aReport, aVersion, someNumbers } from './aReport.ts';

const document = (said: Parameters<typeof aReport>[0] = {}) => documentOf(aReport(said), someNumbers(), aVersion(), 'Trondheim', 'nb');

test('a workbook holds numbers and days as numbers and days, in forms that a Norwegian spreadsheet shows as Norwegian', async () => {
  const parts = unzipSync(await workbookOf(document()));
  const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const styles = read('xl/styles.xml');
  for (const form of ['#,##0', '#,##0.0', 'dd.mm.yyyy']) expect(styles).toContain(`formatCode="${form}"`);
  expect(styles.match(/<name val="Calibri"\/>/g), 'plain and bold alike').toHaveLength(2);
  expect(read('xl/workbook.xml')).toMatch(/name="Rapport".*name="Tall".*name="Slik teller vi"/s);
  const figures = read('xl/worksheets/sheet2.xml');
  expect(figures).toMatch(/<v>1400<\/v>/);
  expect(figures).toMatch(/<v>12\.5<\/v>/);
  expect(figures, 'lies on A4 when it is printed').toMatch(/<pageSetup [^>]*paperSize="9"/);
  expect(figures).not.toContain('<f>');
});

test('a file of figures is read by a Norwegian spreadsheet: semicolons, decimal commas, and a hidden number in words', () => {
  const file = csvOf(document());
  expect(file.charCodeAt(0)).toBe(0xfeff);
  const lines = file.slice(1).split('\r\n');
  expect(lines[0]).toBe('Del;Tall;1. halvår 2026;1. halvår 2025;21.11.2026');
  expect(lines).toContain('Ettervern med tidgiver;Tid til første kobling (dager);12,5;ikke kjent;');
  expect(lines).toContain('Hvem vi har fulgt;Fase: Før behandling;skjult av personvernhensyn;0;');
});

test('what staff have written is words in every cell, whatever it begins with', async () => {
  const formula = '=HYPERLINK("http://x.example";"Trykk")';
  const heading = { nb: formula, nn: formula, en: formula };
  const report = document({ title: formula, sections: aReport().sections.map((section) => ({ ...section, heading })) });
  expect(csvOf(report)).toContain(`"'${formula.replaceAll('"', '""')}";Samtaler;`);
  const parts = unzipSync(await workbookOf(report));
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets.length).toBeGreaterThan(2);
  for (const name of sheets) expect(strFromU8(parts[name] ?? new Uint8Array()), name).not.toMatch(/<f[ >]/);
});
