import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { NationalDeps } from '#functions/platform/operation.ts';
import type { Key } from '#functions/platform/table/keys.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type Edition, nationalFigures, type PublicationHead, publication } from '#shared/national/index.ts';
import { cells, period } from '#shared/reporting/index.ts';

type Place = Pick<NationalDeps, 'table' | 'keys'>;

/** An item holds four hundred kilobytes at most. */
const PIECE_LENGTH = 300_000;

const piece = z.looseObject({ text: z.string() });

/** What an edition tells of each period. */
export const toldTables = z.record(period, z.pick(nationalFigures, { cities: true, sum: true }));
export type ToldTables = z.infer<typeof toldTables>;

/** Every number of an edition, and the names of those it does not tell. */
const whole = z.strictObject({
  periods: z.array(period),
  counts: z.record(z.string(), z.record(period, cells)),
  hidden: z.array(z.string()),
});

/** Every publication, the latest first. */
export async function readPublications({ table, keys }: Place): Promise<PublicationHead[]> {
  const { items } = await table.query(keys.publications());
  const heads = items.map(({ content }) => publication.parse(content));
  return heads.sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
}

/** One publication; undefined where there is none such. */
export async function readPublication({ table, keys }: Place, year: string, edition: number): Promise<PublicationHead | undefined> {
  const stored = await table.get(keys.publication(year, edition));
  return stored && publication.parse(stored.content);
}

/** A value in pieces, packed, to be written together. */
function written(partition: Key['pk'], value: unknown): Write[] {
  const text = gzipSync(JSON.stringify(value)).toString('base64');
  return Array.from({ length: Math.ceil(text.length / PIECE_LENGTH) }, (_, index) => ({
    create: { pk: partition, sk: String(index).padStart(3, '0'), text: text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH) },
  }));
}

async function readBack({ table }: Place, partition: Key['pk']): Promise<unknown> {
  const { items } = await table.query(partition, { consistent: true });
  const text = items.map(({ content }) => piece.parse(content).text).join('');
  return JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8'));
}

/** What an edition tells. */
export const readTold = async (place: Place, { year, edition }: PublicationHead): Promise<ToldTables> =>
  toldTables.parse(await readBack(place, place.keys.published(year, edition)));

/** Every number of an edition. */
export async function readEdition(place: Place, { year, edition }: PublicationHead): Promise<Edition> {
  const { hidden, ...numbers } = whole.parse(await readBack(place, place.keys.counted(year, edition)));
  return { ...numbers, hidden: new Set(hidden) };
}

/** All that is written of a new edition. One that somebody else wrote meanwhile is in the way of it. */
export function publicationWrites(
  { keys }: Pick<Place, 'keys'>,
  head: PublicationHead,
  tables: ToldTables,
  { hidden, ...numbers }: Edition,
): Write[] {
  const { year, edition } = head;
  return [
    { create: { ...keys.publication(year, edition), ...head } },
    ...written(keys.published(year, edition), tables),
    ...written(keys.counted(year, edition), { ...numbers, hidden: [...hidden] }),
  ];
}
