import { describe, expect, test } from 'vitest';
import { getParticipant } from '#shared/participants/index.ts';
import {
  getParticipantPackage,
  getVolunteerPackage,
  handOverParticipant,
  handOverVolunteer,
  listParticipantChanges,
  type RecordPackage,
} from '#shared/privacy/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { givenParticipant } from '#test/support/given.ts';
import { takeErrors } from '#test/support/output.ts';
import { STAFF } from '#test/support/staff.ts';
import { givenGoodbye, OF_PARTICIPANT, OF_VOLUNTEER } from './given.ts';

const live = liveCities();
const { trondheim } = live;
const body = { to: 'person', language: 'nb' } as const;

async function handedParticipant(participantId: string): Promise<RecordPackage> {
  const { id: handoverId } = (await trondheim.call(handOverParticipant, { params: { participantId }, body })).body;
  return (await trondheim.call(getParticipantPackage, { params: { participantId, handoverId } })).body;
}

const counts = ({ parts }: RecordPackage) => Object.fromEntries(parts.map(({ part, items }) => [part, items.length]));
const itemsOf = ({ parts }: RecordPackage, wanted: string) => parts.find(({ part }) => part === wanted)?.items ?? [];

describe('a participant who is handed everything', () => {
  test('gets every part of the record, every word of it, and who has read it', async () => {
    const { participantId } = await givenGoodbye(trondheim);
    const handed = await handedParticipant(participantId);
    expect(counts(handed)).toMatchObject({
      profile: 1,
      wishes: 1,
      conversations: 3,
      assignments: 1,
      matches: 1,
      bars: 1,
      meetings: 1,
      handovers: 1,
    });
    const { choice: _aboutTheVolunteer, ...theirs } = OF_PARTICIPANT;
    const whole = JSON.stringify(handed);
    for (const [name, text] of Object.entries(theirs)) expect(whole, name).toContain(text);
    expect(handed.readings.map(({ operation }) => operation)).toContain('getParticipant');
    expect(handed.handover).toMatchObject({ to: 'person', by: { id: STAFF.counsellor.id } });
    expect(handed.city.name).toBe('Trondheim');
  });

  test('gets nothing of the volunteer but the first name, and of colleagues nothing they have not told', async () => {
    const { participantId, volunteerId } = await givenGoodbye(trondheim);
    const handed = await handedParticipant(participantId);
    const whole = JSON.stringify(handed);
    for (const text of [...Object.values(OF_VOLUNTEER), 'Xander', volunteerId, OF_PARTICIPANT.choice, 'closedTo'])
      expect(whole).not.toContain(text);
    expect(itemsOf(handed, 'matches')).toMatchObject([{ volunteerFirstName: 'Wiggo', state: 'ended' }]);
  });

  test('that it was done stands in the record: by whom and when; and reading it is logged', async () => {
    const { id: participantId } = await givenParticipant(trondheim);
    await handedParticipant(participantId);
    const { items } = (await trondheim.call(listParticipantChanges, { params: { participantId } })).body;
    expect(items[0]).toMatchObject({ action: 'handOver', by: { id: STAFF.counsellor.id } });
    const log = (await live.table.items(`trondheim#access#${participantId}`)).map(({ operationId }) => operationId);
    expect(log).toContain('getParticipantPackage');
  });

  test('is not handed what was never written down as handed over', async () => {
    const { id: participantId } = await givenParticipant(trondheim);
    const params = { participantId, handoverId: crypto.randomUUID() };
    expect(await refusalOf(trondheim.call(getParticipantPackage, { params }))).toMatchObject({ status: 404 });
  });

  test('by the one responsible or the unit leader alone', async () => {
    const { id: participantId } = await givenParticipant(trondheim);
    const { id: handoverId } = (await trondheim.call(handOverParticipant, { params: { participantId }, body, as: 'counsellor' })).body;
    const params = { participantId, handoverId };
    const refused = await Promise.all([
      refusalOf(trondheim.call(handOverParticipant, { params: { participantId }, body, as: 'otherCounsellor' })),
      refusalOf(trondheim.call(getParticipantPackage, { params, as: 'otherCounsellor' })),
    ]);
    expect(refused.map(({ code }) => code)).toEqual(['privacy.not-yours', 'privacy.not-yours']);
  });

  test('is told nothing where the record holds something nobody has said how to tell', async () => {
    const { id: participantId } = await givenParticipant(trondheim);
    const { id: handoverId } = (await trondheim.call(handOverParticipant, { params: { participantId }, body })).body;
    await live.table.plant({ pk: `trondheim#participant#${participantId}`, sk: 'unheard-of#1', secret: 'Om naboen' });
    const answer = await trondheim.call(getParticipantPackage, { params: { participantId, handoverId } });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('naboen');
    expect(takeErrors()).toHaveLength(1);
    expect((await trondheim.call(getParticipant, { params: { participantId } })).status).toBe(200);
  });
});

test('a volunteer gets all of theirs, and of matches nothing that is the participant’s', async () => {
  const { participantId, volunteerId } = await givenGoodbye(trondheim);
  const { id: handoverId } = (await trondheim.call(handOverVolunteer, { params: { volunteerId }, body })).body;
  const handed = (await trondheim.call(getVolunteerPackage, { params: { volunteerId, handoverId } })).body;
  const whole = JSON.stringify(handed);
  for (const [name, text] of Object.entries(OF_VOLUNTEER)) expect(whole, name).toContain(text);
  for (const [name, text] of Object.entries(OF_PARTICIPANT)) expect(whole, name).not.toContain(text);
  expect(whole).not.toContain(participantId);
  expect(itemsOf(handed, 'matches')).toMatchObject([{ state: 'ended', endReason: 'onOwnFeet' }]);
  expect(itemsOf(handed, 'meetings')).toMatchObject([{ on: '2026-11-20', outcome: 'held', minutes: 75 }]);
});
