import { expect, test } from 'vitest';
import { recountOf } from '#functions/recount/index.ts';
import { cities as deployed } from '#infra/cities.ts';
import { continueMerge } from '#shared/merging/index.ts';
import { getParticipant, recordConsent, recordConversation } from '#shared/participants/index.ts';
import { givenActiveMatch } from '#test/matching/given.ts';
import { countingTableForFile } from '#test/projector/counting.ts';
import { follower } from '#test/projector/following.ts';
import { liveCities } from '#test/support/cities.ts';
import { aConversation, aParticipant } from '#test/support/factories/index.ts';
import { givenParticipant } from '#test/support/given.ts';
import { askToMerge } from './given.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;
const counting = countingTableForFile();
const cities = { trondheim: true, fredrikstad: true };

const of = (participantId: string) => ({ as: 'unitLeader' as const, params: { participantId } });

test('figures count one person of two records, at every step of merging, and the recount agrees', async () => {
  const figures = follower('trondheim', live.table, counting());
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
  const figures = follower('fredrikstad', live.table, counting());
  const { id: kept } = await givenParticipant(fredrikstad, { conversations: 1 });
  const { id: other } = await givenParticipant(fredrikstad);
  const { version } = (await fredrikstad.call(getParticipant, of(other))).body.participant;
  await fredrikstad.call(recordConsent, { ...of(other), body: { version, purpose: 'statistics', given: null } });
  expect((await figures())['2026']?.people).toBe(1);
  expect((await askToMerge(fredrikstad, kept, other)).status).toBe(201);
  await fredrikstad.call(recordConversation, { ...of(kept), body: aConversation() });
  expect(await figures()).toEqual({});
});

test('figures keep of closed months what the kept record was counted for, where the other did not agree', async () => {
  const [first] = deployed;
  if (!first) throw new Error('There are no cities');
  const asking = live.of({ ...first, id: 'eidskog' });
  const figures = follower('eidskog', live.table, counting());
  const { id: kept } = await givenParticipant(asking);
  const params = { participantId: kept };
  await asking.call(recordConversation, { params, body: aConversation({ on: '2026-09-10' }) });
  const { consents } = aParticipant();
  const { id: other } = await givenParticipant(asking, { consents: { ...consents, statistics: null } });
  const before = await figures();
  expect((await askToMerge(asking, kept, other)).status).toBe(201);
  const after = await figures();
  expect(after['2026-09']).toEqual(before['2026-09']);
  expect([after['2026']?.people, after.now, after['2026-11']]).toEqual([1, undefined, undefined]);
});
