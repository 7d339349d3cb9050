import { describe, expect, test } from 'vitest';
import { closeRecord } from '#shared/access/index.ts';
import { getCityPlan } from '#shared/cityPlan/index.ts';
import { createAssignment, proposeMatch, suggestVolunteers } from '#shared/matching/index.ts';
import { saveWishes } from '#shared/participants/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { anAssignment, aParticipant, someWishes } from '#test/support/factories/index.ts';
import { givenAssignment, givenParticipant, givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

const plan = async (as: 'counsellor' | 'otherCounsellor' | 'unitLeader' = 'counsellor') => (await trondheim.call(getCityPlan, { as })).body;

describe('the plan for a city', () => {
  test('gives everybody who waits the volunteer that is best for all, beside what first-come gives', async () => {
    const early = await givenAssignment(trondheim);
    const late = await givenAssignment(trondheim, { preferredName: 'Ola Lie' });
    // Ola can come only where Berit is; Anna could do with Nils
    await trondheim.call(saveWishes, {
      params: { participantId: late.participantId },
      body: someWishes({ version: 1, volunteerGender: 'woman' }),
    });
    const berit = await givenVolunteer(trondheim, 'active', { name: 'Berit Nesheim', gender: 'woman' });
    const nils = await givenVolunteer(trondheim, 'active', { name: 'Nils Dahl', gender: 'man', skills: ['practical'] });
    const { placed, without, firstCome, free, change } = await plan();
    expect(Object.fromEntries(placed.map(({ assignmentId, planned }) => [assignmentId, planned.volunteerId]))).toEqual({
      [early.assignmentId]: nils.id,
      [late.assignmentId]: berit.id,
    });
    expect(placed.find(({ assignmentId }) => assignmentId === early.assignmentId)).toMatchObject({
      participantName: 'Anna Lund',
      title: 'Gåtur hver onsdag kveld',
      waitingSince: '2026-11-21',
      own: true,
      planned: { better: 1 },
    });
    expect({ without, free, change }).toEqual({ without: [], free: { volunteers: 2, places: 2 }, change: null });
    expect(firstCome.matches).toBeLessThanOrEqual(2);
  });

  test('says who stays without and why, and which single change would help', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    await givenVolunteer(trondheim, 'active', { name: 'Kari Nordmo', week: [{ day: 1, from: 8, to: 10 }] });
    const { placed, without, change } = await plan();
    expect(placed).toEqual([]);
    expect(without).toMatchObject([{ participantId, assignmentId, fits: 0, excluded: [{ code: 'time', count: 1 }], firstCome: null }]);
    expect(change).toMatchObject({ change: { kind: 'time', volunteerName: 'Kari Nordmo', span: { day: 3, from: 17, to: 20 } }, more: 1 });
  });

  test('rests on the same as suggestions, and a match made of it leaves the plan', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    await givenVolunteer(trondheim);
    const { placed } = await plan();
    const { body } = await trondheim.call(suggestVolunteers, { params: { participantId, assignmentId } });
    const [best] = body.suggested;
    expect(placed[0]?.planned).toMatchObject({ volunteerId: best?.volunteerId, band: best?.band, coverage: best?.coverage, better: 0 });
    const answer = await trondheim.call(proposeMatch, {
      params: { participantId },
      body: { assignmentId, volunteerId: placed[0]?.planned.volunteerId },
    });
    expect(answer.status).toBe(201);
    expect(await plan()).toMatchObject({ placed: [], without: [], free: { volunteers: 0, places: 0 } });
  });

  test('leaves out those who cannot be matched yet, and says why', async () => {
    const { id: participantId } = await givenParticipant(trondheim, { conversations: 2, preferredName: 'Per Vik' });
    await trondheim.call(createAssignment, { params: { participantId }, body: anAssignment() });
    const consents = { ...aParticipant().consents, shareWithVolunteer: null };
    const unshared = await givenParticipant(trondheim, { conversations: 3, preferredName: 'Siv Moe', consents });
    await trondheim.call(createAssignment, { params: { participantId: unshared.id }, body: anAssignment() });
    await givenVolunteer(trondheim);
    const { placed, without, leftOut } = await plan();
    expect({ placed, without }).toEqual({ placed: [], without: [] });
    expect(leftOut).toEqual([
      { code: 'conversations', people: [{ participantId, participantName: 'Per Vik', assignments: 1 }] },
      { code: 'sharing', people: [{ participantId: unshared.id, participantName: 'Siv Moe', assignments: 1 }] },
    ]);
  });

  test('tells nobody of whom they may not find', async () => {
    const { participantId } = await givenAssignment(trondheim);
    const theirs = await givenParticipant(fredrikstad, { conversations: 3 });
    await fredrikstad.call(createAssignment, { params: { participantId: theirs.id }, body: anAssignment({ areas: [] }) });
    await trondheim.call(closeRecord, {
      params: { participantId },
      body: { staffId: STAFF.otherCounsellor.id },
      as: 'otherCounsellor',
    });
    await givenVolunteer(trondheim);
    expect((await plan()).placed.map((line) => line.participantId)).toEqual([participantId]);
    expect(await plan('otherCounsellor')).toMatchObject({ placed: [], without: [], leftOut: [] });
  });

  test('says which are on the caseload of whoever asks, and is written down as reading about each', async () => {
    const { participantId } = await givenAssignment(trondheim);
    expect((await plan('unitLeader')).without).toMatchObject([{ participantId, own: false }]);
    const log = await live.table.items(`trondheim#access#${participantId}`);
    expect(log.filter(({ operationId }) => operationId === 'getCityPlan')).toMatchObject([
      { by: STAFF.unitLeader.id, subject: 'participant' },
    ]);
  });

  test('is empty where nobody waits', async () => {
    expect(await plan()).toMatchObject({ placed: [], without: [], leftOut: [], firstCome: { matches: 0, good: 0 }, change: null });
  });
});
