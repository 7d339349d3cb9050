import { describe, expect, test } from 'vitest';
import { closeRecord, listClosures, openRecord, reopenRecord } from '#shared/access/index.ts';
import { cityRoutes } from '#shared/contract/index.ts';
import { makeCover } from '#shared/covers/index.ts';
import { proposeMatch } from '#shared/matching/index.ts';
import { getParticipant, listParticipants } from '#shared/participants/index.ts';
import { givenColleagues } from '#test/covers/given.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { exampleCall } from '#test/support/everyRoute.ts';
import { givenAssignment, givenParticipant, givenVolunteer } from '#test/support/given.ts';
import { STAFF, type StaffName } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim } = live;
const NOT_FOUND = { status: 404, code: 'request.not-found' };

const closed = (participantId: string, to: StaffName, by: StaffName = to) =>
  trondheim.call(closeRecord, { as: by, params: { participantId }, body: { staffId: STAFF[to].id } });
const opened = (participantId: string, as: StaffName) =>
  refusalOf(trondheim.call(getParticipant, { as, params: { participantId } })).catch(() => 'opened');

const behindTheGate = cityRoutes.filter(({ gate }) => gate !== undefined).map((route) => [route.operationId, route] as const);
/** What one reads without naming a participant: lists, I dag, another person's record. */
const elsewhere = cityRoutes
  .filter(({ method, gate }) => method === 'GET' && gate === undefined)
  .map((route) => [route.operationId, route] as const);

describe('somebody who knows a participant', () => {
  test.each(behindTheGate)('is answered by %s as if there were none, a unit leader too', async (_operationId, route) => {
    const { id } = await givenParticipant(trondheim);
    await closed(id, 'unitLeader');
    const call = exampleCall(route);
    const as = { ...STAFF.unitLeader, roles: ['unitLeader', 'counsellor', 'socialWorker'] as const };
    expect(await refusalOf(trondheim.call(route, { ...call, as, params: { ...call.params, participantId: id } }))).toEqual(NOT_FOUND);
  });

  test.each(elsewhere)('is told nothing of them by %s', async (_operationId, route) => {
    await givenColleagues(live);
    const { participantId, assignmentId } = await givenAssignment(trondheim, { preferredName: 'Vigdis Unik' });
    const { id: volunteerId } = await givenVolunteer(trondheim);
    await trondheim.call(proposeMatch, { params: { participantId }, body: { assignmentId, volunteerId } });
    await closed(participantId, 'unitLeader');
    const as = { ...STAFF.unitLeader, roles: ['unitLeader', 'counsellor', 'socialWorker'] as const };
    const { text } = await trondheim.call(route, { as, params: { ...exampleCall(route).params, volunteerId } });
    expect(text).not.toContain('Vigdis');
    expect(text).not.toContain(participantId);
  });

  test('need not be responsible for nobody else: the others go on as before', async () => {
    const { id } = await givenParticipant(trondheim);
    await closed(id, 'otherCounsellor');
    expect(await opened(id, 'counsellor')).toBe('opened');
    expect(await opened(id, 'unitLeader')).toBe('opened');
    expect((await trondheim.call(listParticipants)).body.items).toHaveLength(1);
  });

  test('is not let in by a reason given before, nor by covering for the one responsible', async () => {
    await givenColleagues(live);
    const { id } = await givenParticipant(trondheim);
    await trondheim.call(openRecord, { as: 'otherCounsellor', params: { participantId: id }, body: { reason: 'Hjelper Marit' } });
    const body = { of: STAFF.counsellor.id, by: STAFF.otherCounsellor.id, from: '2026-11-21', to: '2026-11-22', only: null };
    await trondheim.call(makeCover, { as: 'unitLeader', body });
    expect(await opened(id, 'otherCounsellor')).toBe('opened');
    await closed(id, 'otherCounsellor', 'unitLeader');
    expect(await opened(id, 'otherCounsellor')).toEqual(NOT_FOUND);
  });

  test('cannot find out by saying it again', async () => {
    await givenColleagues(live);
    const { id } = await givenParticipant(trondheim);
    await closed(id, 'otherCounsellor', 'unitLeader');
    expect(await refusalOf(closed(id, 'otherCounsellor'))).toEqual(NOT_FOUND);
  });
});

describe('closing a record', () => {
  test('is for oneself, and for a colleague only a unit leader’s to do', async () => {
    await givenColleagues(live);
    const { id } = await givenParticipant(trondheim);
    expect(await refusalOf(closed(id, 'socialWorker', 'counsellor'))).toEqual({ status: 403, code: 'access.leader-declares' });
    expect((await closed(id, 'socialWorker', 'unitLeader')).status).toBe(201);
    expect((await closed(id, 'otherCounsellor')).status).toBe(201);
  });

  test('names a colleague the city has', async () => {
    const { id } = await givenParticipant(trondheim);
    expect((await closed(id, 'socialWorker', 'unitLeader')).problem.fields).toMatchObject([{ pointer: '/staffId', code: 'choice' }]);
  });

  test('is told a unit leader with who and when, and never why', async () => {
    await givenColleagues(live);
    const { id } = await givenParticipant(trondheim);
    await closed(id, 'socialWorker', 'unitLeader');
    const { items } = (await trondheim.call(listClosures, { as: 'unitLeader', params: { participantId: id } })).body;
    expect(items).toEqual([
      {
        staff: { id: STAFF.socialWorker.id, name: 'Jonas Heggdal' },
        declaredBy: { id: STAFF.unitLeader.id, name: 'Ragnhild Moholt' },
        on: '2026-11-21',
      },
    ]);
  });

  test('stands in the history with who did it, and not to whom', async () => {
    await givenColleagues(live);
    const { id } = await givenParticipant(trondheim);
    await closed(id, 'socialWorker', 'unitLeader');
    const { text, body } = await trondheim.call(getParticipant, { params: { participantId: id } });
    expect(body.history[0]).toMatchObject({ action: 'closeRecord', by: { id: STAFF.unitLeader.id }, fields: [] });
    expect(text).not.toContain(STAFF.socialWorker.id);
    expect((await trondheim.call(listParticipants)).text).not.toContain(STAFF.socialWorker.id);
  });

  test('said twice stands once', async () => {
    await givenColleagues(live);
    const { id } = await givenParticipant(trondheim);
    for (const _ of [1, 2]) await closed(id, 'socialWorker', 'unitLeader');
    expect((await trondheim.call(listClosures, { as: 'unitLeader', params: { participantId: id } })).body.items).toHaveLength(1);
  });
});

describe('opening it again', () => {
  const otherLeader = { ...STAFF.otherCounsellor, roles: ['unitLeader'] as const };
  const reopened = (participantId: string, as: StaffName | typeof otherLeader, staffId: string) =>
    trondheim.call(reopenRecord, { as, params: { participantId }, body: { staffId } });

  test('takes another unit leader than the one who closed it', async () => {
    await givenColleagues(live);
    const { id } = await givenParticipant(trondheim);
    await closed(id, 'socialWorker', 'unitLeader');
    expect(await refusalOf(reopened(id, 'unitLeader', STAFF.socialWorker.id))).toEqual({ status: 403, code: 'access.another-lifts' });
    expect((await reopened(id, otherLeader, STAFF.socialWorker.id)).status).toBe(200);
    expect(await opened(id, 'socialWorker')).toBe('opened');
  });

  test('is any unit leader’s where somebody said it of themselves', async () => {
    const { id } = await givenParticipant(trondheim);
    await closed(id, 'otherCounsellor');
    expect((await reopened(id, 'unitLeader', STAFF.otherCounsellor.id)).status).toBe(200);
  });

  test('is never one’s own: a unit leader who is named does not come to the door', async () => {
    const { id } = await givenParticipant(trondheim);
    await closed(id, 'unitLeader');
    expect(await refusalOf(reopened(id, 'unitLeader', STAFF.unitLeader.id))).toEqual(NOT_FOUND);
  });

  test('finds nobody where nothing was closed', async () => {
    const { id } = await givenParticipant(trondheim);
    expect(await refusalOf(reopened(id, 'unitLeader', STAFF.socialWorker.id))).toEqual(NOT_FOUND);
  });
});
