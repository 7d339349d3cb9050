import { describe, expect, test } from 'vitest';
import { getVolunteer, listVolunteers, registerVolunteer, updateVolunteer } from '#shared/volunteers/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { TODAY } from '#test/support/clock.ts';
import { aVolunteer, aVolunteerEdit } from '#test/support/factories/index.ts';
import { givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const me = { id: STAFF.counsellor.id, name: STAFF.counsellor.username };

describe('changing a profile', () => {
  test('changes it everywhere it is shown, and tells who changed what', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    const params = { volunteerId: id };
    const body = aVolunteerEdit({ name: 'Berit Strand', capacity: 2, areas: ['byasen'], ownExperience: { consentedOn: TODAY } });
    const answer = await live.trondheim.call(updateVolunteer, { as: 'unitLeader', params, body });
    expect(answer.body).toEqual({ id, version: 2, state: 'applied' });

    const record = (await live.trondheim.call(getVolunteer, { params })).body;
    expect(record.volunteer).toMatchObject({ name: 'Berit Strand', capacity: 2, version: 2, state: 'applied', responsible: me });
    expect(record.history[0]).toEqual({
      at: '2026-11-21T10:00:02.000Z',
      by: { id: STAFF.unitLeader.id, name: 'leder' },
      action: 'update',
      fields: ['name', 'areas', 'capacity', 'ownExperience'],
    });
    const seen = { name: 'Berit Strand', capacity: 2, areas: ['byasen'] };
    expect(await live.table.only('trondheim#cards#volunteer')).toMatchObject(seen);
    expect(await live.table.only('trondheim#pool#volunteer')).toMatchObject({ ...seen, ownExperience: true });
  });

  test('withdrawing consent to the use of own experience works at once', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied', { ownExperience: { consentedOn: TODAY } });
    await live.trondheim.call(updateVolunteer, { params: { volunteerId: id }, body: aVolunteerEdit({ ownExperience: null }) });
    expect(await live.table.only('trondheim#pool#volunteer')).toMatchObject({ ownExperience: false });
  });

  test('keeps old values under the volunteer’s own record, and nowhere else', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    const body = aVolunteerEdit({ name: 'Berit Strand' });
    await live.trondheim.call(updateVolunteer, { params: { volunteerId: id }, body });
    const holding = (await live.table.items()).filter((item) => JSON.stringify(item).includes('Berit Nesheim'));
    expect(holding).toMatchObject([{ pk: `trondheim#volunteer#${id}`, action: 'update', before: { name: 'Berit Nesheim' } }]);
  });

  test('taking a phone number away is a change, and is told as one', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    const params = { volunteerId: id };
    const { phone: _phone, ...body } = aVolunteerEdit();
    await live.trondheim.call(updateVolunteer, { params, body });
    const record = (await live.trondheim.call(getVolunteer, { params })).body;
    expect(record.volunteer).not.toHaveProperty('phone');
    expect(record.history[0]?.fields).toEqual(['phone']);
  });

  test('leaves the number of open matches to matching', async () => {
    const { id, version } = await givenVolunteer(live.trondheim, 'active', { capacity: 3 });
    const [candidate] = await live.table.items('trondheim#pool#volunteer');
    await live.table.plant({ ...candidate, openMatches: 2 });
    const body = aVolunteerEdit({ capacity: 1, version });
    expect((await live.trondheim.call(updateVolunteer, { params: { volunteerId: id }, body })).status).toBe(200);
    expect(await live.table.only('trondheim#pool#volunteer')).toMatchObject({ capacity: 1, openMatches: 2 });
  });

  test('changed by somebody else meanwhile is not overwritten; what they changed is shown, a number they added too', async () => {
    const { phone: _phone, ...withoutPhone } = aVolunteer();
    const { id } = (await live.trondheim.call(registerVolunteer, { body: withoutPhone })).body;
    const params = { volunteerId: id };
    const theirs = aVolunteerEdit({ interests: ['fishing'] });
    await live.trondheim.call(updateVolunteer, { as: 'otherCounsellor', params, body: theirs });
    const { phone: _unseen, ...mine } = aVolunteerEdit({ name: 'Berit Moe' });
    const { status, problem } = await live.trondheim.call(updateVolunteer, { params, body: mine });
    expect(status).toBe(409);
    expect(problem.changes).toEqual([
      { pointer: '/name', current: 'Berit Nesheim' },
      { pointer: '/phone', current: '+4799999902' },
      { pointer: '/interests', current: ['fishing'] },
    ]);
  });

  test('is held to the same rules as registering', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    const body = aVolunteerEdit({ birthYear: 2015, areas: ['oslo'] });
    const { problem } = await live.trondheim.call(updateVolunteer, { params: { volunteerId: id }, body });
    expect(problem.fields?.map(({ pointer }) => pointer)).toEqual(['/birthYear', '/areas']);
  });
});

describe('another city', () => {
  test('neither lists, reads nor changes this city’s volunteers', async () => {
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    const params = { volunteerId: id };
    const notFound = { status: 404, code: 'request.not-found' };
    expect((await live.fredrikstad.call(listVolunteers)).body.items).toEqual([]);
    expect(await refusalOf(live.fredrikstad.call(getVolunteer, { params }))).toEqual(notFound);
    expect(await refusalOf(live.fredrikstad.call(updateVolunteer, { params, body: aVolunteerEdit({ areas: ['sentrum'] }) }))).toEqual(
      notFound,
    );
  });
});
