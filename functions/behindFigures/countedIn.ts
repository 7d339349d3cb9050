import type { Deps } from '#functions/platform/operation.ts';
import { shards } from '#functions/platform/table/shards.ts';
import { markOf, type Place, placeNamed } from '#functions/projector/index.ts';
import { type Sought, shareOf } from '#shared/behindFigures/index.ts';

/** Somebody who is behind a number, and how much of it is theirs. */
export interface Share {
  readonly subject: 'participant' | 'volunteer';
  readonly id: string;
  readonly times: number;
}

/** Who is behind a number, and what in it is of those who are gone. */
export interface CountedIn {
  readonly shares: readonly Share[];
  readonly gone: number;
}

const subjectOf = ({ kind }: Place): Share['subject'] => (kind === 'volunteer' ? 'volunteer' : 'participant');

/**
 * Reads what was counted of each record, from the marks that counting leaves: the number and the list are then of the same
 * thing, and cannot say two. It reads a city's marks whole, as much as there are records; nobody is named in them.
 */
export async function countedIn(sought: Sought, { table, keys, city }: Pick<Deps, 'table' | 'keys' | 'city'>): Promise<CountedIn> {
  const pages = await Promise.all(shards.map((shard) => table.query(keys.countedMarks(shard))));
  const shares = new Map<string, Share>();
  let gone = 0;
  for (const stored of pages.flatMap(({ items }) => items)) {
    const place = placeNamed(city.id, stored.sk);
    const share = place ? shareOf(markOf(stored), sought) : 0;
    if (!place || share === 0) continue;
    if (place.kind === 'base') {
      gone += share;
      continue;
    }
    const before = shares.get(place.person)?.times ?? 0;
    const times = sought.figure.kind === 'people' ? 1 : before + share;
    shares.set(place.person, { subject: subjectOf(place), id: place.person, times });
  }
  return { shares: [...shares.values()], gone };
}
