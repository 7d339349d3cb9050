import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  createAssignment,
  getMatching,
  proposeMatch,
  stepAssignment,
  stepMatch,
  suggestVolunteers,
  updateAssignment,
} from '#shared/matching/index.ts';
import {
  getParticipant,
  listParticipants,
  overrideMinimum,
  recordConsent,
  recordConversation,
  saveWishes,
} from '#shared/participants/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { aConversation, anAssignment, someWishes } from '#test/support/factories/index.ts';
import { givenAssignment, givenParticipant, givenVolunteer } from '#test/support/given.ts';
import { givenActiveMatch, givenProposal } from './given.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

const suggest = (participantId: string, assignmentId: string) =>
  trondheim.call(suggestVolunteers, { params: { participantId, assignmentId } });

describe('suggestions for an assignment', () => {
  test('name who fits, best first with the reasons, and who is out and why', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const best = await givenVolunteer(trondheim, 'active', { name: 'Kari Nordmo' });
    const next = await givenVolunteer(trondheim, 'active', { name: 'Ola Dahl', skills: ['practical'], areas: ['lerkendal'] });
    await givenVolunteer(trondheim, 'paused', { name: 'Per Pause' });
    await givenVolunteer(trondheim, 'trained', { name: 'Unn Ny' });
    await givenVolunteer(trondheim, 'active', { name: 'Morten Morgen', week: [{ day: 3, from: 8, to: 11 }] });
    const { body } = await suggest(participantId, assignmentId);
    expect(body.considered).toBe(5);
    expect(body.suggested.map(({ volunteerId, rank, band }) => [volunteerId, rank, band])).toEqual([
      [best.id, 1, 'good'],
      [next.id, 2, 'possible'],
    ]);
    expect(body.suggested[0]?.reasons).toContainEqual({ component: 'time', points: 20, of: 20, spans: [{ day: 3, from: 17, to: 20 }] });
    expect(body.suggested[1]?.reasons).toContainEqual({ component: 'closeness', points: 8, of: 10, area: 'midtbyen', minutes: 10 });
    expect(body.excluded.map(({ code, volunteers }) => [code, volunteers.map(({ volunteerName }) => volunteerName)])).toEqual([
      ['paused', ['Per Pause']],
      ['inTraining', ['Unn Ny']],
      ['time', ['Morten Morgen']],
    ]);
  });

  test('know nobody of another city', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    await givenVolunteer(fredrikstad, 'active', { areas: ['sentrum'] });
    expect((await suggest(participantId, assignmentId)).body).toMatchObject({ considered: 0, suggested: [], excluded: [] });
  });

  test('are none for an assignment that is not there', async () => {
    const { participantId } = await givenAssignment(trondheim);
    expect((await suggest(participantId, randomUUID())).problem.code).toBe('request.not-found');
    const { id } = await givenParticipant(fredrikstad);
    const { body: theirs } = await fredrikstad.call(createAssignment, { params: { participantId: id }, body: anAssignment({ areas: [] }) });
    expect((await suggest(participantId, theirs.id)).problem.code).toBe('request.not-found');
  });

  test('leave out one who is barred, and say no more of it than that', async () => {
    const match = await givenActiveMatch(trondheim);
    const { participantId, matchId, version } = match;

    await trondheim.call(stepMatch, {
      params: { participantId, matchId },
      body: { action: 'end', version, on: '2026-11-20', endReason: 'safety' },
    });
    const { body: again } = await trondheim.call(createAssignment, { params: { participantId }, body: anAssignment() });
    const answer = await suggest(participantId, again.id);
    expect(answer.body.suggested).toEqual([]);
    expect(answer.body.excluded).toEqual([
      { code: 'cannotBeMatched', volunteers: [{ volunteerId: match.volunteerId, volunteerName: 'Berit Nesheim' }] },
    ]);
    expect(answer.text).not.toContain('safety');
    const proposal = await trondheim.call(proposeMatch, {
      params: { participantId },
      body: { assignmentId: again.id, volunteerId: match.volunteerId },
    });
    expect(proposal.problem.code).toBe('matching.volunteer-unavailable');
    const other = await givenAssignment(trondheim);
    expect((await suggest(other.participantId, other.assignmentId)).body.suggested.map(({ volunteerId }) => volunteerId)).toEqual([
      match.volunteerId,
    ]);
  });
});

describe('before anyone is suggested', () => {
  const given = async (conversations: number) => {
    const { id: participantId } = await givenParticipant(trondheim, { conversations });
    const params = { participantId };
    await trondheim.call(saveWishes, { params, body: someWishes() });
    const { body } = await trondheim.call(createAssignment, { params, body: anAssignment() });
    const volunteer = await givenVolunteer(trondheim);
    return { participantId, assignmentId: body.id, volunteerId: volunteer.id };
  };
  const converse = (participantId: string, overrides = {}) =>
    trondheim.call(recordConversation, { params: { participantId }, body: aConversation(overrides) });

  test('there have been three conversations: the refusal counts them and says what to do', async () => {
    const { participantId, assignmentId, volunteerId } = await given(0);
    const first = await suggest(participantId, assignmentId);
    expect(first.problem).toMatchObject({ status: 409, code: 'matching.too-few-conversations', title: '0 av minst 3 samtaler' });
    expect(first.problem.detail).toBe('Dere har hatt 0 av minst 3 samtaler. Registrer en samtale, eller be virksomhetsleder om unntak.');
    await converse(participantId);
    await converse(participantId, { outcome: 'noShow', minutes: null });
    await converse(participantId, { outcome: 'cancelled', minutes: null });
    await converse(participantId);
    expect((await suggest(participantId, assignmentId)).problem.params).toEqual({ held: 2, required: 3 });
    const tooSoon = await trondheim.call(proposeMatch, { params: { participantId }, body: { assignmentId, volunteerId } });
    expect(tooSoon.problem.code).toBe('matching.too-few-conversations');
    await converse(participantId);
    expect((await suggest(participantId, assignmentId)).body.suggested).toHaveLength(1);
  });

  test('unless the unit leader, and nobody else, makes an exception with a reason', async () => {
    const { participantId, assignmentId } = await given(1);
    const { body: record } = await trondheim.call(getParticipant, { params: { participantId } });
    const body = { version: record.participant.version, reason: 'Kjent fra dagtilbudet i to år.' };
    const params = { participantId };
    for (const as of ['counsellor', 'socialWorker', 'activityLeader'] as const) {
      expect((await trondheim.call(overrideMinimum, { params, body, as })).problem.code).toBe('request.not-allowed');
    }
    const without = await trondheim.call(overrideMinimum, { params, body: { ...body, reason: ' ' }, as: 'unitLeader' });
    expect(without.problem.fields?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/reason required']);
    await trondheim.call(overrideMinimum, { params, body, as: 'unitLeader' });
    expect((await suggest(participantId, assignmentId)).body.suggested).toHaveLength(1);
    const { body: after } = await trondheim.call(getParticipant, { params });
    expect(after.participant.matchingOverride).toMatchObject({ reason: body.reason, by: { name: 'leder' }, on: '2026-11-21' });
    expect(after.history[0]).toMatchObject({ action: 'overrideMinimum', by: { name: 'leder' } });
    expect((await trondheim.call(getMatching, { params })).body.readiness).toEqual({
      held: 1,
      required: 3,
      overridden: true,
      sharingConsent: true,
    });
  });

  test('there is consent to share, and its withdrawal counts from the next request', async () => {
    const { participantId, assignmentId, volunteerId } = await given(3);
    expect((await suggest(participantId, assignmentId)).status).toBe(200);
    const { body: record } = await trondheim.call(getParticipant, { params: { participantId } });
    await trondheim.call(recordConsent, {
      params: { participantId },
      body: { version: record.participant.version, purpose: 'shareWithVolunteer', given: null },
    });
    expect((await suggest(participantId, assignmentId)).problem.code).toBe('matching.sharing-consent-missing');
    const proposal = await trondheim.call(proposeMatch, { params: { participantId }, body: { assignmentId, volunteerId } });
    expect(proposal.problem).toMatchObject({ status: 409, code: 'matching.sharing-consent-missing' });
  });
});

describe('an assignment', () => {
  test('waits, and is counted on the card', async () => {
    const { participantId } = await givenAssignment(trondheim);
    const { body } = await trondheim.call(getMatching, { params: { participantId } });
    expect(body.assignments).toMatchObject([{ ...anAssignment(), state: 'waiting', createdOn: '2026-11-21' }]);
    expect(body).toMatchObject({ participantName: 'Anna Lund', matches: [] });
  });

  test('cannot be where the city is not', async () => {
    const { participantId } = await givenAssignment(trondheim);
    const { problem } = await trondheim.call(createAssignment, { params: { participantId }, body: anAssignment({ areas: ['gamlebyen'] }) });
    expect(problem.fields?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/areas choice']);
  });

  test('is changed while it waits, and the history says what', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const params = { participantId, assignmentId };
    const body = { ...anAssignment({ title: 'Tur langs elva', minutes: 60, mattersMost: 'time' }), version: 1 };
    expect((await trondheim.call(updateAssignment, { params, body })).body).toEqual({ id: assignmentId, version: 2 });
    const { body: matching } = await trondheim.call(getMatching, { params: { participantId } });
    expect(matching.assignments).toMatchObject([{ title: 'Tur langs elva', minutes: 60, mattersMost: 'time', state: 'waiting' }]);
    const { body: record } = await trondheim.call(getParticipant, { params: { participantId } });
    expect(record.history[0]).toMatchObject({ action: 'updateAssignment', fields: ['title', 'minutes', 'mattersMost'] });
    const { problem } = await trondheim.call(updateAssignment, { params, body: { ...body, title: 'En annen tur' }, as: 'unitLeader' });
    expect(problem).toMatchObject({ code: 'request.stale', changes: [{ pointer: '/title', current: 'Tur langs elva' }] });
  });

  test('is taken back, waits no more, and is wished for again', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const { id: volunteerId } = await givenVolunteer(trondheim);
    const params = { participantId, assignmentId };
    const take = (action: string, version: number) => trondheim.call(stepAssignment, { params, body: { action, version } });
    const waiting = async () => (await trondheim.call(listParticipants)).body.items[0]?.waitingAssignments;
    expect((await take('withdraw', 1)).body.state).toBe('withdrawn');
    expect(await waiting()).toBe(0);
    const proposal = await trondheim.call(proposeMatch, { params: { participantId }, body: { assignmentId, volunteerId } });
    expect(proposal.problem.code).toBe('matching.assignment-not-waiting');
    expect((await take('withdraw', 2)).problem.code).toBe('matching.assignment-not-waiting');
    expect((await take('reopen', 2)).body.state).toBe('waiting');
    expect(await waiting()).toBe(1);
  });

  test('is left as it is while it has a volunteer', async () => {
    const { participantId, assignmentId } = await givenProposal(trondheim);
    const params = { participantId, assignmentId };
    const change = await trondheim.call(updateAssignment, { params, body: { ...anAssignment(), version: 2 } });
    const withdrawal = await trondheim.call(stepAssignment, { params, body: { action: 'withdraw', version: 2 } });
    expect([change.problem.code, withdrawal.problem.code]).toEqual(Array(2).fill('matching.assignment-not-waiting'));
  });
});
