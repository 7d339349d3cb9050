import { describe, expect, test } from 'vitest';
import { cities } from '#infra/cities.ts';
import { guessed, type Place } from '#web/features/imports/columns.ts';
import { failedFile } from '#web/features/imports/failed.ts';
import { decode } from '#web/features/imports/reading/decode.ts';
import { tableOf } from '#web/features/imports/reading/table.ts';
import { rowIdOf } from '#web/features/imports/rowId.ts';
import { checkedRow } from '#web/features/imports/rows.ts';
import { volunteers } from '#web/features/imports/volunteerColumns.ts';

const [city] = cities;
if (!city) throw new Error('There is a city to test with');
const place: Place = { today: '2026-11-21', city, partners: [], services: [] };

function checked(text: string) {
  const table = tableOf(text);
  const mapping = guessed(volunteers.columns, table.head);
  return { table, mapping, rows: table.rows.map((row) => checkedRow(volunteers, row, mapping, place)) };
}

describe('columns', () => {
  test('are found by what people call them, each once', () => {
    const { mapping } = checked('FULLT NAVN;Født;Tlf.;E-post ;Bydel;Mobil\nBerit;1971;;;;\n');
    expect(mapping).toMatchObject({ '/name': 0, '/birthYear': 1, '/phone': 2, '/email': 3, '/areas': 4, '/gender': null });
  });
});

describe('a row', () => {
  test('is read as somebody would have typed it, and what it does not say is left open', () => {
    const { rows } = checked('Navn;Fødselsår;Telefon;Språk;Områder\nBerit Nesheim;3.5.1971;999 99 902;Norsk, arabisk;Byåsen/midtbyen\n');
    expect(rows).toMatchObject([
      {
        body: {
          name: 'Berit Nesheim',
          birthYear: 1971,
          phone: '+4799999902',
          languages: ['no', 'ar'],
          areas: ['byasen', 'midtbyen'],
          gender: 'unstated',
          capacity: 1,
        },
      },
    ]);
  });

  test('with anything wrong is not loaded, and each fault says which column', () => {
    const { rows } = checked('Navn;Fødselsår;Telefon;Språk\n;1971;123;Norsk\nArne;nittenåtti;99999904;Volapük\nTone;2015;;\n');
    expect(rows.map(({ faults }) => faults?.map(({ pointer, code }) => `${pointer} ${code}`))).toEqual([
      ['/name required', '/phone phone'],
      ['/birthYear wrong', '/languages choice'],
      ['/birthYear adult'],
    ]);
  });

  test('that a spreadsheet would run is read as the text it is', () => {
    const { rows } = checked('Navn;Fødselsår;Notat\nBerit;1971;"=HYPERLINK(""http://x"")"\n');
    expect(rows[0]?.body?.note).toBe('=HYPERLINK("http://x")');
  });

  test('has an id of what it says, so that it is the same row when it comes again', async () => {
    const [one] = checked('Navn;Født\nBerit;1971\n').rows;
    const [same] = checked('Født,Navn\n1971,Berit\n').rows;
    const [other] = checked('Navn;Født\nBerit;1972\n').rows;
    expect(await rowIdOf('volunteers', one?.body)).toBe(await rowIdOf('volunteers', same?.body));
    expect(await rowIdOf('volunteers', one?.body)).not.toBe(await rowIdOf('volunteers', other?.body));
    expect(await rowIdOf('volunteers', one?.body)).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
  });
});

describe('the rows that were not loaded', () => {
  test('come back as a file that can be mended and read again', () => {
    const { table, rows } = checked('Navn;Født;Notat\nBerit;i fjor;"a;b"\nArne;1980;fin\n');
    const failed = rows.flatMap(({ row, faults }) => (faults ? [{ row, told: ['Fødselsår: feil.'] }] : []));
    const file = failedFile(table, failed, 'Hva som er feil');
    const again = checked(decode(Buffer.from(file.replace('i fjor', '1971'))).text);
    expect(again.table.head).toEqual(['Navn', 'Født', 'Notat', 'Hva som er feil']);
    expect(again.rows).toMatchObject([{ body: { name: 'Berit', birthYear: 1971, note: 'a;b' } }]);
  });
});
