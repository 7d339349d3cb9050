import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeCover } from '#shared/covers/index.ts';
import { getMatching } from '#shared/matching/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import { listParticipantChanges, listParticipantReadings, listVolunteerChanges, listVolunteerReadings } from '#shared/privacy/index.ts';
import { getVolunteer } from '#shared/volunteers/index.ts';
import { givenColleagues } from '#test/covers/given.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { givenParticipant, givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

describe('who has read a record', () => {
  test('is told the latest first: who, in which role, what and when', async () => {
    const { id } = await givenParticipant(trondheim);
    const params = { participantId: id };
    await trondheim.call(getParticipant, { params });
    await trondheim.call(getMatching, { params, as: 'unitLeader' });
    const { items } = (await trondheim.call(listParticipantReadings, { params })).body;
    expect(items).toMatchObject([
      { by: { id: STAFF.unitLeader.id }, roles: ['unitLeader'], operation: 'getMatching', reason: 'Dekker for en kollega' },
      { by: { id: STAFF.unitLeader.id }, roles: ['unitLeader'], operation: 'openRecord', reason: 'Dekker for en kollega' },
      { by: { id: STAFF.counsellor.id }, roles: ['counsellor'], operation: 'getParticipant', reason: null },
    ]);
  });

  test('has the reason that was given where one was asked for', async () => {
    const { id } = await givenParticipant(trondheim);
    const at = '2026-11-20T08:00:00.000Z';
    const entry = { subject: 'participant', operationId: 'getParticipant', by: STAFF.unitLeader.id, roles: ['unitLeader'], at };
    await live.table.plant({ pk: `trondheim#access#${id}`, sk: `${at}#${randomUUID()}`, ...entry, reason: 'Vikarierer i dag.' });
    const { items } = (await trondheim.call(listParticipantReadings, { params: { participantId: id } })).body;
    expect(items).toMatchObject([{ at, reason: 'Vikarierer i dag.' }]);
  });

  test('looking at the log is a reading too', async () => {
    const { id } = await givenVolunteer(trondheim);
    const params = { volunteerId: id };
    await trondheim.call(listVolunteerReadings, { params, as: 'unitLeader' });
    const { items } = (await trondheim.call(listVolunteerReadings, { params })).body;
    expect(items).toMatchObject([{ by: { id: STAFF.unitLeader.id }, operation: 'listVolunteerReadings' }]);
  });

  test('comes page by page, none twice and none left out', async () => {
    const { id } = await givenVolunteer(trondheim);
    const params = { volunteerId: id };
    for (let times = 0; times < 5; times += 1) await trondheim.call(getVolunteer, { params });
    const first = (await trondheim.call(listVolunteerReadings, { params, query: { limit: '3' } })).body;
    expect(first.items).toHaveLength(3);
    const second = (await trondheim.call(listVolunteerReadings, { params, query: { limit: '3', cursor: first.nextCursor ?? '' } })).body;
    expect(second.nextCursor).toBeNull();
    const moments = [...first.items, ...second.items].map(({ at }) => at);
    expect(moments).toHaveLength(5);
    expect(moments).toEqual([...new Set(moments)].sort().reverse());
  });

  test('names those who have said who they are', async () => {
    const { id } = await givenVolunteer(trondheim);
    const params = { volunteerId: id };
    await trondheim.call(getVolunteer, { params });
    await live.table.plant({ pk: 'trondheim#staff', sk: STAFF.counsellor.id, id: STAFF.counsellor.id, name: 'Kari Veileder' });
    const { items } = (await trondheim.call(listVolunteerReadings, { params })).body;
    expect(items[0]?.by).toEqual({ id: STAFF.counsellor.id, name: 'Kari Veileder' });
  });

  test('is for the one responsible and the unit leader', async () => {
    const { id } = await givenParticipant(trondheim);
    const params = { participantId: id };
    for (const as of ['counsellor', 'unitLeader'] as const) {
      expect((await trondheim.call(listParticipantReadings, { params, as })).status).toBe(200);
    }
    for (const as of ['otherCounsellor', 'socialWorker'] as const) {
      expect(await refusalOf(trondheim.call(listParticipantReadings, { params, as }))).toEqual({
        status: 403,
        code: 'privacy.not-yours',
      });
    }
  });

  test("of another city's person is not found", async () => {
    const { id } = await givenParticipant(fredrikstad);
    const params = { participantId: id };
    expect(await refusalOf(trondheim.call(listParticipantReadings, { params, as: 'unitLeader' }))).toEqual({
      status: 404,
      code: 'request.not-found',
    });
  });
});

describe('what concerns the person’s rights', () => {
  test('is also whoever’s covers for the one responsible, for those days, of a volunteer too', async () => {
    await givenColleagues(live);
    const [participantId, volunteerId] = [(await givenParticipant(trondheim)).id, (await givenVolunteer(trondheim)).id];
    const as = 'otherCounsellor' as const;
    const answers = async () => [
      (await trondheim.call(listParticipantReadings, { as, params: { participantId } })).status,
      (await trondheim.call(listVolunteerReadings, { as, params: { volunteerId } })).status,
      (await trondheim.call(listParticipantChanges, { as, params: { participantId } })).body.isTheirs,
      (await trondheim.call(listVolunteerChanges, { as, params: { volunteerId } })).body.isTheirs,
    ];
    const body = { of: STAFF.counsellor.id, by: STAFF.otherCounsellor.id, from: '2026-11-21', to: '2026-11-22', only: null };
    expect(await answers()).toEqual([403, 403, false, false]);
    await trondheim.call(makeCover, { as: 'unitLeader', body });
    expect(await answers()).toEqual([200, 200, true, true]);
    itIs('2026-11-23T08:00:00Z');
    expect(await answers()).toEqual([403, 403, false, false]);
  });
});
