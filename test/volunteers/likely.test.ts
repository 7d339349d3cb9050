import { describe, expect, test } from 'vitest';
import { findLikelyVolunteers, type LikelyVolunteerInput } from '#shared/volunteers/index.ts';
import { faultsOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;
const ask = (sought: Partial<LikelyVolunteerInput>) => trondheim.call(findLikelyVolunteers, { body: { birthYear: null, ...sought } });
const found = async (sought: Partial<LikelyVolunteerInput>) =>
  (await ask(sought)).body.volunteers.map(({ name, because }) => [name, because.join(' ')]);

describe('before a volunteer is registered', () => {
  test('those like them are shown, by how they are reached first, and with why', async () => {
    await givenVolunteer(trondheim, 'applied', { name: 'Berit Nesheim', birthYear: 1971, phone: '+4799999921', email: 'b@tid.example' });
    await givenVolunteer(trondheim, 'applied', { name: 'Berith Neshejm', birthYear: 1972, phone: '+4799999922', email: 'c@tid.example' });
    await givenVolunteer(trondheim, 'applied', { name: 'Ola Moe', birthYear: 1950, phone: '+4799999923', email: 'o@tid.example' });
    expect(await found({ name: 'Berit Nesheim', birthYear: 1971, phone: '99 99 99 23' })).toEqual([
      ['Ola Moe', 'phone'],
      ['Berit Nesheim', 'name birthYear'],
      ['Berith Neshejm', 'name'],
    ]);
    expect(await found({ email: 'O@tid.example' })).toEqual([['Ola Moe', 'email']]);
    expect(await found({ name: 'Berit', birthYear: 1990 })).toEqual([]);
  });

  test('one who has left is shown too, as people come back, and nothing that lists do not show', async () => {
    const { id } = await givenVolunteer(trondheim, 'left', { name: 'Berit Nesheim' });
    const responsible = { id: STAFF.counsellor.id, name: STAFF.counsellor.username };
    expect((await ask({ name: 'Berit' })).body).toEqual({
      volunteers: [{ id, name: 'Berit Nesheim', state: 'left', pausedUntil: null, responsible, because: ['name'] }],
    });
  });

  test('nobody of another city is shown, and nobody but those who match may ask', async () => {
    await givenVolunteer(fredrikstad, 'applied', { name: 'Berit Nesheim', areas: [] });
    expect(await found({ name: 'Berit Nesheim' })).toEqual([]);
    const body = { name: 'Berit', birthYear: null };
    expect((await fredrikstad.call(findLikelyVolunteers, { as: 'activityLeader', body })).status).toBe(403);
  });

  test('something to look for must be given', async () => {
    expect(await faultsOf(ask({ birthYear: 1971 }))).toEqual({ '/name': 'required' });
  });

  test('nothing of the search is kept', async () => {
    await givenVolunteer(trondheim, 'applied');
    const before = await live.table.items();
    await found({ name: 'Berit Nesheim', phone: '+4799999903' });
    expect(await live.table.items()).toEqual(before);
  });
});
