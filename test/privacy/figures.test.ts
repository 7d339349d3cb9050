import { expect, test } from 'vitest';
import { recountOf } from '#functions/recount/index.ts';
import { cities } from '#infra/cities.ts';
import type { ConsentInput } from '#shared/consents/index.ts';
import { getParticipant, recordConsent, recordConversation, stepParticipant } from '#shared/participants/index.ts';
import { continueErasure, eraseParticipant, eraseVolunteer } from '#shared/privacy/index.ts';
import { getVolunteer } from '#shared/volunteers/index.ts';
import { countingTableForFile } from '#test/projector/counting.ts';
import { follower } from '#test/projector/following.ts';
import { type LiveCity, liveCities } from '#test/support/cities.ts';
import { aConsent, aConversation, aParticipant } from '#test/support/factories/index.ts';
import { givenParticipant, givenVolunteer } from '#test/support/given.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;
const counting = countingTableForFile();
const as = 'unitLeader' as const;

/** A third city that counts by consent. */
function third(): LiveCity {
  const [first] = cities;
  if (!first) throw new Error('There are no cities');
  return live.of({ ...first, id: 'eidskog' });
}

/** Somebody who had a conversation on each of these days and is closed. */
async function givenClosed(city: LiveCity, days: readonly string[], overrides: Parameters<typeof aParticipant>[0] = {}): Promise<string> {
  const { id } = await givenParticipant(city, overrides);
  const params = { participantId: id };
  for (const on of days) (await city.call(recordConversation, { params, body: aConversation({ on }) })).body satisfies unknown;
  const { version } = (await city.call(getParticipant, { params })).body.participant;
  const goodbye = { action: 'close' as const, version, on: '2026-11-21', reason: 'wished' as const };
  expect((await city.call(stepParticipant, { params, body: goodbye })).status).toBe(200);
  return id;
}

/** Erases somebody, and tells after each step. */
async function erase(city: LiveCity, participantId: string, afterEach: () => Promise<unknown>): Promise<void> {
  const params = { participantId };
  const { version } = (await city.call(getParticipant, { params })).body.participant;
  const { id } = (await city.call(eraseParticipant, { as, params, body: { version, reason: 'asked' } })).body;
  await afterEach();
  await city.call(continueErasure, { as, params: { erasureId: id }, body: {} });
}

test('whoever is erased stays in the sums of months that are closed, leaves all others, and is named by none', async () => {
  const figures = follower('trondheim', live.table, counting());
  const anna = await givenClosed(trondheim, ['2026-09-03', '2026-09-24', '2026-10-31', '2026-11-02']);
  await givenClosed(trondheim, ['2026-09-10', '2026-11-20']);
  const before = await figures();
  expect(before['2026-09']).toEqual({
    conversationsHeld: 3,
    'conversationsHeld.kind.structured': 3,
    people: 2,
    'daysToFirstConversation.count': 2,
  });
  expect(before['2026-11']).toMatchObject({ conversationsHeld: 2, people: 2, participantsStarted: 2, participantsClosed: 2 });

  await erase(trondheim, anna, figures);
  const after = await figures();
  for (const month of ['2026-09', '2026-10']) expect(after[month]).toEqual(before[month]);
  expect(after['2026-11']).toMatchObject({ conversationsHeld: 1, people: 1, participantsStarted: 1, participantsClosed: 1 });
  expect(after['2026-T3'], 'the year that is not over holds what was closed of it').toMatchObject({ conversationsHeld: 5, people: 2 });
  expect(after['2026']).toMatchObject({ conversationsHeld: 5, people: 2, participantsStarted: 1 });

  const kept = (await live.table.items()).filter(({ pk }) => String(pk).startsWith('trondheim#base#'));
  expect(kept).toMatchObject([{ pk: 'trondheim#base#sums', sk: 'sums#2026', version: 1 }]);
  const counted = (await counting().table.items()).filter((item) => JSON.stringify(item).includes(anna));
  expect(counted.every(({ pk, cells }) => String(pk).startsWith('trondheim#mark#') && JSON.stringify(cells) === '{}')).toBe(true);
  const aWeekLater = Date.now() / 1000 + 7 * 24 * 3600;
  expect(counted.filter(({ expiresAt }) => Number(expiresAt ?? Number.POSITIVE_INFINITY) > aWeekLater)).toEqual([]);

  for (const item of await live.table.items()) await counting().table.plant(item);
  const { cities } = await recountOf(counting().deps({ trondheim: true }), () => Promise.resolve())({ city: 'trondheim' });
  expect(cities).toMatchObject([{ miscounted: 0, unreadable: [], differences: [] }]);
});

test('whoever takes back that they are counted stays in closed months as nobody, and counts from then on if they agree again', async () => {
  const asking = third();
  const figures = follower('eidskog', live.table, counting());
  const { id } = await givenParticipant(asking);
  const params = { participantId: id };
  const talk = async (on: string): Promise<void> =>
    expect((await asking.call(recordConversation, { params, body: aConversation({ on }) })).status).toBe(201);
  const answer = async (given: ConsentInput['given']): Promise<void> => {
    const { version } = (await asking.call(getParticipant, { params })).body.participant;
    expect((await asking.call(recordConsent, { params, body: { version, purpose: 'statistics', given } })).status).toBe(200);
  };
  await talk('2026-09-03');
  await talk('2026-11-02');
  const before = await figures();
  await answer(null);
  const withdrawn = await figures();
  expect(withdrawn['2026-09']).toEqual(before['2026-09']);
  expect(withdrawn).not.toHaveProperty('2026-11');
  expect(withdrawn).not.toHaveProperty('now');
  await talk('2026-09-04');
  await talk('2026-11-03');
  expect(await figures(), 'what is written down afterwards counts for nothing').toEqual(withdrawn);
  await answer(aConsent());
  const again = await figures();
  expect(again['2026-09'], 'what was counted once is not counted again').toEqual(before['2026-09']);
  expect(again['2026-11']).toMatchObject({ conversationsHeld: 2, people: 1 });
  await answer(null);
  expect(await figures()).toEqual(withdrawn);
});

test('whoever did not agree to be counted, and whoever was seen in open months alone, leaves nothing', async () => {
  const { consents } = aParticipant();
  await erase(
    trondheim,
    await givenClosed(trondheim, ['2026-09-03'], { consents: { ...consents, statistics: null } }),
    async () => undefined,
  );
  await erase(trondheim, await givenClosed(trondheim, ['2026-11-03']), async () => undefined);
  expect((await live.table.items()).filter(({ pk }) => String(pk).includes('#base#'))).toEqual([]);
});

test('two who are erased, a volunteer among them, are one sum', async () => {
  const figures = follower('fredrikstad', live.table, counting());
  const { id: volunteerId } = await givenVolunteer(fredrikstad, 'left', { areas: ['sentrum'] });
  await erase(fredrikstad, await givenClosed(fredrikstad, ['2026-09-03']), figures);
  await erase(fredrikstad, await givenClosed(fredrikstad, ['2026-09-03', '2025-12-24']), figures);
  const params = { volunteerId };
  const { version } = (await fredrikstad.call(getVolunteer, { params })).body.volunteer;
  await fredrikstad.call(eraseVolunteer, { as, params, body: { version, reason: 'asked' } });
  const { '2026-09': september, '2025': lastYear } = await figures();
  expect(september).toMatchObject({ conversationsHeld: 2, people: 2 });
  expect(lastYear).toMatchObject({ conversationsHeld: 1, people: 1 });
});
