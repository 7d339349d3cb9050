import { describe, expect, test } from 'vitest';
import { openRecord } from '#shared/access/index.ts';
import { cityRoutes } from '#shared/contract/index.ts';
import { makeCover } from '#shared/covers/index.ts';
import { common } from '#shared/kernel/index.ts';
import { getMatching, proposeMatch } from '#shared/matching/index.ts';
import { getParticipant, recordConversation } from '#shared/participants/index.ts';
import { givenColleagues } from '#test/covers/given.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { exampleCall } from '#test/support/everyRoute.ts';
import { aConversation } from '#test/support/factories/index.ts';
import { givenAssignment, givenParticipant, givenVolunteer } from '#test/support/given.ts';
import { STAFF, type Staff } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim } = live;
const WHY = { status: 403, code: common.reasonNeeded.code };

const behindTheGate = cityRoutes.filter(({ gate }) => gate === 'record').map((route) => [route.operationId, route] as const);

/** Who may call a route, by its roles, and has nothing to do with the participant. */
const strangersTo = (access: readonly string[] | 'public'): Staff[] =>
  [STAFF.otherCounsellor, STAFF.unitLeader, STAFF.socialWorker].filter(({ roles }) => roles.some((role) => access.includes(role)));

const opened = (as: Staff | keyof typeof STAFF, participantId: string) =>
  refusalOf(trondheim.call(getParticipant, { as, params: { participantId }, reason: null })).catch(() => 'opened');

describe('a record outside those one follows up', () => {
  test.each(behindTheGate)('%s asks why, a unit leader too, and tells nothing', async (_operationId, route) => {
    const { id } = await givenParticipant(trondheim);
    const call = exampleCall(route);
    for (const as of strangersTo(route.access)) {
      const answer = await trondheim.call(route, { ...call, as, params: { ...call.params, participantId: id }, reason: null });
      expect({ status: answer.status, code: answer.problem.code }).toEqual(WHY);
      expect(answer.text).not.toContain('Anna');
    }
    expect((await live.table.items(`trondheim#access#${id}`)).length).toBe(0);
  });

  test('opens for the rest of the day once a reason is given, and every reading tells it', async () => {
    const { id } = await givenParticipant(trondheim);
    const params = { participantId: id };
    const { body } = await trondheim.call(openRecord, { as: 'unitLeader', params, body: { reason: 'Ringer for Kari' } });
    expect(body).toEqual({ until: '2026-11-21' });
    expect(await opened('unitLeader', id)).toBe('opened');
    await trondheim.call(getMatching, { as: 'unitLeader', params, reason: null });
    const log = (await live.table.items(`trondheim#access#${id}`)).filter(({ at }) => at !== undefined);
    expect(log.map(({ operationId, by, reason }) => ({ operationId, by, reason }))).toEqual(
      ['openRecord', 'getParticipant', 'getMatching'].map((operationId) => ({
        operationId,
        by: STAFF.unitLeader.id,
        reason: 'Ringer for Kari',
      })),
    );
  });

  test('asks anew the next day, in Norway', async () => {
    const { id } = await givenParticipant(trondheim);
    await trondheim.call(openRecord, { as: 'unitLeader', params: { participantId: id }, body: { reason: 'Ringer for Kari' } });
    itIs('2026-11-21T22:59:00Z');
    expect(await opened('unitLeader', id)).toBe('opened');
    itIs('2026-11-21T23:00:00Z');
    expect(await opened('unitLeader', id)).toEqual(WHY);
  });

  test('opened by one is not opened to another, nor is another record', async () => {
    const [one, other] = [await givenParticipant(trondheim), await givenParticipant(trondheim)];
    await trondheim.call(openRecord, { as: 'unitLeader', params: { participantId: one.id }, body: { reason: 'Ringer for Kari' } });
    expect(await opened('socialWorker', one.id)).toEqual(WHY);
    expect(await opened('unitLeader', other.id)).toEqual(WHY);
  });

  test('is changed by nobody who has not said why: nothing is written', async () => {
    const { id } = await givenParticipant(trondheim);
    const call = { as: 'socialWorker', params: { participantId: id }, body: aConversation(), reason: null } as const;
    expect(await refusalOf(trondheim.call(recordConversation, call))).toEqual(WHY);
    expect(await live.table.items(`trondheim#journal#${id}`)).toHaveLength((await consentsOf(id)).length);
  });

  test.each(['', '   ', 'x'.repeat(301)])('takes a reason that says something, and not a book: "%s"', async (reason) => {
    const { id } = await givenParticipant(trondheim);
    expect((await trondheim.call(openRecord, { as: 'unitLeader', params: { participantId: id }, body: { reason } })).status).toBe(422);
    expect(await opened('unitLeader', id)).toEqual(WHY);
  });
});

/** What the journal holds of consents, which are written when somebody is registered. */
const consentsOf = async (id: string) =>
  (await live.table.items(`trondheim#journal#${id}`)).filter(({ sk }) => String(sk).startsWith('consent#'));

describe("one's own", () => {
  test('opens without a reason, and none is logged', async () => {
    const { id } = await givenParticipant(trondheim);
    expect(await opened('counsellor', id)).toBe('opened');
    const [entry] = await live.table.items(`trondheim#access#${id}`);
    expect(entry).not.toHaveProperty('reason');
  });

  test('is also what one covers for a colleague, as long as one does', async () => {
    const { id } = await givenParticipant(trondheim);
    await givenColleagues(live);
    const body = { of: STAFF.counsellor.id, by: STAFF.otherCounsellor.id, from: '2026-11-21', to: '2026-11-22', only: null };
    await trondheim.call(makeCover, { as: 'unitLeader', body });
    expect(await opened('otherCounsellor', id)).toBe('opened');
    itIs('2026-11-23T08:00:00Z');
    expect(await opened('otherCounsellor', id)).toEqual(WHY);
  });

  test('is also the participant of a match one follows up', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const { id: volunteerId } = await givenVolunteer(trondheim);
    const body = { assignmentId, volunteerId };
    expect(await opened('otherCounsellor', participantId)).toEqual(WHY);
    await trondheim.call(proposeMatch, { as: 'otherCounsellor', params: { participantId }, body });
    expect(await opened('otherCounsellor', participantId)).toEqual('opened');
    itIs('2026-11-22T08:00:00Z');
    expect(await opened('otherCounsellor', participantId)).toBe('opened');
  });
});
