import { describe, expect, test } from 'vitest';
import { matchingRefusals, suggestVolunteers } from '#shared/matching/index.ts';
import {
  followUpDischarge,
  getParticipant,
  listParticipants,
  type ParticipantStep,
  recordConversation,
  savePhases,
  stepParticipant,
  updateParticipant,
} from '#shared/participants/index.ts';
import { getToday } from '#shared/today/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { TODAY } from '#test/support/clock.ts';
import { aConversation, aParticipantEdit } from '#test/support/factories/index.ts';
import { givenAssignment, givenParticipant, givenPartner } from '#test/support/given.ts';

const live = liveCities();
const { trondheim } = live;

const recordOf = async (participantId: string) => (await trondheim.call(getParticipant, { params: { participantId } })).body;
const cardOf = async () => (await trondheim.call(listParticipants)).body.items[0];
const tasks = async () => (await trondheim.call(getToday)).body.items.map(({ task, due }) => `${task} ${due}`);

type StepParts = ParticipantStep extends infer Step ? (Step extends ParticipantStep ? Omit<Step, 'version' | 'on'> : never) : never;
const take = async (participantId: string, step: StepParts, on = TODAY) => {
  const { version } = (await recordOf(participantId)).participant;
  return trondheim.call(stepParticipant, { params: { participantId }, body: { ...step, version, on } });
};

async function givenReferred(): Promise<string> {
  const { id: partnerId } = await givenPartner(trondheim);
  const referral = { partnerId, on: '2026-11-18', note: 'Trenger turfølge.' };
  return (await givenParticipant(trondheim, { admitted: false, eligibility: null, referral, plannedDischarge: null })).id;
}

describe('somebody who is referred', () => {
  test('waits for an answer, has not been taken in, and is on the list until they are answered', async () => {
    const id = await givenReferred();
    expect((await recordOf(id)).participant).toMatchObject({
      state: 'referred',
      admittedOn: null,
      referralAnswer: null,
      eligibility: null,
    });
    expect((await cardOf())?.referral).toMatchObject({ on: '2026-11-18', answer: null });
    expect(await tasks()).toEqual(['referral 2026-11-25']);
  });

  test('is taken in on a basis, and the partner is answered', async () => {
    const id = await givenReferred();
    await take(id, { action: 'admit', eligibility: 'leavingPrison', answer: 'Velkommen på mandag.' });
    expect((await recordOf(id)).participant).toMatchObject({
      state: 'admitted',
      admittedOn: TODAY,
      eligibility: 'leavingPrison',
      referralAnswer: { answer: 'accepted', on: TODAY, text: 'Velkommen på mandag.' },
    });
    expect((await cardOf())?.referral?.answer).toBe('accepted');
    expect(await tasks()).toEqual(['conversation 2026-11-28']);
  });

  test('is declined with an answer, and may be taken in later all the same', async () => {
    const id = await givenReferred();
    expect((await take(id, { action: 'decline', answer: ' ' })).problem.fields?.map(({ pointer }) => pointer)).toEqual(['/answer']);
    await take(id, { action: 'decline', answer: 'Vi har ikke plass før jul.' });
    expect((await recordOf(id)).participant).toMatchObject({ state: 'declined', admittedOn: null, referralAnswer: { answer: 'declined' } });
    expect(await tasks()).toEqual([]);
    expect((await take(id, { action: 'admit', eligibility: 'wantsChange', answer: '' })).status).toBe(200);
    expect((await recordOf(id)).participant.earlierStays).toEqual([]);
  });

  test('may be talked with, which takes nobody in', async () => {
    const id = await givenReferred();
    await trondheim.call(recordConversation, { params: { participantId: id }, body: aConversation() });
    expect((await recordOf(id)).participant).toMatchObject({ state: 'referred', firstConversationOn: '2026-11-20' });
  });

  test('needs somebody who referred them; who is taken in needs a basis', async () => {
    await expect(givenParticipant(trondheim, { admitted: false, eligibility: null })).rejects.toThrow();
    await expect(givenParticipant(trondheim, { eligibility: null })).rejects.toThrow();
    const { id } = await givenParticipant(trondheim);
    const edit = aParticipantEdit({ eligibility: null });
    const { problem } = await trondheim.call(updateParticipant, { params: { participantId: id }, body: edit });
    expect(problem.fields?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/eligibility required']);
  });
});

describe('a break', () => {
  test('ends the reminders until its end is near, and nobody looks for a volunteer meanwhile', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    expect((await take(participantId, { action: 'pause', until: '2027-03-01', reason: 'Jobb i nord' })).status).toBe(200);
    expect(await cardOf()).toMatchObject({ state: 'paused', pausedUntil: '2027-03-01' });
    expect(await tasks()).toEqual([]);
    const suggested = await trondheim.call(suggestVolunteers, { params: { participantId, assignmentId } });
    expect(suggested.problem.detail).toBe(matchingRefusals.participantPaused.detail.nb);
    await take(participantId, { action: 'resume' });
    expect(await cardOf()).toMatchObject({ state: 'gettingToKnow', pausedUntil: null });
    expect((await recordOf(participantId)).history.slice(0, 2).map(({ action }) => action)).toEqual(['resume', 'pause']);
  });
});

describe('phases', () => {
  test('begin with the one somebody is registered in, and gain one when they go on', async () => {
    const { id } = await givenParticipant(trondheim);
    expect((await recordOf(id)).participant.phases).toEqual([{ phase: 'during', from: '2026-11-20' }]);
    await trondheim.call(updateParticipant, { params: { participantId: id }, body: aParticipantEdit({ phase: 'after' }) });
    expect((await recordOf(id)).participant).toMatchObject({
      phase: 'after',
      phases: [
        { phase: 'during', from: '2026-11-20' },
        { phase: 'after', from: TODAY },
      ],
    });
  });

  test('can be set right, and the last of them is where somebody is', async () => {
    const { id } = await givenParticipant(trondheim);
    const phases = [
      { phase: 'before' as const, from: '2026-08-01' },
      { phase: 'during' as const, from: '2026-09-15' },
      { phase: 'none' as const, from: '2026-11-19' },
    ];
    const correct = { params: { participantId: id }, body: { version: 1, phases } };
    expect((await trondheim.call(savePhases, correct)).status).toBe(200);
    expect((await recordOf(id)).participant).toMatchObject({ phase: 'none', phases });
    expect((await cardOf())?.phase).toBe('none');
    expect((await trondheim.call(savePhases, correct)).problem.code).toBe('request.stale');
  });

  test.each([
    ['tomorrow', [{ phase: 'before', from: '2026-11-22' }], ['/phases/0/from future']],
    [
      'out of order',
      [
        { phase: 'during', from: '2026-11-02' },
        { phase: 'after', from: '2026-11-02' },
      ],
      ['/phases/1/from order'],
    ],
  ] as const)('%s are refused at their dates', async (_what, phases, expected) => {
    const { id } = await givenParticipant(trondheim);
    const { problem } = await trondheim.call(savePhases, { params: { participantId: id }, body: { version: 1, phases: [...phases] } });
    expect(problem.fields?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });
});

describe('contact around a discharge', () => {
  test('leaves the list when it is marked, comes back when the mark is taken away, and stays done when the day is moved', async () => {
    const { id } = await givenParticipant(trondheim, { plannedDischarge: '2026-11-24', conversations: 3 });
    const params = { participantId: id };
    const mark = (version: number, done: { outcome: 'reached'; on: string; note: string } | null) =>
      trondheim.call(followUpDischarge, { params, body: { version, step: 'weekBefore', done } });
    const versionNow = async () => (await recordOf(id)).participant.version;
    const discharges = async () => (await tasks()).filter((task) => task.startsWith('discharge'));

    expect(await discharges()).toEqual(['discharge 2026-11-17']);
    await mark(await versionNow(), { outcome: 'reached', on: TODAY, note: 'Avtalte hvem som henter.' });
    expect(await discharges()).toEqual(['discharge 2026-11-24']);
    await mark(await versionNow(), null);
    expect(await discharges()).toEqual(['discharge 2026-11-17']);
    await mark(await versionNow(), { outcome: 'reached', on: TODAY, note: '' });

    const edit = aParticipantEdit({ plannedDischarge: '2026-11-25', version: await versionNow() });
    await trondheim.call(updateParticipant, { params, body: edit });
    expect(await discharges()).toEqual(['discharge 2026-11-25']);
    expect((await recordOf(id)).participant.followUps).toMatchObject([{ step: 'weekBefore', due: '2026-11-17', outcome: 'reached' }]);
    expect((await mark(1, null)).problem.code).toBe('request.stale');
  });
});
