import { addDays, type LocalDate, localDate } from '#shared/kernel/dates.ts';
import type { FieldCode } from '#shared/kernel/fieldTexts.ts';
import { keysOf } from '#shared/kernel/keysOf.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Words } from '#shared/kernel/words.ts';
import type { SheetCell } from '#web/ui/sheetCell.ts';

/** A cell as its column reads it, or why it cannot be read. */
export type CellRead<Value> = { readonly value: Value } | { readonly code: FieldCode };

const plain = (text: string): string => text.trim().toLocaleLowerCase('nb').replaceAll(/\s+/g, ' ');

const read = <Value>(value: Value): CellRead<Value> => ({ value });

/** Days from this one are what a spreadsheet keeps a date as; it takes 1900 for a leap year, so the count begins a day early. */
const SPREADSHEET_EPOCH = '1899-12-30';
/** From 1927 to 2064: a smaller number in a column of dates is something else. */
const SPREADSHEET_DAYS = { first: 10_000, last: 60_000 };

const asDate = (year: string, month: string, day: string): CellRead<LocalDate> => {
  const parsed = localDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.success ? read(parsed.data) : { code: 'date' };
};

/** Two digits of a year are of this century up to this year of it, and of the last one above. */
const century = (year: string, today: LocalDate): string => {
  if (year.length === 4) return year;
  return Number(year) <= Number(today.slice(2, 4)) ? `20${year}` : `19${year}`;
};

/** A date as people and spreadsheets write one: `3.5.2024`, `03/05/24`, `2024-05-03`, `2024-05-03 00:00`, `45415`. The day comes before the month. */
export function dateCell(cell: string, today: LocalDate): CellRead<LocalDate> {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(cell) ?? [];
  if (year && month && day) return asDate(year, month, day);
  const [, first, second, third] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\.?(?: .*)?$/.exec(cell) ?? [];
  if (first && second && third) return asDate(century(third, today), second, first);
  const days = /^\d{5}(?:[.,]0+)?$/.test(cell) ? Number.parseInt(cell, 10) : 0;
  if (days >= SPREADSHEET_DAYS.first && days <= SPREADSHEET_DAYS.last) return read(addDays(SPREADSHEET_EPOCH, days));
  return { code: 'date' };
}

const NO: readonly string[] = ['nei', 'no', 'ikke', 'ikkje', 'ikke samtykket'];

/** A day something was agreed to, or that it was not. */
export const dateOrNoCell = (cell: string, today: LocalDate): CellRead<LocalDate | null> =>
  NO.includes(plain(cell)) ? read(null) : dateCell(cell, today);

/** A day as a cell that is read as the same. */
export const dateTold = (date: LocalDate | null): SheetCell => date && { date };

/** A year of birth, or that of a date of birth: the day and month are not needed, so they are not kept. */
export function yearCell(cell: string, today: LocalDate): CellRead<number> {
  if (/^(?:19|20)\d{2}$/.test(cell)) return read(Number(cell));
  const date = dateCell(cell, today);
  return 'value' in date ? read(Number(date.value.slice(0, 4))) : { code: 'wrong' };
}

const known = new WeakMap<Words, ReadonlyMap<string, string>>();

/** Every way of writing the values of a word list: the words of each language, and the code itself. Kept, as each cell asks. */
function waysOf(words: Words): ReadonlyMap<string, string> {
  const kept = known.get(words);
  if (kept) return kept;
  const ways = new Map(
    keysOf(words).flatMap((value): [string, string][] => [
      [plain(value), value],
      ...Object.values(words[value] ?? {}).map((word): [string, string] => [plain(word), value]),
    ]),
  );
  known.set(words, ways);
  return ways;
}

/** One value of a word list, in any of our languages. */
export function wordCell(cell: string, words: Words): CellRead<string> {
  const value = waysOf(words).get(plain(cell));
  return value === undefined ? { code: 'choice' } : read(value);
}

/** Several, with commas, semicolons or slashes between. */
export function wordsCell(cell: string, words: Words): CellRead<string[]> {
  const ways = waysOf(words);
  const values = cell.split(/[,;/]/).filter((part) => part.trim() !== '');
  const known = values.flatMap((part) => ways.get(plain(part)) ?? []);
  return known.length === values.length ? read([...new Set(known)]) : { code: 'choice' };
}

/** The words of some values, as one cell that is read as the same. */
export const wordsTold = (values: readonly string[], words: Words, language: Language): string =>
  values.map((value) => words[value]?.[language] ?? value).join(', ');

type Named = readonly { readonly id: string; readonly name: string }[];
const named = new WeakMap<Named, Words>();

/** Things with names of the city's own, such as areas, as a word list; the same things are the same list. */
export function asWords(things: Named): Words {
  const kept = named.get(things) ?? Object.fromEntries(things.map(({ id, name }) => [id, { nb: name, nn: name, en: name }]));
  named.set(things, kept);
  return kept;
}

/** A whole number. */
export const numberCell = (cell: string): CellRead<number> => (/^\d{1,9}$/.test(cell) ? read(Number(cell)) : { code: 'wrong' });

/** Text as it stands. */
export const textCell = (cell: string): CellRead<string> => read(cell);
