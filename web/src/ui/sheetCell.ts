import type { LocalDate } from '#shared/kernel/dates.ts';

/** One cell of a file that a spreadsheet opens: words, a number, a day, or nothing. */
export type SheetCell = string | number | { readonly date: LocalDate } | null;
