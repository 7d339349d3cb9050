import { describe, expect, test } from 'vitest';
import { getRestriction, liftRestriction, listRestricted, openRecord, restrictRecord } from '#shared/access/index.ts';
import { cityRoutes } from '#shared/contract/index.ts';
import { changes, common } from '#shared/kernel/index.ts';
import { getParticipant, listParticipants, stepParticipant } from '#shared/participants/index.ts';
import { givenColleagues } from '#test/covers/given.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { exampleCall } from '#test/support/everyRoute.ts';
import { givenParticipant } from '#test/support/given.ts';
import { STAFF, type StaffName } from '#test/support/staff.ts';

const live = liveCities();
/** A municipality, whose archive duties stand above erasure. */
const city = live.of({ ...live.trondheim.city, kind: 'municipality' });
const NOT_FOUND = { status: 404, code: 'request.not-found' };

/** Somebody who has said goodbye, by name. */
async function givenGone(): Promise<string> {
  await givenColleagues(live);
  const { id: participantId } = await givenParticipant(city, { preferredName: 'Vigdis Unik' });
  const { version } = (await city.call(getParticipant, { params: { participantId } })).body.participant;
  const body = { action: 'close', version, on: '2026-11-21', reason: 'onOwnFeet' };
  expect((await city.call(stepParticipant, { params: { participantId }, body })).status).toBe(200);
  return participantId;
}

const restricted = (participantId: string, ...to: StaffName[]) =>
  city.call(restrictRecord, { as: 'unitLeader', params: { participantId }, body: { staffIds: to.map((who) => STAFF[who].id) } });
const opened = (participantId: string, as: StaffName) =>
  refusalOf(city.call(getParticipant, { as, params: { participantId } })).catch(() => 'opened');

describe('a record that is kept without being used', () => {
  test('is opened by a unit leader and those named alone, not by the one responsible', async () => {
    const id = await givenGone();
    await restricted(id, 'socialWorker');
    expect(await opened(id, 'counsellor')).toEqual(NOT_FOUND);
    expect(await opened(id, 'otherCounsellor')).toEqual(NOT_FOUND);
    expect(await opened(id, 'socialWorker')).toBe('opened');
    expect(await opened(id, 'unitLeader')).toBe('opened');
  });

  test('stands in nothing one reads but the unit leader’s list of such records', async () => {
    const id = await givenGone();
    await restricted(id);
    const telling: string[] = [];
    for (const route of cityRoutes.filter(({ method, gate, access }) => method === 'GET' && !gate && access !== 'public')) {
      const as = { ...STAFF.unitLeader, roles: ['unitLeader', 'counsellor', 'socialWorker'] as const };
      const { text } = await city.call(route, { as, params: exampleCall(route).params ?? {} });
      if (text.includes('Vigdis') || text.includes(id)) telling.push(route.operationId);
    }
    expect(telling).toEqual(['listRestricted']);
    expect((await city.call(listRestricted, { as: 'unitLeader' })).body.items).toMatchObject([{ id, to: [], on: '2026-11-21' }]);
  });

  test('is written in by nobody, but for who opens it and what is the person’s right', async () => {
    const id = await givenGone();
    await restricted(id);
    const as = { ...STAFF.unitLeader, roles: ['unitLeader', 'counsellor', 'socialWorker'] as const };
    const free: string[] = [];
    for (const route of cityRoutes.filter((one) => one.gate && changes(one))) {
      const call = exampleCall(route);
      const answer = await city.call(route, { ...call, as, params: { ...call.params, participantId: id } });
      if (answer.status < 400 || answer.problem.code !== common.restricted.code) free.push(route.operationId);
      // those that let it be used again leave it restricted for the next
      if (route.operationId === liftRestriction.operationId) await restricted(id);
    }
    const meant = ['openRecord', 'closeRecord', 'reopenRecord', 'restrictRecord', 'liftRestriction', 'recordCorrection'];
    expect(free.toSorted()).toEqual([...meant, 'handOverParticipant', 'eraseParticipant'].toSorted());
  });

  test('is used again as before when it is lifted', async () => {
    const id = await givenGone();
    await restricted(id);
    await city.call(liftRestriction, { as: 'unitLeader', params: { participantId: id }, body: {} });
    expect(await opened(id, 'counsellor')).toBe('opened');
    expect((await city.call(listParticipants)).body.items).toMatchObject([{ id }]);
    expect((await city.call(getRestriction, { as: 'unitLeader', params: { participantId: id } })).body).toEqual({ restriction: null });
    const { history } = (await city.call(getParticipant, { params: { participantId: id } })).body;
    expect(history.slice(0, 2).map(({ action }) => action)).toEqual(['liftRestriction', 'restrictRecord']);
  });

  test('is the unit leader’s to decide, and only of somebody who has said goodbye', async () => {
    const { id } = await givenParticipant(city);
    expect(await refusalOf(restricted(id))).toEqual({ status: 409, code: 'access.close-first' });
    const call = { params: { participantId: id }, body: { staffIds: [] } };
    expect(await refusalOf(city.call(restrictRecord, call))).toMatchObject({ status: 403 });
    expect((await city.call(openRecord, { as: 'unitLeader', ...call, body: { reason: 'Ringer for Kari' } })).status).toBe(201);
  });
});
