import type { DynamoDBRecord } from 'aws-lambda';
import { expect, test } from 'vitest';
import { placeOf } from '#functions/projector/index.ts';
import { recountOf } from '#functions/recount/index.ts';
import { continueMerge } from '#shared/merging/index.ts';
import { getParticipant, recordConsent, recordConversation } from '#shared/participants/index.ts';
import { readSource } from '#shared/reporting/index.ts';
import { givenActiveMatch } from '#test/matching/given.ts';
import { countingTableForFile, deliver } from '#test/projector/counting.ts';
import { type Counted, type Standing, slowRecount } from '#test/projector/slowRecount.ts';
import { streamRecord } from '#test/projector/stream.ts';
import { liveCities } from '#test/support/cities.ts';
import { aConversation } from '#test/support/factories/index.ts';
import { givenParticipant } from '#test/support/given.ts';
import type { RawItem } from '#test/support/recordsTable.ts';
import { askToMerge } from './given.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;
const counting = countingTableForFile();
const cities = { trondheim: true, fredrikstad: true };

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

/** The counters, kept by the real projector from what the stream says, and held against the independent recount of the records. */
function follower(city: string) {
  let seen: readonly RawItem[] = [];
  let sequence = 0;
  return async (): Promise<Counted> => {
    const items = await live.table.items();
    const news = newsBetween(seen, items, sequence);
    [seen, sequence] = [items, sequence + news.length];
    await deliver(news, counting().deps(cities));
    const counted = await counting().counted(city);
    expect(counted).toEqual(slowRecount(standingIn(items)));
    expect(await counting().countedNationally(city, Object.keys(counted))).toEqual(counted);
    return counted;
  };
}

const of = (participantId: string) => ({ as: 'unitLeader' as const, params: { participantId } });

test('figures count one person of two records, at every step of merging, and the recount agrees', async () => {
  const figures = follower('trondheim');
  const { participantId: kept } = await givenActiveMatch(trondheim);
  const { id: other } = await givenParticipant(trondheim, { conversations: 2 });
  const two = await figures();
  expect([two['2026']?.people, two.now?.participantsActive, two['2026']?.conversationsHeld]).toEqual([2, 2, 5]);
  expect((await askToMerge(trondheim, kept, other)).status).toBe(201);
  await figures();
  for (let done = false; !done; ) {
    ({ done } = (await trondheim.call(continueMerge, { ...of(kept), body: { otherId: other } })).body);
    await figures();
  }
  const one = await figures();
  expect([one['2026']?.people, one.now?.participantsActive, one['2026']?.participantsStarted]).toEqual([1, 1, 1]);
  expect([one['2026']?.conversationsHeld, one.now?.matchesActive]).toEqual([5, 1]);
  for (const item of await live.table.items()) await counting().table.plant(item);
  const { cities: reports } = await recountOf(counting().deps(cities), () => Promise.resolve())({ city: 'trondheim' });
  expect(reports).toMatchObject([{ miscounted: 0, unreadable: [], differences: [] }]);
});

test('figures leave out what was said on the kept record too, where the other did not agree to be counted', async () => {
  const figures = follower('fredrikstad');
  const { id: kept } = await givenParticipant(fredrikstad, { conversations: 1 });
  const { id: other } = await givenParticipant(fredrikstad);
  const { version } = (await fredrikstad.call(getParticipant, of(other))).body.participant;
  await fredrikstad.call(recordConsent, { ...of(other), body: { version, purpose: 'statistics', given: null } });
  expect((await figures())['2026']?.people).toBe(1);
  expect((await askToMerge(fredrikstad, kept, other)).status).toBe(201);
  await fredrikstad.call(recordConversation, { ...of(kept), body: aConversation() });
  expect(await figures()).toEqual({});
});
