import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cities } from '#infra/cities.ts';
import { addDays } from '#shared/kernel/index.ts';
import { aVolunteer } from '#test/support/factories/index.ts';
import { initialsOf } from '#web/app/names.tsx';
import { volunteerColumns } from '#web/features/exports/columns/volunteers.ts';
import { csvOf } from '#web/features/exports/csv.ts';
import { tableOf } from '#web/features/exports/table.ts';
import type { Telling } from '#web/features/imports/columns.ts';
import { workbookOf } from '#web/ui/workbook.ts';

const [city] = cities;
if (!city) throw new Error('There is a city to test with');
const telling: Telling = { today: '2026-11-21', city, partners: [], services: [], language: 'nb', nameOf: (name) => name };

const RISKY = ['=1+1', '+47', '-2', '@SUM(A1)', '\t=1', "'=1"];

describe('a CSV file', () => {
  test('opens right in a Norwegian spreadsheet: a mark for the letters, semicolons, dates as people write them', async () => {
    const text = await csvOf(
      ['Navn', 'Født', 'Antall'],
      [
        ['Åse; «x»', { date: '1971-05-03' }, 12],
        ['"B"', null, 0],
      ],
    ).text();
    // reading a file's text takes the mark away, so its bytes are looked at
    const bytes = new Uint8Array(await csvOf(['Å'], []).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.replace('\uFEFF', '')).toBe('Navn;Født;Antall\r\n"Åse; «x»";03.05.1971;12\r\n"""B""";;0\r\n');
  });

  test('has no cell that begins a formula, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...RISKY), fc.string({ unit: 'grapheme' }), async (start, rest) => {
        const text = (await csvOf([`${start}${rest}`], []).text()).replace('\uFEFF', '');
        expect(text).toMatch(/^"?'/);
      }),
    );
  });
});

describe('a workbook', () => {
  const sheetOf = async (file: Blob) => {
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    return Object.entries(parts)
      .filter(([name]) => /sheet1\.xml$|sharedStrings/.test(name))
      .map(([, bytes]) => strFromU8(bytes))
      .join('\n');
  };

  test('holds words as words and no formula', async () => {
    const sheet = await sheetOf(
      await workbookOf(
        ['A'],
        RISKY.map((cell) => [cell]),
      ),
    );
    expect(sheet).not.toMatch(/<f[ >/]/);
    for (const cell of RISKY) expect(sheet).toContain(`>${cell}</t>`);
  });

  test('holds dates as the days a spreadsheet counts, in all time zones', async () => {
    const days = 46_347;
    const sheet = await sheetOf(await workbookOf(['Dato'], [[{ date: addDays('1899-12-30', days) }]]));
    expect(sheet).toContain(`<v>${days}</v>`);
  });
});

describe('a file of people', () => {
  const { ownExperience: _own, week: _week, isAdult: _adult, ...profile } = aVolunteer({ note: 'Liker å gå' });
  const responsible = { id: 'x', name: 'Kari' };
  const line = {
    record: { ...profile, appliedOn: '2026-11-02' },
    card: {
      ...{ id: 'x', name: profile.name, state: 'active' as const, stateSince: '2026-11-02', pausedUntil: null, responsible },
      ...{ areas: profile.areas, capacity: 1, lastSupervisionOn: null, prepared: null },
    },
  };

  test('tells who they are in words', () => {
    const { head, rows } = tableOf(volunteerColumns, [line], telling, false);
    expect(Object.fromEntries(head.map((name, at) => [name, rows[0]?.[at]]))).toMatchObject({
      Navn: 'Berit Nesheim',
      Telefon: '99 99 99 02',
      Språk: 'Norsk',
      Stadium: 'Aktiv',
      Søkte: { date: '2026-11-02' },
    });
  });

  test('tells of nobody while names are hidden: initials, and no column one could be known by', () => {
    const { head, rows } = tableOf(volunteerColumns, [line], { ...telling, nameOf: initialsOf }, true);
    expect(head).not.toContain('Telefon');
    const text = JSON.stringify(rows);
    expect(text).toContain('B.N.');
    for (const known of ['Berit', 'Nesheim', '99 99', '@', 'Liker å gå']) expect(text).not.toContain(known);
  });
});
