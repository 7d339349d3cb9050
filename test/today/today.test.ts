import { describe, expect, test } from 'vitest';
import { listMatches, logMeeting } from '#shared/matching/index.ts';
import { recordConversation, registerParticipant } from '#shared/participants/index.ts';
import { getToday } from '#shared/today/index.ts';
import { registerVolunteer } from '#shared/volunteers/index.ts';
import { givenActiveMatch } from '#test/matching/given.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { aConversation, aMeetingToLog, aParticipant, aVolunteer } from '#test/support/factories/index.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

const today = async (as: 'counsellor' | 'otherCounsellor' | 'unitLeader' | 'socialWorker' = 'counsellor') =>
  (await trondheim.call(getToday, { as })).body;
const about = ({ participant, volunteer, task }: Awaited<ReturnType<typeof today>>['items'][number]) =>
  [task, participant?.name, volunteer?.name].filter(Boolean).join(' ');

describe('I dag', () => {
  test('says what is next after a match has started and they have met', async () => {
    const match = await givenActiveMatch(trondheim);
    const params = { participantId: match.participantId, matchId: match.matchId };
    await trondheim.call(logMeeting, { params, body: aMeetingToLog({ on: '2026-11-20' }) });
    const { items, today: date, asOf } = await today();
    expect({ date, asOf: asOf.slice(0, 10) }).toEqual({ date: '2026-11-21', asOf: '2026-11-21' });
    expect(items).toEqual([
      {
        task: 'meeting',
        urgency: 'week',
        due: '2026-11-27',
        participant: { id: match.participantId, name: 'Anna Lund' },
        volunteer: { id: match.volunteerId, name: 'Berit Nesheim' },
        matchId: match.matchId,
      },
    ]);
    itIs('2026-12-05T08:00:00Z');
    expect((await today()).items.map((item) => `${item.task} ${item.urgency}`)).toEqual(['discharge now', 'meeting now', 'silence now']);
  });

  test('is one’s own; the unit leader sees how much stands on each one’s, and any one of them', async () => {
    await trondheim.call(registerParticipant, { body: aParticipant({ preferredName: 'Min Deltaker' }) });
    await trondheim.call(registerParticipant, { body: aParticipant({ preferredName: 'Annens Deltaker' }), as: 'otherCounsellor' });
    await trondheim.call(registerVolunteer, { body: aVolunteer({ name: 'Annens Tidgiver' }), as: 'otherCounsellor' });
    expect((await today()).items.map(about)).toEqual(['conversation Min Deltaker']);
    expect((await today('otherCounsellor')).items.map(about)).toEqual(['conversation Annens Deltaker', 'volunteerStage Annens Tidgiver']);
    const { items, team } = await today('unitLeader');
    expect(items).toEqual([]);
    expect(team).toEqual([
      { member: { id: STAFF.counsellor.id, name: 'veileder' }, now: 0, week: 1 },
      { member: { id: STAFF.otherCounsellor.id, name: 'veileder2' }, now: 0, week: 1 },
    ]);
    const query = { member: STAFF.otherCounsellor.id };
    const { body } = await trondheim.call(getToday, { as: 'unitLeader', query });
    expect(body.items.map(about)).toEqual(['conversation Annens Deltaker', 'volunteerStage Annens Tidgiver']);
    expect(body.team).toEqual([]);
    expect((await trondheim.call(getToday, { query })).status).toBe(403);
  });

  test('asks for a conversation when a meeting ended early, as one line with the rest, until one is held', async () => {
    const { participantId, matchId } = await givenActiveMatch(trondheim);
    const params = { participantId, matchId };
    await trondheim.call(logMeeting, { params, body: aMeetingToLog({ on: '2026-11-20', asAgreed: 'endedEarly' }) });
    itIs('2026-11-28T08:00:00Z');
    expect((await today()).items).toMatchObject([
      { task: 'endedEarly', urgency: 'now', due: '2026-11-20', matchId, also: [{ task: 'meeting', due: '2026-11-27' }] },
    ]);
    expect((await today('otherCounsellor')).items).toEqual([]);
    const talk = (overrides: Parameters<typeof aConversation>[0]) =>
      trondheim.call(recordConversation, { params: { participantId }, body: aConversation(overrides) });
    await talk({ on: '2026-11-19' });
    await talk({ on: '2026-11-27', outcome: 'noShow' });
    expect((await today()).items.map(({ task }) => task)).toEqual(['endedEarly']);
    await talk({ on: '2026-11-28' });
    expect((await today()).items.map(({ task }) => task)).toEqual(['meeting']);
  });

  test('is empty where there is nothing to do, and knows nothing of another city', async () => {
    await fredrikstad.call(registerParticipant, { body: aParticipant() });
    expect(await today('unitLeader')).toMatchObject({ items: [], notices: [], team: [] });
  });

  test('speaks of people by the name they go by now', async () => {
    const match = await givenActiveMatch(trondheim);
    expect((await trondheim.call(listMatches)).body.items[0]?.participantName).toBe('Anna Lund');
    itIs('2026-11-30T08:00:00Z');
    expect((await today()).items.map(about)).toEqual(['meeting Anna Lund Berit Nesheim']);
    expect(match.version).toBe(3);
  });

  test('is the social worker’s own too, with what does not ask for a match', async () => {
    await trondheim.call(registerParticipant, { body: aParticipant({ preferredName: 'Min Deltaker' }), as: 'socialWorker' });
    await trondheim.call(registerParticipant, { body: aParticipant({ preferredName: 'Annens Deltaker' }) });
    expect((await today('socialWorker')).items.map(about)).toEqual(['conversation Min Deltaker']);
  });

  test('is not for those who follow nobody', async () => {
    expect((await trondheim.call(getToday, { as: 'activityLeader' })).status).toBe(403);
  });
});
