import type { DynamoDBRecord } from 'aws-lambda';
import { expect } from 'vitest';
import { placeOf } from '#functions/projector/index.ts';
import { readSource } from '#shared/reporting/index.ts';
import type { RawItem, RecordsTable } from '#test/support/recordsTable.ts';
import { type CountingTable, deliver } from './counting.ts';
import { type Counted, type Standing, slowRecount, slowRecountOfDays } from './slowRecount.ts';
import { streamRecord } from './stream.ts';

const keyOf = ({ pk, sk }: RawItem) => ({ pk: String(pk), sk: String(sk) });
const nameOf = (item: RawItem): string => JSON.stringify(keyOf(item));
const byName = (items: readonly RawItem[]) => new Map(items.map((item) => [nameOf(item), item]));

/** What the stream says when a table goes from one state to another. */
function newsBetween(before: readonly RawItem[], after: readonly RawItem[], first: number): DynamoDBRecord[] {
  const [old, now] = [byName(before), byName(after)];
  const written = after.filter((item) => JSON.stringify(old.get(nameOf(item))) !== JSON.stringify(item));
  const gone = before.filter((item) => !now.has(nameOf(item)));
  return [
    ...gone.map((item) => ({ item, said: { before: item } })),
    ...written.map((item) => {
      const previous = old.get(nameOf(item));
      return { item, said: { after: item, ...(previous && { before: previous }) } };
    }),
  ].map(({ item, said }, index) => streamRecord(first + index, keyOf(item), said));
}

/** The records among the items, as the independent recount reads them. */
const standingIn = (items: readonly RawItem[]): Standing[] =>
  items.flatMap((item) => {
    const place = placeOf(keyOf(item));
    const content = place && readSource(place.kind, item);
    return place && content ? [{ person: place.person, content }] : [];
  });

/** Counters that follow what is done in a city: told by what the stream says, and held against the independent recount of the records. */
export function follower(
  city: string,
  records: Pick<RecordsTable, 'items'>,
  { deps, counted, countedByDay, countedNationally }: CountingTable,
) {
  let seen: readonly RawItem[] = [];
  let sequence = 0;
  return async (): Promise<Counted> => {
    const items = await records.items();
    const news = newsBetween(seen, items, sequence);
    [seen, sequence] = [items, sequence + news.length];
    await deliver(news, deps({ [city]: true }));
    const figures = await counted(city);
    expect(figures).toEqual(slowRecount(standingIn(items)));
    expect(await countedByDay(city)).toEqual(slowRecountOfDays(standingIn(items)));
    expect(await countedNationally(city, Object.keys(figures))).toEqual(figures);
    return figures;
  };
}
