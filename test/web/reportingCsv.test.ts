import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '#shared/kernel/csv.ts';
import { csvOf } from '#web/features/reporting/csv.ts';
import type { Sheet } from '#web/features/reporting/sheet.ts';

const WORDS = { unknown: 'ukjent', hidden: 'skjult' };
const sheet = (columns: readonly string[], rows: Sheet['rows']): Sheet => ({ title: 'Tall', heads: ['By'], columns, rows });

/** Reads it as a spreadsheet does: cells between semicolons, in quotes where they hold one. */
function read(csv: string): string[][] {
  const cells = csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n)/g);
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('a file of figures', () => {
  test('is what Norwegian spreadsheets read', () => {
    const rows = [
      { names: ['Trondheim'], values: [1400, 12.5] },
      { names: ['Ås; "Vest"'], values: ['hidden', 'unknown'] },
      { names: ['Eidskog'], values: [undefined, 0] },
    ] as const;
    expect(csvOf(sheet(['Møter', 'Dager'], rows), WORDS)).toBe(
      '\uFEFFBy;Møter;Dager\r\nTrondheim;1400;12,5\r\n"Ås; ""Vest""";skjult;ukjent\r\nEidskog;;0\r\n',
    );
  });

  test.each(['=1+1', '+47', '-5', '@SUM(A1)', '\t=1', '\r=1'])('no cell begins a formula: %j', (text) => {
    const [head, [name, value] = []] = read(csvOf(sheet([text], [{ names: [text], values: ['hidden'] }]), { ...WORDS, hidden: text }));
    for (const cell of [head?.[1], name, value]) expect(cell).toBe(`'${text}`);
  });

  test('whatever the words, it reads back cell by cell and none of them runs', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'å', ';', '"', '=', '-', '+', '@', '\n', '\r', '\t', ' ', "'") });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const lines = read(
          csvOf(
            sheet(
              [],
              words.map((name) => ({ names: [name], values: [] })),
            ),
            WORDS,
          ),
        );
        expect(lines.slice(1).map(([cell]) => cell?.replace(/^'(?='*[=+\-@\t\r])/, ''))).toEqual(words);
        for (const [cell] of lines) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('its name says what it is of, and bears every file system', () => {
    expect(fileName('Møter', 'Trondheim', '2026, så langt')).toBe('Møter – Trondheim – 2026, så langt.csv');
    expect(fileName('a/b:c*?"<>|\\')).toBe('abc.csv');
  });
});
