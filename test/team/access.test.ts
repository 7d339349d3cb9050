import { describe, expect, test } from 'vitest';
import {
  getMember,
  inviteMember,
  listMembers,
  resendInvitation,
  resetSecondFactor,
  settleMember,
  signIn,
  stepMember,
  updateMember,
} from '#shared/team/index.ts';
import { registerVolunteer } from '#shared/volunteers/index.ts';
import { faultsOf, refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { aVolunteer } from '#test/support/factories/index.ts';
import { loginServiceForFile } from '#test/support/loginService.ts';
import { takeErrors } from '#test/support/output.ts';
import { STAFF, type Staff } from '#test/support/staff.ts';

const live = liveCities();
const logins = loginServiceForFile();
const leader = STAFF.unitLeader;
const newcomer = { name: 'Nina Nyansatt', email: 'nina@trondheim.example', roles: ['counsellor' as const], services: ['steg-for-steg'] };

/** A unit leader who has signed in. */
async function givenLeader(someone: Staff = leader, city = live.trondheim): Promise<void> {
  logins.users.set(someone.username, {
    name: 'Ragnhild Moholt',
    groups: ['unit-leader', ...city.city.services.map(({ id }) => `service-${id}`)],
  });
  await city.call(signIn, { as: someone, body: {} });
}

const as = 'unitLeader' as const;
const invited = async (changes: Partial<typeof newcomer> = {}) =>
  (await live.trondheim.call(inviteMember, { as, body: { ...newcomer, ...changes } })).body;
const record = async (memberId: string) => (await live.trondheim.call(getMember, { as, params: { memberId } })).body;
const loginOf = (email = newcomer.email) => {
  const username = logins.users.names().find((name) => logins.users.get(name).email === email) ?? '';
  return { username, ...logins.users.get(username) };
};
/** The newcomer as their token says, once they have signed in. */
async function arrived(changes: Partial<typeof newcomer> = {}): Promise<Staff & { readonly version: number }> {
  const { id, version } = await invited(changes);
  const someone = { id, username: loginOf(changes.email).username, roles: ['counsellor' as const] };
  await live.trondheim.call(signIn, { as: someone, body: {} });
  return { ...someone, version };
}
const step = (memberId: string, action: 'deactivate' | 'reactivate' | 'inviteBack', version: number, who: Staff | typeof as = as) =>
  live.trondheim.call(stepMember, { as: who, params: { memberId }, body: { action, version } });

describe('an invitation', () => {
  test('makes a login in the right groups, sends one letter, and shows in the list of staff', async () => {
    await givenLeader();
    const { id, state } = await invited();
    expect(state).toBe('invited');
    expect(loginOf()).toMatchObject({ sub: id, name: 'Nina Nyansatt', invitations: 1, enabled: true });
    expect([...loginOf().groups].toSorted()).toEqual(['counsellor', 'service-steg-for-steg']);
    const { items } = (await live.trondheim.call(listMembers)).body;
    expect(items.find((one) => one.id === id)).toEqual({
      id,
      name: 'Nina Nyansatt',
      roles: ['counsellor'],
      services: ['steg-for-steg'],
      state: 'invited',
    });
    const { member, isUnsettled, allowed, history } = await record(id);
    expect({ email: member.email, isUnsettled, allowed }).toEqual({ email: newcomer.email, isUnsettled: false, allowed: ['deactivate'] });
    expect(history.map(({ action, by }) => [action, by.name])).toEqual([['invite', 'Ragnhild Moholt']]);
  });

  test('tells nothing of who it is for in the user name', async () => {
    await givenLeader();
    await invited();
    expect(loginOf().username).toMatch(/^s-[0-9a-f]{24}$/);
  });

  test('makes them at work once they sign in, under the id they were given', async () => {
    await givenLeader();
    const { id } = await arrived();
    expect((await record(id)).member.state).toBe('active');
    expect((await live.trondheim.call(listMembers)).body.items).toHaveLength(2);
  });

  test('is refused for an address somebody has, here or at the login service alone', async () => {
    await givenLeader();
    await invited();
    const again = live.trondheim.call(inviteMember, { as, body: { ...newcomer, email: ' Nina@Trondheim.example' } });
    expect(await refusalOf(again)).toEqual({ status: 409, code: 'team.email-taken' });
    logins.users.set('per', { email: 'per@trondheim.example' });
    const theirs = await live.trondheim.call(inviteMember, { as, body: { ...newcomer, email: 'per@trondheim.example' } });
    expect(theirs.problem).toMatchObject({ code: 'team.email-taken', fields: [{ pointer: '/email', code: 'taken' }] });
  });

  test('gives no role the city does not give, and no service it does not have or the leader does not lead', async () => {
    await givenLeader();
    const faults = (changes: object, who: Staff | typeof as = as) =>
      faultsOf(live.fredrikstad.call(inviteMember, { as: who, body: { ...newcomer, ...changes } }));
    expect(await faults({ roles: ['nationalAnalyst'] })).toEqual({ '/roles/0': 'choice' });
    expect(await faults({ roles: [] })).toEqual({ '/roles': 'tooFew' });
    expect(await faults({ services: ['fra-et-annet-sted'] })).toEqual({ '/services': 'choice' });
    expect(await faults({ services: ['varmestua'] }, { ...leader, services: ['bolig'] })).toEqual({ '/services': 'choice' });
    expect(logins.users.names()).toEqual(['leder']);
  });

  test('can be sent again until they have signed in, and not after', async () => {
    await givenLeader();
    const { id } = await invited();
    const again = () => live.trondheim.call(resendInvitation, { as, params: { memberId: id }, body: {} });
    await again();
    expect(loginOf().invitations).toBe(2);
    await live.trondheim.call(signIn, { as: { id, username: loginOf().username, roles: ['counsellor'] }, body: {} });
    expect(await refusalOf(again())).toEqual({ status: 409, code: 'team.step-not-possible' });
    expect((await record(id)).history.map(({ action }) => action)).toEqual(['resendInvitation', 'invite']);
  });
});

describe('roles and services', () => {
  test('change at the login, with who changed what', async () => {
    await givenLeader();
    const { id, version } = await arrived();
    const body = { roles: ['socialWorker' as const, 'activityLeader' as const], services: ['steg-for-steg'], version };
    await live.trondheim.call(updateMember, { as, params: { memberId: id }, body });
    expect([...loginOf().groups].toSorted()).toEqual(['activity-leader', 'service-steg-for-steg', 'social-worker']);
    expect((await record(id)).history[0]).toMatchObject({ action: 'update', fields: ['roles'], by: { name: 'Ragnhild Moholt' } });
  });

  test('stay as decided when somebody opens the page with a token from before', async () => {
    await givenLeader();
    const old = await arrived();
    const body = { roles: ['socialWorker' as const], services: ['steg-for-steg'], version: old.version };
    await live.trondheim.call(updateMember, { as, params: { memberId: old.id }, body });
    await live.trondheim.call(signIn, { as: old, body: {} });
    expect((await record(old.id)).member.roles).toEqual(['socialWorker']);
  });

  test('are not changed from what somebody else has changed meanwhile', async () => {
    await givenLeader();
    const { id } = await arrived();
    const change = (roles: ('counsellor' | 'socialWorker')[]) =>
      live.trondheim.call(updateMember, { as, params: { memberId: id }, body: { roles, services: ['steg-for-steg'], version: 1 } });
    await change(['socialWorker']);
    const { problem } = await change(['counsellor', 'socialWorker']);
    expect(problem).toMatchObject({ code: 'request.stale', changes: [{ pointer: '/roles', current: ['socialWorker'] }] });
  });

  test('of a service the leader does not lead stay as they are', async () => {
    await givenLeader(leader, live.fredrikstad);
    const body = { ...newcomer, services: ['bolig', 'varmestua'] };
    const { id, version } = (await live.fredrikstad.call(inviteMember, { as, body })).body;
    const change = (services: string[]) =>
      live.fredrikstad.call(updateMember, {
        as: { ...leader, services: ['bolig'] },
        params: { memberId: id },
        body: { roles: ['counsellor'], services, version },
      });
    expect(await faultsOf(change(['bolig']))).toEqual({ '/services': 'choice' });
    expect((await change(['varmestua'])).status).toBe(200);
  });
});

describe('taking away access', () => {
  test('shuts the login, ends its sessions and stops what they would change, and their name stays in the list', async () => {
    await givenLeader();
    const someone = await arrived();
    await step(someone.id, 'deactivate', someone.version);
    expect(loginOf()).toMatchObject({ enabled: false, sessionsEnded: 1 });
    expect(await refusalOf(live.trondheim.call(registerVolunteer, { as: someone, body: aVolunteer() }))).toEqual({
      status: 401,
      code: 'request.sign-in-needed',
    });
    expect(await refusalOf(live.trondheim.call(signIn, { as: someone, body: {} }))).toMatchObject({ status: 401 });
    const { items } = (await live.trondheim.call(listMembers)).body;
    expect(items.find(({ id }) => id === someone.id)).toMatchObject({ name: 'Nina Nyansatt', state: 'deactivated' });
  });

  test('can be undone: the same login opens, as it was', async () => {
    await givenLeader();
    const someone = await arrived();
    const { version } = (await step(someone.id, 'deactivate', someone.version)).body;
    expect((await record(someone.id)).allowed).toEqual(['reactivate']);
    expect((await step(someone.id, 'reactivate', version)).body.state).toBe('active');
    expect(loginOf()).toMatchObject({ enabled: true });
    expect([...loginOf().groups]).toContain('counsellor');
    expect((await live.trondheim.call(signIn, { as: someone, body: {} })).status).toBe(200);
  });

  test('of somebody who never came makes them invited again', async () => {
    await givenLeader();
    const { id } = await invited();
    const { version } = (await step(id, 'deactivate', 1)).body;
    expect((await record(id)).allowed).toEqual(['inviteBack']);
    expect(await refusalOf(step(id, 'reactivate', version))).toEqual({ status: 409, code: 'team.step-not-possible' });
    expect((await step(id, 'inviteBack', version)).body.state).toBe('invited');
  });

  test('cannot be done to oneself', async () => {
    await givenLeader();
    expect(await refusalOf(step(leader.id, 'deactivate', 1))).toEqual({ status: 409, code: 'team.not-yourself' });
  });

  test('leaves somebody to lead: the last leader cannot step down, nor count on one who has not signed in', async () => {
    await givenLeader();
    const stepDown = (version = 1) =>
      live.trondheim.call(updateMember, {
        as,
        params: { memberId: leader.id },
        body: { roles: ['counsellor'], services: ['steg-for-steg'], version },
      });
    expect(await refusalOf(stepDown())).toEqual({ status: 409, code: 'team.last-leader' });
    const { id } = await invited({ ...newcomer, roles: ['unitLeader' as never] });
    expect(await refusalOf(stepDown())).toEqual({ status: 409, code: 'team.last-leader' });
    await live.trondheim.call(signIn, { as: { id, username: loginOf().username, roles: ['unitLeader'] }, body: {} });
    expect((await stepDown()).status).toBe(200);
  });

  test('of each other at once leaves one of two leaders', async () => {
    const second: Staff = { id: '00000000-0000-4000-8000-00000000000a', username: 'leder2', roles: ['unitLeader'] };
    await givenLeader();
    await givenLeader(second);
    const both = await Promise.all([step(second.id, 'deactivate', 1, leader), step(leader.id, 'deactivate', 1, second)]);
    expect(both.map(({ status }) => status).toSorted()).not.toEqual([200, 200]);
    const { items } = (await live.trondheim.call(listMembers)).body;
    expect(items.filter(({ state }) => state === 'active')).toHaveLength(1);
  });
});

describe('a lost phone', () => {
  test('is met by letting them set up the code app anew', async () => {
    await givenLeader();
    const { id } = await arrived();
    await live.trondheim.call(resetSecondFactor, { as, params: { memberId: id }, body: {} });
    expect(loginOf().secondFactor).toBe(false);
    expect((await record(id)).history[0]).toMatchObject({ action: 'resetSecondFactor' });
  });
});

/** What a command comes to when nothing fails. */
const COMMANDS = {
  'an invitation': {
    send: (_id: string, key: string) =>
      live.trondheim.call(inviteMember, { as, key, body: { ...newcomer, email: 'ola@trondheim.example' } }),
    email: 'ola@trondheim.example',
    questions: 5,
    comes: { groups: ['counsellor', 'service-steg-for-steg'], enabled: true, invitations: 1 },
  },
  'new roles': {
    send: (memberId: string, key: string) =>
      live.trondheim.call(updateMember, {
        as,
        key,
        params: { memberId },
        body: { roles: ['socialWorker', 'activityLeader'], services: ['steg-for-steg'], version: 1 },
      }),
    email: newcomer.email,
    questions: 5,
    comes: { groups: ['activity-leader', 'service-steg-for-steg', 'social-worker'], enabled: true, invitations: 1 },
  },
  'taking away access': {
    send: (memberId: string, key: string) =>
      live.trondheim.call(stepMember, { as, key, params: { memberId }, body: { action: 'deactivate', version: 1 } }),
    email: newcomer.email,
    questions: 2,
    comes: { groups: ['counsellor', 'service-steg-for-steg'], enabled: false, invitations: 1 },
  },
} as const;

describe.each(Object.entries(COMMANDS))('%s, interrupted at any step', (_, { send, email, comes, questions }) => {
  const key = '5f0f3d0e-3a55-4a8e-9d53-3f2f7f1d2a10';
  const standing = () => {
    const { groups, enabled, invitations } = loginOf(email);
    return { groups: [...groups].toSorted(), enabled, invitations };
  };

  test.each(Array.from({ length: questions }, (_each, answered) => answered))(
    'after %i answers, is mended by sending it again',
    async (answered) => {
      await givenLeader();
      const { id } = await arrived();
      logins.failAfter = logins.asked.length + answered;
      expect((await send(id, key)).status).toBeGreaterThanOrEqual(500);
      expect(takeErrors()).toHaveLength(1);
      logins.failAfter = undefined;
      expect((await send(id, key)).status).toBeLessThan(300);
      expect(standing()).toEqual(comes);
    },
  );

  test('asks no more than that when nothing stops it', async () => {
    await givenLeader();
    const { id } = await arrived();
    logins.failAfter = logins.asked.length + questions;
    expect((await send(id, key)).status).toBeLessThan(300);
    expect(standing()).toEqual(comes);
  });
});

test('what stopped halfway shows, and settling it brings the login in line', async () => {
  await givenLeader();
  const { id, version } = await arrived();
  logins.failAfter = logins.asked.length;
  expect(await refusalOf(step(id, 'deactivate', version))).toEqual({ status: 503, code: 'team.not-settled' });
  expect(takeErrors()).toHaveLength(1);
  logins.failAfter = undefined;
  expect(loginOf().enabled).toBe(true);
  expect((await record(id)).isUnsettled).toBe(true);
  await live.trondheim.call(settleMember, { as, params: { memberId: id }, body: {} });
  expect(loginOf().enabled).toBe(false);
  expect((await record(id)).isUnsettled).toBe(false);
});
