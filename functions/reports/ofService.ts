import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import { shards } from '#functions/platform/table/shards.ts';
import { markOf, placeNamed } from '#functions/projector/index.ts';
import { serviceId } from '#shared/kernel/index.ts';
import type { CountedRecord } from '#shared/reports/index.ts';

/** Of a participant's card this alone: which service they belong to. */
const belonging = z.object({ service: serviceId });

/**
 * What was counted of each record of a service's participants, from the marks that counting leaves. It reads a city's marks
 * and its participants' cards whole, as a report on one service does a few times a year.
 */
export async function recordsOfService(
  service: string,
  { table, keys, city }: Pick<Deps, 'table' | 'keys' | 'city'>,
): Promise<readonly CountedRecord[]> {
  const [cards, ...pages] = await Promise.all([
    table.query(keys.cards('participant')),
    ...shards.map((shard) => table.query(keys.countedMarks(shard))),
  ]);
  const theirs = new Set(cards.items.filter(({ content }) => belonging.parse(content).service === service).map(({ sk }) => sk));
  return pages
    .flatMap(({ items }) => items)
    .flatMap((stored) => {
      const place = placeNamed(city.id, stored.sk);
      return place && theirs.has(place.person) ? [{ person: place.person, contribution: markOf(stored) }] : [];
    });
}
