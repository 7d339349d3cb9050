import { describe, expect, test } from 'vitest';
import { askForCall } from '#shared/byLink/index.ts';
import { sendMatchLink, sendVolunteerLink } from '#shared/links/index.ts';
import { continueErasure, eraseVolunteer } from '#shared/privacy/index.ts';
import { getToday } from '#shared/today/index.ts';
import { getVolunteer, stepVolunteer } from '#shared/volunteers/index.ts';
import { givenBrief, givenVolunteerLink, linksOf } from '#test/byLink/given.ts';
import { givenProposal } from '#test/matching/given.ts';
import { lineOf } from '#test/messages/outgoing.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { aVolunteerStep } from '#test/support/factories/index.ts';
import { givenVolunteer } from '#test/support/given.ts';

const live = liveCities();
const { trondheim } = live;

describe('a link that staff send', () => {
  test('comes in words that say nothing, and stands on the volunteer’s record with who sent it and how long it works', async () => {
    const { id: volunteerId } = await givenVolunteer(trondheim);
    await trondheim.call(sendVolunteerLink, { params: { volunteerId }, body: { purpose: 'pause' } });
    expect((await linksOf(trondheim, volunteerId)).items).toMatchObject([{ purpose: 'pause', state: 'waiting', by: { name: 'veileder' } }]);
    const line = lineOf(trondheim, live);
    await line.run();
    expect(line.sent.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Du har en avtale\. Åpne lenken: https:\/\/trondheim\.example\/lenke#[\w-]{43}$/),
    ]);
    expect((await linksOf(trondheim, volunteerId)).items).toMatchObject([{ state: 'sent', expiresOn: '2027-02-19', openedAt: null }]);
  });

  test('at night waits for the morning', async () => {
    const { id: volunteerId } = await givenVolunteer(trondheim);
    itIs('2026-11-21T21:00:00Z');
    await trondheim.call(sendVolunteerLink, { params: { volunteerId }, body: { purpose: 'call' } });
    const line = lineOf(trondheim, live);
    expect(await line.run()).toMatchObject({ sent: 0, waiting: 1 });
    itIs('2026-11-22T08:30:00Z');
    expect(await line.run()).toMatchObject({ sent: 1 });
  });

  test('to a number that takes nothing stands on I dag', async () => {
    const { id: volunteerId } = await givenVolunteer(trondheim);
    await trondheim.call(sendVolunteerLink, { params: { volunteerId }, body: { purpose: 'call' } });
    const line = lineOf(trondheim, live);
    line.instead = async () => ({ outcome: 'refused', error: 'OptedOut' });
    await line.run();
    expect((await trondheim.call(getToday)).body.items.map(({ task }) => task)).toContain('linkFailed');
    expect((await linksOf(trondheim, volunteerId)).items).toMatchObject([{ state: 'notSent' }]);
  });

  test('about a match is not sent before the words are agreed, nor where it would lead nowhere', async () => {
    const match = await givenProposal(trondheim);
    const { participantId, matchId } = match;
    const send = (purpose: 'answer' | 'meetings') =>
      trondheim.call(sendMatchLink, { params: { participantId, matchId }, body: { purpose } });
    expect(await refusalOf(send('answer'))).toEqual({ status: 409, code: 'links.brief-missing' });
    await givenBrief(trondheim, match);
    expect((await send('answer')).status).toBe(201);
    expect(await refusalOf(send('meetings'))).toEqual({ status: 409, code: 'links.leads-nowhere' });
  });
});

test('nothing of a volunteer’s links is left when they are erased', async () => {
  const { id: volunteerId } = await givenVolunteer(trondheim);
  const params = { volunteerId };
  const { token } = await givenVolunteerLink(trondheim, live, volunteerId, 'call');
  await trondheim.call(askForCall, { as: null, body: { token } });
  await trondheim.call(sendVolunteerLink, { params, body: { purpose: 'pause' } });
  const version = async () => (await trondheim.call(getVolunteer, { params })).body.volunteer.version;
  await trondheim.call(stepVolunteer, { params, body: aVolunteerStep({ action: 'leave', on: '2026-11-21', version: await version() }) });
  const as = 'unitLeader' as const;
  const body = { version: await version(), reason: 'asked' } as const;
  const { id: erasureId } = (await trondheim.call(eraseVolunteer, { as, params, body })).body;
  await trondheim.call(continueErasure, { as, params: { erasureId }, body: {} });
  const left = (await live.table.items()).filter((item) => JSON.stringify(item).includes(volunteerId)).map(({ pk }) => String(pk));
  expect(left.filter((pk) => !pk.includes('#access#') && !pk.includes('#idem-'))).toEqual([]);
  expect((await live.table.items()).filter(({ pk, sk }) => /#links?#/.test(String(pk)) || String(sk).startsWith('due#'))).toEqual([]);
});
