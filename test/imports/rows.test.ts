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

/** Every way in which people's lists are wrong, over and over. */
const MESS: readonly ((n: number) => readonly [line: string, fault: string | null])[] = [
  (n) => [`Person ${n};${1950 + (n % 50)};99${String(n).padStart(6, '0')};p${n}@liste.example;Norsk;"linje én\nlinje to"`, null],
  (n) => [`"Person, ${n}";3.5.${60 + (n % 30)};;;norsk/engelsk;`, null],
  (n) => [`Person ${n};${25_000 + (n % 3000)};;;;"med ""sitat"""`, null],
  (n) => [`=Person ${n};1980;;;;@risiko`, null],
  (n) => [`Person ${n};;;;;`, '/birthYear required'],
  (n) => [`Person ${n};1980;12;;;`, '/phone phone'],
  (n) => [`Person ${n};1980;;ikke en adresse;;`, '/email email'],
  (n) => [`Person ${n};1980;;;Klingon;`, '/languages choice'],
  (n) => [`Person ${n};2020;;;;`, '/birthYear adult'],
  (n) => [`Person ${n};1980;;;;"aldri lukket`, ' wrong'],
];

test('a list of 5,000 rows in all states: what is right can be loaded, what is wrong is named by line and column', () => {
  const lines = Array.from({ length: 5000 }, (_, n) => MESS[n % MESS.length]?.(n) ?? (['', null] as const));
  const file = ['Navn;Født;Mobil;E-post;Språk;Notat', ...lines.flatMap(([line], n) => (n % 97 === 0 ? [line, '', ';;;;;'] : [line]))].join(
    '\r\n',
  );
  const { rows } = checked(decode(Buffer.from(file, 'latin1')).text);
  expect(rows).toHaveLength(5000);
  let at = 2;
  for (const [n, [line, fault]] of lines.entries()) {
    const row = rows[n];
    expect([row?.row.line, row?.faults?.map(({ pointer, code }) => `${pointer} ${code}`) ?? null]).toEqual([at, fault && [fault]]);
    at += line.split('\n').length + (n % 97 === 0 ? 2 : 0);
  }
});
