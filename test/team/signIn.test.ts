import { describe, expect, test } from 'vitest';
import { listMembers, signIn } from '#shared/team/index.ts';
import { getVolunteer } from '#shared/volunteers/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { givenVolunteer } from '#test/support/given.ts';
import { loginServiceForFile } from '#test/support/loginService.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const logins = loginServiceForFile();
const counsellor = STAFF.counsellor;
const GROUPS = ['counsellor', 'service-steg-for-steg'];

describe('signing in', () => {
  test('answers who I am by the name the administrator gave me, and the city I work in', async () => {
    logins.users.set(counsellor.username, { name: 'Marit Solbakk', groups: GROUPS });
    const { body } = await live.trondheim.call(signIn, { as: 'counsellor', body: {} });
    expect(body).toEqual({
      id: counsellor.id,
      name: 'Marit Solbakk',
      roles: ['counsellor'],
      services: ['steg-for-steg'],
      city: live.trondheim.city,
    });
    expect(logins.asked.map(({ pool, username }) => [pool, username])).toEqual([
      ['eu-north-1_trondheim', 'veileder'],
      ['eu-north-1_trondheim', 'veileder'],
    ]);
  });

  test.each([
    ['has no name', {}],
    ['has an empty name', { name: '   ' }],
    ['has a name no screen can hold', { name: 'N'.repeat(10_000) }],
  ])('goes by the login where the administrator %s', async (_why, user) => {
    logins.users.set(counsellor.username, user);
    expect((await live.trondheim.call(signIn, { body: {} })).body.name).toBe('veileder');
  });

  test('a new name, role and service show after the next sign-in, and nobody is listed twice', async () => {
    logins.users.set(counsellor.username, { name: 'Marit Solbakk', groups: GROUPS });
    await live.trondheim.call(signIn, { body: {} });
    logins.users.set(counsellor.username, { name: 'Marit Solbakk Lie', groups: ['counsellor', 'unit-leader'] });
    await live.trondheim.call(signIn, { body: {} });
    const { body } = await live.trondheim.call(listMembers);
    expect(body).toEqual({
      items: [{ id: counsellor.id, name: 'Marit Solbakk Lie', roles: ['counsellor', 'unitLeader'], services: [], state: 'active' }],
      nextCursor: null,
    });
  });

  test('I work in the services my token names, as far as the city has them', async () => {
    logins.users.set(counsellor.username, { name: 'Marit Solbakk', groups: GROUPS });
    const services = ['varmestua', 'sosionom', 'somewhere-else'];
    const { body } = await live.fredrikstad.call(signIn, { as: { ...counsellor, services }, body: {} });
    expect(body.services).toEqual(['sosionom', 'varmestua']);
  });

  test('the same sign-in told twice is one sign-in, and asks the login service once for each thing', async () => {
    logins.users.set(counsellor.username, { name: 'Marit Solbakk', groups: GROUPS });
    const key = '5f0f3d0e-3a55-4a8e-9d53-3f2f7f1d2a10';
    const first = await live.trondheim.call(signIn, { key, body: {} });
    const again = await live.trondheim.call(signIn, { key, body: {} });
    expect(again.body).toEqual(first.body);
    expect(logins.asked).toHaveLength(2);
  });

  test('reads one mark, one member and what the city has decided, and writes once', async () => {
    logins.users.set(counsellor.username, { name: 'Marit Solbakk', groups: GROUPS });
    live.engine.calls = [];
    await live.trondheim.call(signIn, { body: {} });
    expect(live.engine.calls).toEqual(['GetItem', 'GetItem', 'GetItem', 'TransactWriteItems']);
  });

  test('somebody whose login has been removed must sign in again, though their token still lives', async () => {
    const answer = await live.trondheim.call(signIn, { body: {} });
    expect(answer.status).toBe(401);
    expect(answer.problem.code).toBe('request.sign-in-needed');
    expect((await live.trondheim.call(listMembers)).body.items).toEqual([]);
  });

  test('nobody can sign in as somebody else: the body names no one', async () => {
    const { problem } = await live.trondheim.call(signIn, { body: { id: STAFF.unitLeader.id } });
    expect(problem.fields).toEqual([{ pointer: '/id', code: 'unknownField', detail: 'Feltet finnes ikke.' }]);
  });
});

describe('the staff of the city', () => {
  test('are those of this city alone, without when they signed in', async () => {
    logins.users.set(counsellor.username, { name: 'Marit Solbakk', groups: GROUPS });
    logins.users.set(STAFF.unitLeader.username, { name: 'Ragnhild Moholt', groups: ['unit-leader'] });
    await live.trondheim.call(signIn, { as: 'counsellor', body: {} });
    await live.fredrikstad.call(signIn, { as: 'unitLeader', body: {} });
    const { body } = await live.trondheim.call(listMembers, { as: 'activityLeader' });
    expect(body.items).toEqual([
      { id: counsellor.id, name: 'Marit Solbakk', roles: ['counsellor'], services: ['steg-for-steg'], state: 'active' },
    ]);
  });

  test('who has signed in is named by what they do next', async () => {
    logins.users.set(counsellor.username, { name: 'Marit Solbakk', groups: GROUPS });
    await live.trondheim.call(signIn, { body: {} });
    const { id } = await givenVolunteer(live.trondheim, 'applied');
    const { body } = await live.trondheim.call(getVolunteer, { params: { volunteerId: id } });
    expect(body.volunteer.responsible).toEqual({ id: counsellor.id, name: 'Marit Solbakk' });
  });
});
