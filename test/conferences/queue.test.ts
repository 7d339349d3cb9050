import { describe, expect, test } from 'vitest';
import { closeRecord } from '#shared/access/index.ts';
import {
  addCase,
  addToMinutes,
  getCase,
  getConference,
  listConferences,
  listProposals,
  nameCase,
  planConference,
  removeCase,
  saveCase,
  stepConference,
  unnameCase,
  writeMinutes,
} from '#shared/conferences/index.ts';
import { givenColleagues } from '#test/covers/given.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { givenParticipant, givenPartner } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';
import { aConference, caseNow, givenConference, givenShared, queuedCase, sharing, stepped } from './given.ts';

const live = liveCities();
const { trondheim } = live;
const TOLD = 'Mann i 40-årene, vil gjerne ha noen å gå tur med.';

const queueIn = async (conferenceId: string, as: keyof typeof STAFF = 'counsellor') =>
  (await trondheim.call(getConference, { as, params: { conferenceId } })).body.queue;

describe('a meeting with a partner', () => {
  test('is planned with those who take part, and stands in the list', async () => {
    await givenColleagues(live);
    const { conferenceId, partnerId } = await givenConference(trondheim);
    const { conference, allowed, history } = (await trondheim.call(getConference, { params: { conferenceId } })).body;
    expect(conference).toMatchObject({ partnerId, on: '2026-11-24', state: 'planned', staff: [{ name: 'Marit Solbakk' }] });
    expect(allowed).toEqual(['begin', 'cancel']);
    expect(history.map(({ action }) => action)).toEqual(['plan']);
    expect((await trondheim.call(listConferences)).body.items).toMatchObject([{ id: conferenceId, partnerId, state: 'planned' }]);
  });

  test('is with a partner of the city, and with staff who work with people’s cases', async () => {
    await givenColleagues(live, ['otherCounsellor']);
    const partnerId = (await givenPartner(trondheim)).id;
    const elsewhere = (await givenPartner(live.fredrikstad)).id;
    const refused = async (body: ReturnType<typeof aConference>) =>
      (await trondheim.call(planConference, { body })).problem.fields?.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(await refused(aConference(elsewhere))).toEqual(['/partnerId choice']);
    expect(await refused(aConference(partnerId, { staff: [STAFF.activityLeader.id] }))).toEqual(['/staff choice']);
    expect(await refused(aConference(partnerId, { staff: [STAFF.otherCounsellor.id] }))).toEqual(['/staff choice']);
  });

  test('has minutes that are written while it is under way, never changed once closed, and only added to', async () => {
    await givenColleagues(live);
    const { conferenceId, version } = await givenConference(trondheim);
    const params = { conferenceId };
    const early = trondheim.call(writeMinutes, { params, body: { account: 'For tidlig', version } });
    expect(await refusalOf(early)).toEqual({ status: 409, code: 'conferences.not-begun' });
    const begun = await stepped(trondheim, conferenceId, 'begin', version);
    const tooEarly = trondheim.call(addToMinutes, { params, body: { caseId: null, version: begun, text: 'Mer' } });
    expect(await refusalOf(tooEarly)).toEqual({ status: 409, code: 'conferences.not-closed' });
    const written = (await trondheim.call(writeMinutes, { params, body: { account: 'Neste møte 8. desember.', version: begun } })).body
      .version;
    const closed = await stepped(trondheim, conferenceId, 'close', written);
    const late = trondheim.call(writeMinutes, { params, body: { account: 'Omskrevet', version: closed } });
    expect(await refusalOf(late)).toEqual({ status: 409, code: 'conferences.not-begun' });
    const again = trondheim.call(stepConference, { params, body: { action: 'begin', version: closed } });
    expect(await refusalOf(again)).toEqual({ status: 409, code: 'conferences.step-not-possible' });
    await trondheim.call(addToMinutes, { params, body: { caseId: null, version: closed, text: 'Sigrid var også med.' } });
    const { conference } = (await trondheim.call(getConference, { params })).body;
    expect(conference).toMatchObject({ account: 'Neste møte 8. desember.', additions: [{ text: 'Sigrid var også med.' }] });
  });
});

describe('somebody the partner tells of', () => {
  test('has a letter and no name, and a name is taken from nobody without the partner’s word', async () => {
    await givenColleagues(live);
    const { conferenceId } = await givenConference(trondheim);
    const params = { conferenceId };
    const withName = trondheim.call(addCase, { params, body: { kind: 'anonymous', told: TOLD, name: 'Jonas Vik' } });
    expect((await withName).problem.fields?.map(({ pointer, code }) => [pointer, code])).toEqual([['/name', 'unknownField']]);
    await queuedCase(trondheim, conferenceId, { kind: 'anonymous', told: TOLD });
    await queuedCase(trondheim, conferenceId, { kind: 'anonymous', told: 'En til' });
    const [first, second] = await queueIn(conferenceId);
    expect([first, second].map((one) => [one?.number, one?.name, one?.participant])).toEqual([
      [1, null, null],
      [2, null, null],
    ]);
    const where = { conferenceId, caseId: first?.id ?? '' };
    const nameless = trondheim.call(nameCase, { params: where, body: { version: 1, name: 'Jonas Vik' } });
    expect((await nameless).status).toBe(422);
    const ahead = { version: 1, name: 'Jonas Vik', on: '2026-11-30', confirmedBy: 'Ingrid Halvorsen' };
    expect((await trondheim.call(nameCase, { params: where, body: ahead })).status).toBe(422);
    await trondheim.call(nameCase, { params: where, body: { ...ahead, on: '2026-11-21' } });
    expect((await queueIn(conferenceId))[0]).toMatchObject({ name: 'Jonas Vik' });
    expect((await caseNow(trondheim, conferenceId, where.caseId)).case.consent).toEqual({
      on: '2026-11-21',
      confirmedBy: 'Ingrid Halvorsen',
    });
  });

  test('is nameless again when they say no, and when nothing came of it in ninety days', async () => {
    await givenColleagues(live);
    const { conferenceId } = await givenConference(trondheim);
    const name = { name: 'Jonas Vik', on: '2026-11-21', confirmedBy: 'Ingrid Halvorsen' };
    const ids = [
      await queuedCase(trondheim, conferenceId, { kind: 'anonymous', told: TOLD }),
      await queuedCase(trondheim, conferenceId, { kind: 'anonymous', told: TOLD }),
    ];
    for (const caseId of ids) await trondheim.call(nameCase, { params: { conferenceId, caseId }, body: { version: 1, ...name } });
    await trondheim.call(unnameCase, { params: { conferenceId, caseId: ids[0] ?? '' }, body: { version: 2 } });
    expect((await queueIn(conferenceId)).map((one) => one.name)).toEqual([null, 'Jonas Vik']);
    itIs('2027-02-20T12:00:00Z');
    expect((await queueIn(conferenceId)).map((one) => one.name)).toEqual([null, null]);
  });
});

describe('a participant', () => {
  test('is in the queue only while they agree that this partner is told of them', async () => {
    await givenColleagues(live);
    const { conferenceId, partnerId } = await givenConference(trondheim, ['begin']);
    const { id } = await givenParticipant(trondheim);
    const params = { conferenceId };
    const add = () => trondheim.call(addCase, { params, body: { kind: 'participant', participantId: id } });
    expect(await refusalOf(add())).toEqual({ status: 409, code: 'conferences.sharing-needed' });
    await sharing(trondheim, id, partnerId, true);
    const caseId = (await add()).body.id;
    expect(await refusalOf(add())).toEqual({ status: 409, code: 'conferences.already-queued' });
    expect(await queueIn(conferenceId)).toMatchObject([{ participant: { id, name: 'Anna Lund' }, told: null, lacksSharing: false }]);

    await sharing(trondheim, id, partnerId, false);
    expect(await queueIn(conferenceId)).toMatchObject([{ participant: null, lacksSharing: true }]);
    for (const as of ['counsellor', 'otherCounsellor', 'unitLeader', 'socialWorker'] as const) {
      const { text } = await trondheim.call(getConference, { as, params });
      expect(text).not.toContain('Anna Lund');
      const read = trondheim.call(getCase, { as, params: { conferenceId, caseId } });
      expect(await refusalOf(read)).toEqual({ status: 409, code: 'conferences.sharing-needed' });
    }
    const write = trondheim.call(saveCase, { params: { conferenceId, caseId }, body: { version: 1, account: 'Mer', outcome: 'again' } });
    expect(await refusalOf(write)).toEqual({ status: 409, code: 'conferences.sharing-needed' });
    expect((await trondheim.call(removeCase, { params: { conferenceId, caseId }, body: { version: 1 } })).status).toBe(200);
  });

  test('to whom somebody may not come is in no queue they see', async () => {
    await givenColleagues(live);
    const { conferenceId, partnerId } = await givenConference(trondheim);
    const id = await givenShared(trondheim, partnerId);
    const caseId = await queuedCase(trondheim, conferenceId, { kind: 'participant', participantId: id });
    await trondheim.call(closeRecord, { as: 'unitLeader', params: { participantId: id }, body: { staffId: STAFF.otherCounsellor.id } });
    expect(await queueIn(conferenceId, 'otherCounsellor')).toEqual([]);
    const read = trondheim.call(getCase, { as: 'otherCounsellor', params: { conferenceId, caseId } });
    expect(await refusalOf(read)).toEqual({ status: 404, code: 'request.not-found' });
    expect(await queueIn(conferenceId)).toHaveLength(1);
  });

  test('is logged as read when their case is gone through, and not when the queue is looked at', async () => {
    await givenColleagues(live);
    const { conferenceId, partnerId } = await givenConference(trondheim);
    const id = await givenShared(trondheim, partnerId);
    const caseId = await queuedCase(trondheim, conferenceId, { kind: 'participant', participantId: id });
    const logged = async () =>
      (await live.table.items())
        .filter(({ pk, operationId }) => pk === `trondheim#access#${id}` && operationId === 'getCase')
        .map(({ by }) => by);
    await queueIn(conferenceId, 'otherCounsellor');
    expect(await logged()).toEqual([]);
    await trondheim.call(getCase, { as: 'otherCounsellor', params: { conferenceId, caseId } });
    expect(await logged()).toEqual([STAFF.otherCounsellor.id]);
  });
});

test('the next meeting proposes what was not finished, takes it up once, and brings a name along', async () => {
  await givenColleagues(live);
  const { conferenceId, partnerId, version } = await givenConference(trondheim, ['begin']);
  const id = await givenShared(trondheim, partnerId);
  const cases = {
    participant: await queuedCase(trondheim, conferenceId, { kind: 'participant', participantId: id }),
    named: await queuedCase(trondheim, conferenceId, { kind: 'anonymous', told: TOLD }),
    finished: await queuedCase(trondheim, conferenceId, { kind: 'anonymous', told: 'Ferdig' }),
  };
  const at = (caseId: string) => ({ conferenceId, caseId });
  await trondheim.call(saveCase, { params: at(cases.participant), body: { version: 1, account: 'Venter', outcome: 'again' } });
  await trondheim.call(saveCase, { params: at(cases.finished), body: { version: 1, account: 'Takk', outcome: 'finished' } });
  const name = { version: 1, name: 'Jonas Vik', on: '2026-11-21', confirmedBy: 'Ingrid Halvorsen' };
  await trondheim.call(nameCase, { params: at(cases.named), body: name });
  await stepped(trondheim, conferenceId, 'close', version);

  const next = await givenConference(trondheim, [], { partnerId, on: '2026-12-08' });
  const proposed = async () => (await trondheim.call(listProposals, { params: { conferenceId: next.conferenceId } })).body.items;
  expect((await proposed()).map(({ caseId }) => caseId).sort()).toEqual([cases.participant, cases.named].sort());
  for (const { conferenceId: from, caseId } of await proposed())
    await queuedCase(trondheim, next.conferenceId, { kind: 'earlier', conferenceId: from, caseId });
  expect(await proposed()).toEqual([]);
  const again = trondheim.call(addCase, {
    params: { conferenceId: next.conferenceId },
    body: { kind: 'earlier', conferenceId, caseId: cases.named },
  });
  expect(await refusalOf(again)).toEqual({ status: 409, code: 'conferences.already-queued' });
  const queue = await queueIn(next.conferenceId);
  expect(queue.find((one) => one.participant)?.participant).toEqual({ id, name: 'Anna Lund' });
  expect(queue.find((one) => !one.participant)).toMatchObject({ name: 'Jonas Vik', told: TOLD });
  expect((await queueIn(conferenceId)).map((one) => one.name)).toEqual([null, null, null]);
});
