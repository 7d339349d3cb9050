import * as z from 'zod/mini';
import { cityId, instant } from '#shared/kernel/index.ts';
import { month, period } from '#shared/reporting/index.ts';

/** Numbers by cell; null where a number is hidden for privacy. */
const disclosedCells = z.record(z.string(), z.nullable(z.int()));

/** How an edition is kept from giving anybody away: small numbers are hidden with company (0170), or all are rounded (0180). */
export const METHODS = ['hidden', 'rounded'] as const;
export type Method = (typeof METHODS)[number];

/** The cities of an edition, and in how many of the months that it tells anything was counted of each. */
export const citiesOfEdition = z.array(z.strictObject({ id: cityId, name: z.string(), months: z.int() }));

/** The year of a publication. */
export const publicationYear = z.string().check(z.regex(/^(?:19|20)\d{2}$/, { error: 'wrong' }));

/** That a year's tables were published, up to a month: an edition of them, and how much of it is told. */
export const publication = z.strictObject({
  year: publicationYear,
  /** 1 for the first of the year, and one more for each after it. */
  edition: z.int(),
  /** The last month that is told. */
  until: month,
  publishedAt: instant,
  /** When it was counted: what it tells is as it stood then. */
  countedAt: instant,
  method: z.enum(METHODS),
  /** How far from the truth a number is at most where all are rounded; null where none is. */
  within: z.nullable(z.int()),
  /** Numbers below this are hidden, and so is what would let one tell them too well; where all are rounded, to multiples of this. */
  threshold: z.int(),
  cities: citiesOfEdition,
  /** The periods that are told. */
  periods: z.array(period),
  told: z.int(),
  hidden: z.int(),
  /** Figures of cities that stand as they were told before, as too little of them has changed since. */
  waiting: z.int(),
});
export type PublicationHead = z.infer<typeof publication>;

/** Every publication, the latest first. */
export const publications = z.strictObject({ publications: z.array(publication) });

/** What was published of one period: every city that shares, side by side and in sum. */
export const nationalFigures = z.strictObject({
  publication,
  period,
  threshold: z.int(),
  cities: z.array(z.strictObject({ id: cityId, name: z.string(), cells: disclosedCells })),
  sum: disclosedCells,
});
export type NationalFigures = z.infer<typeof nationalFigures>;
