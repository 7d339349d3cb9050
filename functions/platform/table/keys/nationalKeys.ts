import { type Key, partitionsOf, readKey, startsWithAny } from './partition.ts';

/** Editions of a year are numbered with so many digits that they stand in order. */
const editionOf = (year: string, edition: number): string => `${year}#${String(edition).padStart(6, '0')}`;

/** The nation's keys: of each period one partition with one item a city, what has been published of them, and nothing else of any city's. */
export function nationalKeys() {
  const partition = partitionsOf('national');
  return {
    figures: (period: string) => partition('figures', period),
    /** What has been published, an item an edition. */
    publications: () => partition('publications'),
    publication: (year: string, edition: number): Key => ({ pk: partition('publications'), sk: editionOf(year, edition) }),
    /** Editions that have been ordered, an item an order. What makes them is woken by a new one. */
    orders: () => partition('orders'),
    order: (year: string, number: number): Key => ({ pk: partition('orders'), sk: editionOf(year, number) }),
    /** What was made for an order, in pieces, until it is published. */
    draft: (year: string, number: number) => partition('draft', year, String(number)),
    /** What an edition tells, in pieces. */
    published: (year: string, edition: number) => partition('published', year, String(edition)),
    /** Every number an edition was made of, in pieces: what the next must not give away. */
    counted: (year: string, edition: number) => partition('counted', year, String(edition)),
    mark: (entry: string, actorId: string, key: string): Key => ({ pk: partition(`idem-${entry}`, actorId, key), sk: 'mark' }),
    read: readKey('national#'),
    owns: startsWithAny(
      ...['national#figures#', 'national#publications', 'national#published#', 'national#counted#', 'national#idem-'],
      ...['national#orders', 'national#draft#'],
    ),
  };
}

export type NationalKeys = ReturnType<typeof nationalKeys>;
