import * as z from 'zod/mini';
import { cityId, localDate } from '#shared/kernel/index.ts';
import { month } from '#shared/reporting/index.ts';

/** What is to be published: a year up to a month, after the edition that whoever publishes has seen. */
export const publicationOrder = z.strictObject({
  until: month,
  /** The number of the year's last edition, 0 where there is none. */
  after: z.int().check(z.gte(0)),
});
export type PublicationOrder = z.infer<typeof publicationOrder>;

/** What a publication would come to, without any number of any city. */
export const publicationPreview = z.strictObject({
  until: month,
  after: z.int(),
  cities: z.array(z.strictObject({ id: cityId, name: z.string() })),
  /** Figures by the cell that counts: how many of their numbers would be told, and how many hidden. */
  figures: z.array(z.strictObject({ figure: z.string(), told: z.int(), hidden: z.int() })),
  waiting: z.int(),
});
export type PublicationPreview = z.infer<typeof publicationPreview>;

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
