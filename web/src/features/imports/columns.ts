import type { City } from '#shared/kernel/city.ts';
import type { LocalDate } from '#shared/kernel/dates.ts';
import type { FieldFault } from '#shared/kernel/fieldTexts.ts';
import type { Language, Texts } from '#shared/kernel/language.ts';
import type { Words } from '#shared/kernel/words.ts';
import type { SheetCell } from '#web/ui/sheetCell.ts';
import { type CellRead, wordCell, wordsCell } from './reading/cells.ts';

/** Where and when a list is read. */
export interface Place {
  readonly today: LocalDate;
  readonly city: City;
  /** Whom the city works with. */
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  /** The services whoever sits there works in, by id. */
  readonly services: readonly string[];
}

/** For whom a file is written: in which language, where, and how people's names may stand. */
export interface Telling extends Place {
  readonly language: Language;
  readonly nameOf: (name: string) => string;
}

/** A column that a file may have: what it is called, and how a cell of it is read. An empty cell is not read at all. */
export interface ReadColumn {
  /** The field's JSON pointer in what is sent: `/phone`. */
  readonly pointer: string;
  readonly name: Texts;
  /** Other names it goes by in people's own lists, in small letters. */
  readonly also: readonly string[];
  /** Whether a row cannot do without it. */
  readonly needed?: true;
  readonly read: (cell: string, place: Place) => CellRead<unknown>;
  /** What may stand in it, where it is one or several of a few words. */
  readonly words?: (place: Place) => Words;
}

/** How a column of one word of a list is read. */
export const ofOneWord = (words: (place: Place) => Words) => ({
  words,
  read: (cell: string, place: Place): CellRead<string> => wordCell(cell, words(place)),
});

/** The same for several words. */
export const ofWords = (words: (place: Place) => Words) => ({
  words,
  read: (cell: string, place: Place): CellRead<string[]> => wordsCell(cell, words(place)),
});

/** A column of a file that is written: what it is called, and what it tells of somebody. */
export interface ToldColumn<Told> {
  readonly name: Texts;
  readonly tell: (told: Told, telling: Telling) => SheetCell;
  /** Whether it tells who somebody is though names are hidden; it is then left out. */
  readonly identifies?: true;
}

/** A column that is both: what was written is read as the same. */
export type Column<Told> = ReadColumn & ToldColumn<Told>;

/** Which of a file's columns is which of ours: for each of ours its place in the file, or null where the file has none. */
export type Mapping = Readonly<Record<string, number | null>>;

const plain = (name: string): string => name.toLocaleLowerCase('nb').replaceAll(/[^\p{Letter}\p{Number}]+/gu, '');

/** The mapping that the file's own names suggest; each of its columns is taken once. */
export function guessed(columns: readonly ReadColumn[], head: readonly string[]): Mapping {
  const names = head.map(plain);
  const taken = new Set<number>();
  const entries = columns.map(({ pointer, name, also }) => {
    const ours = [...Object.values(name), ...also].map(plain);
    const at = names.findIndex((theirs, index) => !taken.has(index) && ours.includes(theirs));
    if (at === -1) return [pointer, null] as const;
    taken.add(at);
    return [pointer, at] as const;
  });
  return Object.fromEntries(entries);
}

const isWithin = (pointer: string, outer: string): boolean => pointer.startsWith(`${outer}/`);

/**
 * The column a fault is in: that of its field, of the field it is a part of, or the first of those that make up what is
 * missing. Undefined where none is, and the row as a whole is wrong.
 */
export const columnOf = <Of extends Pick<ReadColumn, 'pointer'>>(columns: readonly Of[], { pointer }: FieldFault): Of | undefined =>
  columns.find((column) => column.pointer === pointer) ??
  columns.find((column) => isWithin(pointer, column.pointer)) ??
  columns.find((column) => pointer !== '' && isWithin(column.pointer, pointer));
