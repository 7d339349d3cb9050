import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile, textCell } from '#shared/kernel/csv.ts';
import { addDays } from '#shared/kernel/index.ts';
import { GENDERS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { dateCell, wordCell, wordsCell, yearCell } from '#web/features/imports/reading/cells.ts';
import { decode } from '#web/features/imports/reading/decode.ts';
import { tableOf } from '#web/features/imports/reading/table.ts';

const TODAY = '2026-11-21';
const NORWEGIAN = 'Bjørn Ågård;Ærlig';

describe('the letters of a file', () => {
  test.each([
    ['utf-8', Buffer.from(NORWEGIAN, 'utf8')],
    ['utf-8', Buffer.from(`\uFEFF${NORWEGIAN}`, 'utf8')],
    ['utf-16le', Buffer.from(`\uFEFF${NORWEGIAN}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${NORWEGIAN}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(NORWEGIAN, 'latin1')],
  ])('are read as %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ encoding, text: NORWEGIAN });
  });
});

describe('the rows of a file', () => {
  test.each([';', ',', '\t', '|'])('are told apart by %j', (delimiter) => {
    const { head, rows } = tableOf(`Navn${delimiter}Født${delimiter}Notat\r\nBerit${delimiter}1971${delimiter}"a${delimiter}b"\r\n`);
    expect(head).toEqual(['Navn', 'Født', 'Notat']);
    expect(rows).toEqual([{ line: 2, cells: ['Berit', '1971', `a${delimiter}b`], broken: false }]);
  });

  test('keep their lines after empty ones, and after a cell of several lines', () => {
    const { rows } = tableOf('Navn;Notat\n\nBerit;"to\nlinjer"\n;;\nArne;en\r\rEwa;x');
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [3, 'Berit'],
      [6, 'Arne'],
      [8, 'Ewa'],
    ]);
  });

  test('with a quote that is never closed break their own line and no other', () => {
    const { rows } = tableOf('Navn;Notat\nBerit;"aldri lukket\nArne;god\nEwa;"også\nOda;bra\n');
    expect(rows.map(({ line, cells, broken }) => [line, cells[0], broken])).toEqual([
      [2, 'Berit', true],
      [3, 'Arne', false],
      [4, 'Ewa', true],
      [5, 'Oda', false],
    ]);
  });

  test('that we wrote ourselves come back as they were, whatever is in them', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n]+/g, '\n').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (lines) => {
        const kept = lines.filter((cells) => cells.some((one) => one !== ''));
        const written = csvFile([['A', 'B'], ...kept.map((cells) => cells.map(textCell))]);
        expect(tableOf(decode(Buffer.from(written)).text).rows.map(({ cells }) => cells)).toEqual(kept.map((cells) => [...cells]));
      }),
    );
  });
});

describe('a cell', () => {
  test.each([
    ['2024-05-03', '2024-05-03'],
    ['2024-05-03 00:00:00', '2024-05-03'],
    ['03.05.2024', '2024-05-03'],
    ['3.5.24', '2024-05-03'],
    ['3/5/2024', '2024-05-03'],
    ['3.5.71', '1971-05-03'],
    ['45415', '2024-05-03'],
    ['45415,0', '2024-05-03'],
  ])('%s is a date', (cell, date) => {
    expect(dateCell(cell, TODAY)).toEqual({ value: date });
  });

  test.each(['31.02.2024', '2024-13-01', 'i fjor', '12', '99999', '=TODAY()'])('%s is none', (cell) => {
    expect(dateCell(cell, TODAY)).toEqual({ code: 'date' });
  });

  test('that a spreadsheet kept as a number of days is that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 60_000 }), (days) => {
        expect(dateCell(String(days), TODAY)).toEqual({ value: addDays('1899-12-30', days) });
      }),
    );
  });

  test('of a birth gives the year alone, however it is written', () => {
    expect(['1971', '03.05.1971', '3.5.71', '1971-05-03', '26056'].map((cell) => yearCell(cell, TODAY))).toEqual(
      Array.from({ length: 5 }, () => ({ value: 1971 })),
    );
    expect(yearCell('71 år', TODAY)).toEqual({ code: 'wrong' });
  });

  test('of words is understood in every language we have, and refused where one is not known', () => {
    expect([wordCell('kvinne', GENDERS), wordCell(' WOMAN', GENDERS), wordCell('Mann', GENDERS)]).toEqual([
      { value: 'woman' },
      { value: 'woman' },
      { value: 'man' },
    ]);
    expect(wordsCell('Norsk, engelsk/arabisk', SPOKEN_LANGUAGES)).toEqual({ value: ['no', 'en', 'ar'] });
    expect(wordsCell('Norsk, volapük', SPOKEN_LANGUAGES)).toEqual({ code: 'choice' });
  });
});
