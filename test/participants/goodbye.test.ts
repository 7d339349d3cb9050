import { describe, expect, test } from 'vitest';
import { matchingRefusals, proposeMatch, stepMatch, suggestVolunteers } from '#shared/matching/index.ts';
import { getParticipant, listParticipants, recordConversation, stepParticipant } from '#shared/participants/index.ts';
import { getToday } from '#shared/today/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { aConversation } from '#test/support/factories/index.ts';
import { givenAssignment, givenParticipant, givenVolunteer } from '#test/support/given.ts';

const live = liveCities();
const { trondheim } = live;

const versionOf = async (participantId: string) =>
  (await trondheim.call(getParticipant, { params: { participantId } })).body.participant.version;
const close = async (participantId: string, overrides = {}) =>
  trondheim.call(stepParticipant, {
    params: { participantId },
    body: { action: 'close', version: await versionOf(participantId), on: '2026-11-20', reason: 'onOwnFeet', ...overrides },
  });
const readmit = async (participantId: string) =>
  trondheim.call(stepParticipant, {
    params: { participantId },
    body: { action: 'readmit', version: await versionOf(participantId), on: '2026-11-21', eligibility: 'wantsChange' },
  });

describe('saying goodbye', () => {
  test('keeps the record and the reason, and takes the person off everyone’s list', async () => {
    const { id } = await givenParticipant(trondheim, { plannedDischarge: '2026-11-22' });
    expect((await trondheim.call(getToday)).body.items).not.toEqual([]);
    expect((await close(id)).status).toBe(200);
    const { body: record } = await trondheim.call(getParticipant, { params: { participantId: id } });
    expect(record.participant).toMatchObject({ state: 'closed', stateSince: '2026-11-20', closeReason: 'onOwnFeet' });
    expect((await trondheim.call(listParticipants)).body.items[0]?.state).toBe('closed');
    expect((await trondheim.call(getToday)).body.items).toEqual([]);
  });

  test('waits until the match with the volunteer is ended', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const volunteer = await givenVolunteer(trondheim);
    const params = { participantId };
    const { body: match } = await trondheim.call(proposeMatch, { params, body: { assignmentId, volunteerId: volunteer.id } });
    expect((await close(participantId)).problem.code).toBe('participants.matches-open');
    await trondheim.call(stepMatch, {
      params: { ...params, matchId: match.id },
      body: { action: 'decline', version: match.version, declinedBy: 'participant' },
    });
    expect((await close(participantId)).status).toBe(200);
  });

  test.each([
    ['twice', { on: '2026-11-20' }, 'participants.step-not-possible'],
    ['from an older version', { version: 1 }, 'request.stale'],
  ])('%s is refused', async (_what, overrides, code) => {
    const { id } = await givenParticipant(trondheim);
    await close(id);
    expect((await close(id, overrides)).problem.code).toBe(code);
  });

  test('dated ahead is refused', async () => {
    const { id } = await givenParticipant(trondheim);
    expect((await close(id, { on: '2026-11-22' })).problem.fields?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/on future',
    ]);
  });
});

describe('coming back', () => {
  test('starts as admitted, with everything from before', async () => {
    const { participantId } = await givenAssignment(trondheim);
    await close(participantId);
    await readmit(participantId);
    const { body: record } = await trondheim.call(getParticipant, { params: { participantId } });
    expect(record.participant).toMatchObject({
      state: 'admitted',
      stateSince: '2026-11-21',
      closeReason: null,
      admittedOn: '2026-11-21',
      earlierStays: [{ from: '2026-11-20', to: '2026-11-20', reason: 'onOwnFeet', phase: 'during', referralSource: null }],
    });
    expect(record.heldConversations).toBe(3);
    expect(record.wishes?.importantNow).toBe('Komme meg ut og gå igjen');
    expect(record.history.slice(0, 2).map(({ action }) => action)).toEqual(['readmit', 'close']);
    await trondheim.call(recordConversation, { params: { participantId }, body: aConversation() });
    expect((await trondheim.call(listParticipants)).body.items[0]?.state).toBe('gettingToKnow');
  });

  test('is needed before anyone looks for a volunteer again', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    await givenVolunteer(trondheim);
    await close(participantId);
    const call = { params: { participantId, assignmentId } };
    expect((await trondheim.call(suggestVolunteers, call)).problem.detail).toBe(matchingRefusals.participantClosed.detail.nb);
    await readmit(participantId);
    expect((await trondheim.call(suggestVolunteers, call)).body.suggested).toHaveLength(1);
  });
});
