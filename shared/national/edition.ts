import type { Cells, Period } from '#shared/reporting/index.ts';

/** Numbers as they are counted, by city and period. */
export type Counts = Readonly<Record<string, Readonly<Record<Period, Cells>>>>;

/** A publication of a year's tables as whoever makes it knows it: every number, and which of them are hidden. */
export interface Edition {
  readonly periods: readonly Period[];
  readonly counts: Counts;
  /** Names of the numbers that are not told. */
  readonly hidden: ReadonlySet<string>;
  /** As what numbers are told that are told rounded. */
  readonly rounded?: Rounded;
}

/** Numbers as they are told rounded, by city and period. */
export interface Rounded {
  readonly told: Counts;
  /** Every count is a multiple of it. */
  readonly base: number;
  /** No count is further from the truth than this, sums of all cities included. */
  readonly within: number;
}

/** Where the sum of all cities stands; no city can be called so. */
export const SUM = '*';

/** The name of one number of an edition. */
export const spotOf = (place: string, period: Period, cell: string): string => `${place} ${period} ${cell}`;

/** The cities of an edition, and their sum. */
export const placesOf = (counts: Counts): string[] => [...Object.keys(counts), SUM];

/** A number of a city, or of all of them. One that is not there is nought. */
export const numberAt = (counts: Counts, place: string, period: Period, cell: string): number =>
  place === SUM
    ? Object.values(counts).reduce((sum, periods) => sum + (periods[period]?.[cell] ?? 0), 0)
    : (counts[place]?.[period]?.[cell] ?? 0);
