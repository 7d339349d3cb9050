import { describe, expect, test } from 'vitest';
import { getCaseload, handOver } from '#shared/caseload/index.ts';
import {
  addTask,
  getCase,
  getConference,
  listParticipantCases,
  nameCase,
  referCase,
  saveCase,
  stepTask,
} from '#shared/conferences/index.ts';
import { makeCover } from '#shared/covers/index.ts';
import { getParticipant, stepParticipant } from '#shared/participants/index.ts';
import { continueErasure, eraseParticipant, getParticipantPackage, handOverParticipant } from '#shared/privacy/index.ts';
import { getToday } from '#shared/today/index.ts';
import { givenColleagues } from '#test/covers/given.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { aConsent, aParticipant } from '#test/support/factories/index.ts';
import { STAFF, type StaffName } from '#test/support/staff.ts';
import { aTask, givenConference, givenShared, queuedCase } from './given.ts';

const live = liveCities();
const { trondheim } = live;
const TOLD = 'Mann i 40-årene, vil gjerne ha noen å gå tur med.';
const SECRET = 'Sa at han savner broren sin.';

const listOf = async (as: StaffName) =>
  (await trondheim.call(getToday, { as })).body.items
    .filter(({ agreed }) => agreed)
    .map(({ task, urgency, due, agreed, participant }) =>
      [task, urgency, due, agreed?.text, participant?.name].filter(Boolean).join(' · '),
    );

/** A meeting under way with a participant in its queue. */
async function givenQueued() {
  await givenColleagues(live);
  const meeting = await givenConference(trondheim, ['begin']);
  const participantId = await givenShared(trondheim, meeting.partnerId);
  const caseId = await queuedCase(trondheim, meeting.conferenceId, { kind: 'participant', participantId });
  return { ...meeting, participantId, caseId };
}

describe('a decision', () => {
  test('is a task on I dag of the colleague who does it, and a partner’s waits for them until it is late', async () => {
    const { conferenceId, caseId } = await givenQueued();
    const params = { conferenceId };
    await trondheim.call(addTask, { params, body: aTask({ caseId, responsible: STAFF.otherCounsellor.id }) });
    const theirs = aTask({ text: 'Sender epikrise', owner: 'partner', dueOn: '2026-11-27', responsible: STAFF.otherCounsellor.id });
    const { id: taskId } = (await trondheim.call(addTask, { params, body: theirs })).body;
    expect(await listOf('counsellor')).toEqual([]);
    expect(await listOf('otherCounsellor')).toEqual([
      'agreedOfPartner · waiting · 2026-11-27 · Sender epikrise',
      'agreed · later · 2026-12-01 · Ring NAV om praksisplass · Anna Lund',
    ]);
    itIs('2026-11-28T08:00:00Z');
    expect((await listOf('otherCounsellor'))[0]).toBe('agreedOfPartner · now · 2026-11-27 · Sender epikrise');
    await trondheim.call(stepTask, { as: 'otherCounsellor', params: { ...params, taskId }, body: { action: 'complete', version: 1 } });
    expect(await listOf('otherCounsellor')).toHaveLength(1);
    const twice = trondheim.call(stepTask, { params: { ...params, taskId }, body: { action: 'drop', version: 2 } });
    expect(await refusalOf(twice)).toEqual({ status: 409, code: 'conferences.step-not-possible' });
    await trondheim.call(stepTask, { params: { ...params, taskId }, body: { action: 'reopen', version: 2 } });
    expect(await listOf('otherCounsellor')).toHaveLength(2);
  });

  test('is with whoever covers meanwhile, and goes along when work is handed over', async () => {
    const { conferenceId, caseId, participantId } = await givenQueued();
    await trondheim.call(addTask, { params: { conferenceId }, body: aTask({ caseId }) });
    const [of, by] = [STAFF.counsellor.id, STAFF.otherCounsellor.id];
    const { id: coverId } = (
      await trondheim.call(makeCover, { as: 'unitLeader', body: { of, by, from: '2026-11-21', to: '2026-11-21', only: null } })
    ).body;
    expect(coverId).toBeDefined();
    expect(await listOf('counsellor')).toEqual([]);
    expect(await listOf('otherCounsellor')).toHaveLength(1);
    itIs('2026-11-22T12:00:00Z');
    const { tasks } = (await trondheim.call(getCaseload, { as: 'unitLeader', params: { memberId: of } })).body;
    expect(tasks).toMatchObject([{ participantId }]);
    const body = { from: of, to: by, participants: [], matches: [], tasks: tasks.map(({ id }) => id) };
    expect((await trondheim.call(handOver, { as: 'unitLeader', body })).body).toEqual({ moved: 1, stayed: 0, left: 0 });
    expect(await listOf('otherCounsellor')).toHaveLength(1);
    const held = (await trondheim.call(getCase, { params: { conferenceId, caseId } })).body.tasks;
    expect(held).toMatchObject([{ responsible: { name: 'Sindre Aune' }, version: 2 }]);
  });
});

describe('somebody named who becomes a participant', () => {
  test('is registered as referred in one step, and all that was written follows into their record', async () => {
    await givenColleagues(live);
    const { conferenceId, partnerId } = await givenConference(trondheim, ['begin']);
    const caseId = await queuedCase(trondheim, conferenceId, { kind: 'anonymous', told: TOLD });
    const params = { conferenceId, caseId };
    await trondheim.call(saveCase, { params, body: { version: 1, account: SECRET, outcome: 'again' } });
    await trondheim.call(addTask, { params: { conferenceId }, body: aTask({ caseId }) });
    const person = aParticipant({
      preferredName: 'Jonas Vik',
      admitted: false,
      eligibility: null,
      referral: { partnerId, on: '2026-11-21', note: TOLD },
    });
    const refer = () => trondheim.call(referCase, { params, body: { ...person, sharesWithPartner: aConsent() } });
    expect(await refusalOf(refer())).toEqual({ status: 409, code: 'conferences.name-needed' });
    const named = { version: 2, name: 'Jonas Vik', on: '2026-11-21', confirmedBy: 'Ingrid Halvorsen' };
    await trondheim.call(nameCase, { params, body: named });
    const { id } = (await refer()).body;

    const { participant } = (await trondheim.call(getParticipant, { params: { participantId: id } })).body;
    expect(participant).toMatchObject({ preferredName: 'Jonas Vik', state: 'referred', referral: { partnerId } });
    const { items } = (await trondheim.call(listParticipantCases, { params: { participantId: id } })).body;
    expect(items).toMatchObject([{ case: { told: TOLD, account: SECRET, number: 1 }, tasks: [{ text: 'Ring NAV om praksisplass' }] }]);
    expect(await listOf('counsellor')).toEqual(['agreed · later · 2026-12-01 · Ring NAV om praksisplass · Jonas Vik']);
    const withMeeting = (await live.table.items()).filter(({ pk }) => pk === `trondheim#conference#${conferenceId}`);
    expect(JSON.stringify(withMeeting)).not.toMatch(/Jonas|savner broren/);
    const { queue } = (await trondheim.call(getConference, { params: { conferenceId } })).body;
    expect(queue).toMatchObject([{ participant: { id, name: 'Jonas Vik' }, outcome: 'again' }]);
    expect(await refusalOf(refer())).toEqual({ status: 409, code: 'conferences.registered' });
  });
});

describe('what was written of a participant', () => {
  test('is theirs to be handed, and is gone with them: case, task, and place in the queue', async () => {
    const { conferenceId, caseId, participantId } = await givenQueued();
    await trondheim.call(saveCase, { params: { conferenceId, caseId }, body: { version: 1, account: SECRET, outcome: 'again' } });
    await trondheim.call(addTask, { params: { conferenceId }, body: aTask({ caseId, text: 'Hils fra broren' }) });
    const params = { participantId };
    const { id: handoverId } = (await trondheim.call(handOverParticipant, { params, body: { to: 'person', language: 'nb' } })).body;
    const { parts } = (await trondheim.call(getParticipantPackage, { params: { ...params, handoverId } })).body;
    expect(JSON.stringify(parts.find(({ part }) => part === 'conferences')?.items)).toMatch(/savner broren.*Hils fra broren/);

    const { version } = (await trondheim.call(getParticipant, { params })).body.participant;
    const goodbye = { action: 'close', version, on: '2026-11-21', reason: 'onOwnFeet' };
    const closed = (await trondheim.call(stepParticipant, { params, body: goodbye })).body.version;
    const erasing = { as: 'unitLeader', params, body: { version: closed, reason: 'asked' } } as const;
    const { id: erasureId } = (await trondheim.call(eraseParticipant, erasing)).body;
    await trondheim.call(continueErasure, { as: 'unitLeader', params: { erasureId }, body: {} });
    const left = (await live.table.items()).filter(({ pk, sk }) => sk !== 'mark' && !String(pk).includes('#access#'));
    expect(JSON.stringify(left)).not.toMatch(/savner broren|Hils fra broren|Anna Lund/);
    expect(JSON.stringify(left)).not.toContain(participantId);
    expect((await trondheim.call(getConference, { params: { conferenceId } })).body.queue).toEqual([]);
  });
});
