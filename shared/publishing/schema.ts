import * as z from 'zod/mini';
import { cityId, id, instant, line, localDate, version } from '#shared/kernel/index.ts';
import { citiesOfEdition, METHODS, publicationYear } from '#shared/national/index.ts';
import { month, period } from '#shared/reporting/index.ts';

/** What is to be made: an edition of a year up to a month, after the edition that whoever orders has seen. */
export const orderInput = z.strictObject({
  until: month,
  /** The number of the year's last edition, 0 where there is none. */
  after: z.int().check(z.gte(0)),
  method: z.enum(METHODS),
});
export type OrderInput = z.infer<typeof orderInput>;

export type OrderState = 'ordered' | 'drafted' | 'published' | 'discarded' | 'failed';
export type OrderAction = 'draft' | 'fail' | 'publish' | 'discard';

/** What an edition would come to, without any number of any city. */
export const draftSummary = z.strictObject({
  /** When it was counted: what it tells is as it stood then. */
  countedAt: instant,
  /** How far from the truth a number is at most where all are rounded; null where none is. */
  within: z.nullable(z.int()),
  cities: citiesOfEdition,
  periods: z.array(period),
  /** Figures by the cell that counts: how many of their numbers would be told and how many hidden, and in how many cities they stand as last. */
  figures: z.array(z.strictObject({ figure: z.string(), told: z.int(), hidden: z.int(), waiting: z.int() })),
});
export type DraftSummary = z.infer<typeof draftSummary>;

/** Why an edition was not made: no way was found to hide what must be, it went wrong, or nobody heard of it in time. */
export const FAILURES = ['unguarded', 'wrong', 'late'] as const;

/** That somebody wants an edition, and what became of it. */
export const order = z.strictObject({
  id,
  year: publicationYear,
  /** 1 for the year's first order, and one more for each after it. */
  number: z.int(),
  state: z.enum(['ordered', 'drafted', 'published', 'discarded', 'failed']),
  until: month,
  after: z.int(),
  method: z.enum(METHODS),
  orderedAt: instant,
  orderedBy: line(),
  cities: z.array(z.strictObject({ id: cityId, name: z.string() })),
  /** While nothing is made, and once it is none to be published, null. */
  draft: z.nullable(draftSummary),
  failure: z.nullable(z.enum(FAILURES)),
  /** Who published or discarded it, and when; null until then. */
  decidedBy: z.nullable(line()),
  decidedAt: z.nullable(instant),
  version,
});
export type Order = z.infer<typeof order>;

/** How much there is of each city to publish. */
export const coverage = z.strictObject({
  /** The last month that is closed. */
  closedUntil: month,
  cities: z.array(
    z.strictObject({
      id: cityId,
      name: z.string(),
      /** The closed months of this year and the last in which anything is counted. */
      months: z.array(month),
      /** The day on which anything was last counted; null before anything was. */
      countedOn: z.nullable(localDate),
    }),
  ),
});
export type Coverage = z.infer<typeof coverage>;
