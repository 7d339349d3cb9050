import { describe, expect, test } from 'vitest';
import {
  barPair,
  closeSafety,
  createAssignment,
  getMatching,
  liftBar,
  listParticipantBars,
  listVolunteerBars,
  proposeMatch,
  stepMatch,
  suggestVolunteers,
} from '#shared/matching/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import { getToday } from '#shared/today/index.ts';
import { merged } from '#test/merging/given.ts';
import { liveCities } from '#test/support/cities.ts';
import { anAssignment } from '#test/support/factories/index.ts';
import { givenAssignment, givenParticipant, givenVolunteer } from '#test/support/given.ts';
import { givenActiveMatch } from './given.ts';

const live = liveCities();
const { trondheim } = live;
const as = 'unitLeader' as const;

const bar = (participantId: string, volunteerId: string) => trondheim.call(barPair, { params: { participantId }, body: { volunteerId } });
const suggest = async (given: { readonly participantId: string; readonly assignmentId: string }) =>
  (await trondheim.call(suggestVolunteers, { params: given })).body;
/** A match that has ended for safety. */
async function givenUnsafe() {
  const { participantId, matchId, volunteerId, version } = await givenActiveMatch(trondheim);
  const body = { action: 'end', version, on: '2026-11-20', endReason: 'safety' };
  await trondheim.call(stepMatch, { params: { participantId, matchId }, body });
  return { participantId, matchId, volunteerId };
}

describe('two who may not be matched', () => {
  test('are neither suggested nor proposed, and nobody is told why', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const { id: volunteerId } = await givenVolunteer(trondheim);
    expect((await bar(participantId, volunteerId)).status).toBe(201);
    const { suggested, excluded } = await suggest({ participantId, assignmentId });
    expect(suggested).toEqual([]);
    expect(excluded).toEqual([{ code: 'cannotBeMatched', volunteers: [{ volunteerId, volunteerName: 'Berit Nesheim' }] }]);
    const proposal = await trondheim.call(proposeMatch, { params: { participantId }, body: { assignmentId, volunteerId } });
    expect(proposal.problem.code).toBe('matching.volunteer-unavailable');
  });

  test('look as two whose match ended for safety do', async () => {
    const unsafe = await givenUnsafe();
    const { body: again } = await trondheim.call(createAssignment, {
      params: { participantId: unsafe.participantId },
      body: anAssignment(),
    });
    const { id: another } = await givenVolunteer(trondheim);
    await bar(unsafe.participantId, another);
    const { excluded } = await suggest({ participantId: unsafe.participantId, assignmentId: again.id });
    expect(excluded.map(({ code }) => code)).toEqual(['cannotBeMatched']);
    const [first, second] = excluded[0]?.volunteers ?? [];
    expect([first?.volunteerId, second?.volunteerId].toSorted()).toEqual([unsafe.volunteerId, another].toSorted());
    expect(Object.keys(first ?? {})).toEqual(Object.keys(second ?? {}));
  });

  test('are told of to the unit leader alone, from both sides, who can let them be matched again', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const { id: volunteerId } = await givenVolunteer(trondheim);
    await bar(participantId, volunteerId);
    const told = { participantName: 'Anna Lund', volunteerName: 'Berit Nesheim', by: { name: 'veileder' }, on: '2026-11-21' };
    const ofOne = { params: { participantId } };
    const ofOther = { params: { volunteerId } };
    expect((await trondheim.call(listParticipantBars, ofOne)).problem.code).toBe('request.not-allowed');
    expect((await trondheim.call(listVolunteerBars, ofOther)).problem.code).toBe('request.not-allowed');
    expect((await trondheim.call(listParticipantBars, { ...ofOne, as })).body.items).toMatchObject([told]);
    expect((await trondheim.call(listVolunteerBars, { ...ofOther, as })).body.items).toMatchObject([told]);
    const lift = { params: { participantId, volunteerId }, body: {} };
    expect((await trondheim.call(liftBar, lift)).problem.code).toBe('request.not-allowed');
    expect((await trondheim.call(liftBar, { ...lift, as })).status).toBe(200);
    expect((await trondheim.call(liftBar, { ...lift, as })).problem.code).toBe('request.not-found');
    expect((await suggest({ participantId, assignmentId })).suggested.map((one) => one.volunteerId)).toEqual([volunteerId]);
  });

  test('may not be whichever of two records of one person it was said in', async () => {
    const { participantId } = await givenAssignment(trondheim);
    const { id: other } = await givenParticipant(trondheim, { preferredName: 'Annie' });
    const { id: volunteerId } = await givenVolunteer(trondheim);
    await bar(other, volunteerId);
    await bar(participantId, volunteerId);
    await merged(trondheim, participantId, other);
    const { items } = (await trondheim.call(listVolunteerBars, { params: { volunteerId }, as })).body;
    expect(items.map((one) => one.participantId)).toEqual([participantId]);
  });

  test('leave no name in the history that everybody reads', async () => {
    const { participantId } = await givenAssignment(trondheim);
    const { id: volunteerId } = await givenVolunteer(trondheim);
    await bar(participantId, volunteerId);
    const answer = await trondheim.call(getParticipant, { params: { participantId } });
    expect(answer.body.history[0]).toMatchObject({ action: 'barPair' });
    expect(answer.text).not.toContain(volunteerId);
  });
});

describe('a match that ended for safety', () => {
  const safetyOn = async (login: 'unitLeader' | 'counsellor') =>
    (await trondheim.call(getToday, { as: login })).body.items.filter(({ task }) => task === 'safety');

  test('stands on the unit leader’s list until it has been followed up, and on nobody else’s', async () => {
    const { participantId, matchId, volunteerId } = await givenUnsafe();
    expect(await safetyOn('counsellor')).toEqual([]);
    expect(await safetyOn(as)).toMatchObject([
      { urgency: 'now', due: '2026-11-21', matchId, participant: { id: participantId, name: 'Anna Lund' }, volunteer: { id: volunteerId } },
    ]);
    const matching = async () => (await trondheim.call(getMatching, { params: { participantId } })).body.matches[0];
    expect(await matching()).toMatchObject({ safetyOpen: true });
    const close = { params: { participantId, matchId }, body: {} };
    expect((await trondheim.call(closeSafety, close)).problem.code).toBe('request.not-allowed');
    expect((await trondheim.call(closeSafety, { ...close, as })).status).toBe(200);
    expect(await safetyOn(as)).toEqual([]);
    expect(await matching()).toMatchObject({ safetyOpen: false });
  });

  test('bars the two for ever: there is nothing to lift', async () => {
    const { participantId, volunteerId } = await givenUnsafe();
    const { problem } = await trondheim.call(liftBar, { params: { participantId, volunteerId }, body: {}, as });
    expect(problem.code).toBe('request.not-found');
  });
});
