import { cities } from '#infra/cities.ts';
import type { Place } from '#web/features/imports/columns.ts';

const [city] = cities;
if (!city) throw new Error('There is a city to test with');

/** A partner that lists name. */
export const PARTNER = { id: '0b0c7e0a-5a43-4f0e-9d6a-0d5a5f3f7a01', name: 'MO-senteret, Trondheim' };
export const place: Place = { today: '2026-11-21', city, partners: [PARTNER], services: ['steg-for-steg'] };

/** A row of somebody's list by what stands in its cells, and what is wrong with it: pointer and code; null where nothing is. */
interface MessyRow {
  readonly cells: readonly string[];
  readonly fault: string | null;
  /** How many lines of the file it takes. */
  readonly lines: number;
  /** The row as it stands in the file, where writing its cells would not make it so wrong. */
  readonly raw?: (delimiter: string) => string;
}

type Maker = (n: number) => Omit<MessyRow, 'lines'>;

const broken = (n: number): ReturnType<Maker> => ({
  cells: [],
  fault: ' wrong',
  raw: (delimiter) => [`Person ${n}`, '1980', '"aldri lukket'].join(delimiter),
});

const VOLUNTEERS: readonly Maker[] = [
  (n) => ({
    cells: [`Pål Ås ${n}`, `${1950 + (n % 50)}`, `99${String(n).padStart(6, '0')}`, `p${n}@liste.example`, 'Norsk', 'linje én\nlinje to'],
    fault: null,
  }),
  (n) => ({ cells: [`Person, ${n}; igjen`, `3.5.${60 + (n % 30)}`, '', '', 'norsk/engelsk', ''], fault: null }),
  (n) => ({ cells: [`Person ${n}`, `${25_000 + (n % 3000)}`, '', '', '', 'med "sitat" og ;'], fault: null }),
  (n) => ({ cells: [`=Person ${n}`, '1980', '+46 70 123 45 67', '', '', "'@risiko"], fault: null }),
  (n) => ({ cells: [`Person ${n}`, '', '', '', '', ''], fault: '/birthYear required' }),
  (n) => ({ cells: [`Person ${n}`, '1980', '12', '', '', ''], fault: '/phone phone' }),
  (n) => ({ cells: [`Person ${n}`, '1980', '', 'ikke en adresse', '', ''], fault: '/email email' }),
  (n) => ({ cells: [`Person ${n}`, '1980', '', '', 'Klingon', ''], fault: '/languages choice' }),
  (n) => ({ cells: [`Person ${n}`, '2020', '', '', '', ''], fault: '/birthYear adult' }),
  broken,
];

const PARTICIPANTS: readonly Maker[] = [
  (n) => ({
    cells: [`Bjørg Sæ ${n}`, `${1950 + (n % 50)}`, 'I behandling', 'SMS', 'Ønsker endring', '1.3.2024', 'Muntlig', '', '', 'én\nto'],
    fault: null,
  }),
  (n) => ({ cells: [`Person, ${n}`, '', 'før behandling', 'ring', '', '45352', 'skriftlig', PARTNER.name, '2024-02-29', ''], fault: null }),
  (n) => ({
    cells: [`-Person ${n}`, '25700', 'none', 'none', 'Isolert og uten nettverk', '01/03/24', 'oral', '', '', '=HYPERLINK("x")'],
    fault: null,
  }),
  (n) => ({
    cells: [`Person ${n}`, '', 'I behandling', 'SMS', 'Ønsker endring', '', '', '', '', ''],
    fault: '/consents/registration required',
  }),
  (n) => ({ cells: [`Person ${n}`, '', 'I behandling', 'SMS', '', '1.3.2024', 'Muntlig', '', '', ''], fault: '/eligibility required' }),
  (n) => ({ cells: [`Person ${n}`, '', 'I fjor', 'SMS', 'Ønsker endring', '1.3.2024', 'Muntlig', '', '', ''], fault: '/phase choice' }),
  (n) => ({
    cells: [`Person ${n}`, '', 'I behandling', 'SMS', 'Ønsker endring', '31.2.2024', 'Muntlig', '', '', ''],
    fault: '/consents/registration/givenOn date',
  }),
  (n) => ({
    cells: [`Person ${n}`, '', 'I behandling', 'SMS', '', '1.3.2024', 'Muntlig', 'Nasa', '1.3.2024', ''],
    fault: '/referral/partnerId choice',
  }),
  broken,
];

export const LISTS = {
  volunteers: { head: ['Navn', 'Født', 'Mobil', 'E-post', 'Språk', 'Notat'], makers: VOLUNTEERS },
  participants: {
    head: [
      'Navn',
      'Født',
      'Fase',
      'Kontaktes',
      'Grunnlag',
      'Samtykke',
      'Samtykke, hvordan',
      'Henvist fra',
      'Henvist dato',
      'Å ta hensyn til',
    ],
    makers: PARTICIPANTS,
  },
} as const;

/** How spreadsheets save a file's letters. */
export const SAVED: Readonly<Record<string, (text: string) => Buffer>> = {
  'windows-1252': (text) => Buffer.from(text, 'latin1'),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16, the other way round': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
};

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A list of so many rows in all states, one repeated now and then and empty lines between, with the line each row begins at. */
export function messyList(kind: keyof typeof LISTS, rows: number, delimiter: string) {
  const { head, makers } = LISTS[kind];
  const text: string[] = [head.map((cell) => quoted(cell, delimiter)).join(delimiter)];
  const expected: { readonly line: number; readonly fault: string | null }[] = [];
  let line = 2;
  for (let n = 0; n < rows; n += 1) {
    // every tenth of each kind is the one before over again
    const made = makers[n % makers.length]?.(n % 100 < makers.length ? n - (n % 100) : n);
    if (!made) continue;
    const row = made.raw?.(delimiter) ?? made.cells.map((cell) => quoted(cell, delimiter)).join(delimiter);
    text.push(row);
    expected.push({ line, fault: made.fault });
    line += row.split('\n').length;
    if (n % 97 === 0) {
      text.push('', delimiter.repeat(3));
      line += 2;
    }
  }
  return { text: text.join('\r\n'), expected };
}
