import { describe, expect, test } from 'vitest';
import { keysOf } from '#shared/kernel/index.ts';
import { getVolunteer, listVolunteers, stepVolunteer, VOLUNTEER_ACTIONS, VOLUNTEER_STATES } from '#shared/volunteers/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { TODAY } from '#test/support/clock.ts';
import { aVolunteerStep } from '#test/support/factories/index.ts';
import { givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();

/** What each state allows, written out by hand: the way in, a pause and back, and goodbye from anywhere. */
const ALLOWED = {
  applied: ['interview', 'leave'],
  interviewed: ['checkReferences', 'leave'],
  referencesChecked: ['train', 'leave'],
  trained: ['activate', 'leave'],
  active: ['pause', 'leave'],
  paused: ['resume', 'moveReturn', 'leave'],
  left: ['applyAgain'],
};

test('every state is tried below', () => {
  expect(Object.keys(ALLOWED)).toEqual(Object.keys(VOLUNTEER_STATES));
});

describe.each(keysOf(ALLOWED))('a volunteer who is %s', (state) => {
  test('may take these steps, and is refused every other', async () => {
    const { id, version } = await givenVolunteer(live.trondheim, state);
    const params = { volunteerId: id };
    expect((await live.trondheim.call(getVolunteer, { params })).body.allowed).toEqual(ALLOWED[state]);
    const refused = keysOf(VOLUNTEER_ACTIONS).filter((action) => !ALLOWED[state].some((one) => one === action));
    for (const action of refused) {
      const body = aVolunteerStep({ action, version });
      const stepNotPossible = { status: 409, code: 'volunteers.step-not-possible' };
      expect(await refusalOf(live.trondheim.call(stepVolunteer, { params, body }))).toEqual(stepNotPossible);
    }
    expect((await live.trondheim.call(getVolunteer, { params })).body.volunteer).toMatchObject({ state, version });
  });
});

describe('a pause', () => {
  test('has a date for coming back, shown wherever the volunteer is, and a break is over when they are back', async () => {
    const { id, version } = await givenVolunteer(live.trondheim, 'active');
    const params = { volunteerId: id };
    const pause = aVolunteerStep({ action: 'pause', version, on: TODAY, returnOn: '2027-03-01', note: 'Skal opereres' });
    const paused = await live.trondheim.call(stepVolunteer, { params, body: pause });
    expect(paused.body).toEqual({ id, version: version + 1, state: 'paused' });
    const seen = { state: 'paused', stateSince: TODAY, pausedUntil: '2027-03-01' };
    expect((await live.trondheim.call(listVolunteers)).body.items).toMatchObject([seen]);
    expect(await live.table.items('trondheim#pool#volunteer')).toMatchObject([seen]);

    const resume = aVolunteerStep({ action: 'resume', version: version + 1, on: TODAY });
    await live.trondheim.call(stepVolunteer, { params, body: resume });
    const back = { state: 'active', stateSince: TODAY, pausedUntil: null };
    const record = (await live.trondheim.call(getVolunteer, { params })).body;
    expect(record.volunteer).toMatchObject(back);
    expect(await live.table.items('trondheim#pool#volunteer')).toMatchObject([back]);
    expect(record.history.slice(0, 2)).toMatchObject([
      { action: 'resume', fields: ['state', 'pausedUntil'] },
      { action: 'pause', fields: ['state', 'stateSince', 'pausedUntil'], note: 'Skal opereres', by: { id: STAFF.counsellor.id } },
    ]);
  });

  test('without a date is asked for one', async () => {
    const { id, version } = await givenVolunteer(live.trondheim, 'active');
    const { returnOn: _left, ...body } = { returnOn: '', ...aVolunteerStep({ action: 'pause', version }) };
    const { status, problem } = await live.trondheim.call(stepVolunteer, { params: { volunteerId: id }, body });
    expect(status).toBe(422);
    expect(problem.fields).toEqual([{ pointer: '/returnOn', code: 'required', detail: 'Må fylles ut.' }]);
  });

  test('can last longer without having begun anew, and is then over with one step', async () => {
    const { id, version } = await givenVolunteer(live.trondheim, 'paused');
    const params = { volunteerId: id };
    const moved = aVolunteerStep({ action: 'moveReturn', version, on: TODAY, returnOn: '2027-05-01' });
    await live.trondheim.call(stepVolunteer, { params, body: moved });
    const seen = { state: 'paused', stateSince: '2026-11-20', pausedUntil: '2027-05-01' };
    expect((await live.trondheim.call(listVolunteers)).body.items).toMatchObject([seen]);
    const back = await live.trondheim.call(stepVolunteer, { params, body: aVolunteerStep({ action: 'resume', version: version + 1 }) });
    expect(back.body).toMatchObject({ state: 'active' });
  });

  test.each([TODAY, '2026-11-20'])('cannot be over on %s already', async (returnOn) => {
    const { id, version } = await givenVolunteer(live.trondheim, 'active');
    const body = aVolunteerStep({ action: 'pause', version, returnOn });
    const { problem } = await live.trondheim.call(stepVolunteer, { params: { volunteerId: id }, body });
    expect(problem.fields).toEqual([{ pointer: '/returnOn', code: 'past', detail: 'Datoen må være fram i tid.' }]);
  });

  test('is no part of any other step: a return date there is refused, not lost', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    const body = { ...aVolunteerStep(), returnOn: '2027-03-01' };
    const { problem } = await live.trondheim.call(stepVolunteer, { params: { volunteerId: id }, body });
    expect(problem.fields).toMatchObject([{ pointer: '/returnOn', code: 'unknownField' }]);
  });
});

describe('goodbye and back again', () => {
  test('keeps the history and the training, and begins the way in anew', async () => {
    const { id, version } = await givenVolunteer(live.trondheim, 'active', { appliedOn: '2026-02-03' });
    const params = { volunteerId: id };
    await live.trondheim.call(stepVolunteer, { params, body: aVolunteerStep({ action: 'leave', version }) });
    const again = aVolunteerStep({ action: 'applyAgain', version: version + 1, on: TODAY });
    expect((await live.trondheim.call(stepVolunteer, { params, body: again })).body).toMatchObject({ state: 'applied' });
    const { volunteer, history, allowed } = (await live.trondheim.call(getVolunteer, { params })).body;
    expect(volunteer).toMatchObject({ appliedOn: TODAY, earlierApplications: ['2026-02-03'], stateSince: TODAY });
    expect(volunteer.wayIn).toMatchObject({ interviewedOn: null, references: [], confidentiality: null, roleLimits: null });
    expect(volunteer.wayIn.modules).toHaveLength(3);
    expect(allowed).toEqual(['interview', 'leave']);
    expect(history.map(({ action }) => action)).toEqual(expect.arrayContaining(['register', 'activate', 'leave', 'applyAgain']));
  });
});

describe('a step', () => {
  test('counts from the day it happened, not the day it was typed', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    const params = { volunteerId: id };
    await live.trondheim.call(stepVolunteer, { params, body: aVolunteerStep({ on: '2026-11-02' }) });
    expect((await live.trondheim.call(getVolunteer, { params })).body.volunteer).toMatchObject({
      state: 'interviewed',
      stateSince: '2026-11-02',
    });
  });

  test('cannot have happened tomorrow', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    const { problem } = await live.trondheim.call(stepVolunteer, {
      params: { volunteerId: id },
      body: aVolunteerStep({ on: '2026-11-22' }),
    });
    expect(problem.fields).toMatchObject([{ pointer: '/on', code: 'future' }]);
  });

  test('taken by somebody else already is refused, and shows where the volunteer is', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    const params = { volunteerId: id };
    await live.trondheim.call(stepVolunteer, { as: 'otherCounsellor', params, body: aVolunteerStep({ on: '2026-11-19' }) });
    const { status, problem } = await live.trondheim.call(stepVolunteer, { params, body: aVolunteerStep() });
    expect(status).toBe(409);
    expect(problem).toMatchObject({
      code: 'request.stale',
      changes: [
        { pointer: '/state', current: 'interviewed' },
        { pointer: '/stateSince', current: '2026-11-19' },
      ],
    });
  });

  test('that is none of ours is refused', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    const body = { ...aVolunteerStep(), action: 'promote' };
    const { problem } = await live.trondheim.call(stepVolunteer, { params: { volunteerId: id }, body });
    expect(problem.fields).toMatchObject([{ pointer: '/action', code: 'choice' }]);
  });

  test('keeps what matching has counted', async () => {
    const { id, version } = await givenVolunteer(live.trondheim, 'active');
    const [candidate] = await live.table.items('trondheim#pool#volunteer');
    await live.table.plant({ ...candidate, openMatches: 1 });
    const body = aVolunteerStep({ action: 'pause', version, returnOn: '2027-03-01' });
    await live.trondheim.call(stepVolunteer, { params: { volunteerId: id }, body });
    expect(await live.table.items('trondheim#pool#volunteer')).toMatchObject([{ state: 'paused', openMatches: 1 }]);
  });

  test('of nobody is not found', async () => {
    const params = { volunteerId: '5a1f5b0e-6a7c-4a52-9f7c-2d9a4b1c0a21' };
    expect((await live.trondheim.call(stepVolunteer, { params, body: aVolunteerStep() })).status).toBe(404);
  });
});
