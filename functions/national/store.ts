import * as z from 'zod/mini';
import type { NationalDeps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type Edition, nationalFigures, type PublicationHead, publication } from '#shared/national/index.ts';
import { cells, period } from '#shared/reporting/index.ts';
import { packed, pieceWrites, readPacked } from './pieces.ts';

type Place = Pick<NationalDeps, 'table' | 'keys'>;

/** What an edition tells of each period. */
const toldTables = z.record(period, z.pick(nationalFigures, { cities: true, sum: true }));
export type ToldTables = z.infer<typeof toldTables>;

const counts = z.record(z.string(), z.record(period, cells));

/** Every number of an edition, the names of those it does not tell, and as what it tells them where it rounds. */
const whole = z.strictObject({
  periods: z.array(period),
  counts,
  hidden: z.array(z.string()),
  rounded: z.optional(z.strictObject({ told: counts, base: z.int(), within: z.int() })),
});

/** Every publication, the latest first. */
export async function readPublications({ table, keys }: Place): Promise<PublicationHead[]> {
  const { items } = await table.query(keys.publications(), { consistent: true });
  const heads = items.map(({ content }) => publication.parse(content));
  return heads.sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
}

/** The last edition of a year among publications; undefined where there is none. */
export const lastOfYear = (publications: readonly PublicationHead[], year: string): PublicationHead | undefined =>
  publications.filter((one) => one.year === year).sort((a, b) => b.edition - a.edition)[0];

/** One publication; undefined where there is none such. */
export async function readPublication({ table, keys }: Place, year: string, edition: number): Promise<PublicationHead | undefined> {
  const stored = await table.get(keys.publication(year, edition));
  return stored && publication.parse(stored.content);
}

/** What an edition tells. */
export const readTold = async ({ table, keys }: Place, { year, edition }: PublicationHead): Promise<ToldTables> =>
  toldTables.parse(await readPacked(table, keys.published(year, edition)));

/** Every number of an edition. */
export async function readEdition({ table, keys }: Place, { year, edition }: PublicationHead): Promise<Edition> {
  const { hidden, rounded, ...numbers } = whole.parse(await readPacked(table, keys.counted(year, edition)));
  return { ...numbers, hidden: new Set(hidden), ...(rounded && { rounded }) };
}

/** What an edition tells, and every number of it, each packed in texts. */
export interface PackedEdition {
  readonly told: readonly string[];
  readonly counted: readonly string[];
}

/** Packs an edition as it is kept. */
export const packedEdition = (tables: ToldTables, { hidden, ...numbers }: Edition): PackedEdition => ({
  told: packed(tables),
  counted: packed({ ...numbers, hidden: [...hidden] }),
});

/** All that is written of a new edition. One that somebody else wrote meanwhile is in the way of it. */
export function publicationWrites({ keys }: Pick<Place, 'keys'>, head: PublicationHead, { told, counted }: PackedEdition): Write[] {
  const { year, edition } = head;
  return [
    { create: { ...keys.publication(year, edition), ...head } },
    ...pieceWrites(keys.published(year, edition), told),
    ...pieceWrites(keys.counted(year, edition), counted),
  ];
}
