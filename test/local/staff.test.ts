import { decodeJwt } from 'jose';
import { describe, expect, test } from 'vitest';
import { type Caller, callApi } from '#local/callApi.ts';
import { localFetch } from '#local/fetch.ts';
import { signIn } from '#local/signIn.ts';
import {
  getMember,
  inviteMember,
  listMembers,
  resendInvitation,
  resetSecondFactor,
  stepMember,
  signIn as tellSignIn,
  updateMember,
} from '#shared/team/index.ts';
import { registerVolunteer } from '#shared/volunteers/index.ts';
import { aVolunteer } from '#test/support/factories/index.ts';
import { productAssembly, runningCloud } from './localCloud.ts';

const cloud = await runningCloud(await productAssembly());
const url = cloud.url('trondheim');
const { auth } = await (await localFetch(`${url}/config.json`)).json();
const OWN_PASSWORD = 'Mitt-eget-passord-7';

const callerFor = (token: string): Caller => ({ url, token });
const leader = callerFor((await signIn(url, 'leder')).access);
await callApi(leader, tellSignIn, { body: {} });

/** The newest letter to an address, as the sign-in's outbox shows it. */
async function letterTo(email: string): Promise<{ text: string; password: string }> {
  const page = await (await localFetch(`${auth.loginUrl}/outbox`)).text();
  const text = page.split('<h2>').find((letter) => letter.includes(email)) ?? '';
  return { text, password: text.match(/Midlertidig passord: (\S+?)</)?.[1] ?? '' };
}

const invite = (email: string) =>
  callApi(leader, inviteMember, { body: { name: 'Nina Nyansatt', email, roles: ['counsellor'], services: ['steg-for-steg'] } });
const renew = (refresh: string) =>
  localFetch(`${auth.loginUrl}/oauth2/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: auth.clientId, refresh_token: refresh }).toString(),
  });

describe('somebody who is invited', () => {
  test('gets a letter, signs in with their address, chooses a password of their own and works', async () => {
    const { id } = await invite('nina@trondheim.example');
    const { text, password } = await letterTo('nina@trondheim.example');
    expect(text).toContain('Logg inn med e-postadressen din');
    await expect(signIn(url, 'nina@trondheim.example', password)).rejects.toThrow('could not sign in');
    await expect(signIn(url, 'nina@trondheim.example', password, 'kort')).rejects.toThrow('Use at least 14 characters');
    const { access } = await signIn(url, 'Nina@trondheim.example', password, OWN_PASSWORD);
    expect(decodeJwt(access)).toMatchObject({ sub: id, 'cognito:groups': ['counsellor', 'service-steg-for-steg'] });
    const me = await callApi(callerFor(access), tellSignIn, { body: {} });
    expect(me).toMatchObject({ id, name: 'Nina Nyansatt', roles: ['counsellor'], services: ['steg-for-steg'] });
    expect((await callApi(leader, listMembers)).items.find((one) => one.id === id)?.state).toBe('active');
    expect((await signIn(url, 'nina@trondheim.example', OWN_PASSWORD)).access).not.toBe('');
  });

  test('can be written to again: the new password works and the old one does not', async () => {
    const { id } = await invite('ola@trondheim.example');
    const { password: first } = await letterTo('ola@trondheim.example');
    await callApi(leader, resendInvitation, { params: { memberId: id }, body: {} });
    const { password: second } = await letterTo('ola@trondheim.example');
    await expect(signIn(url, 'ola@trondheim.example', first, OWN_PASSWORD)).rejects.toThrow('Incorrect username or password.');
    expect((await signIn(url, 'ola@trondheim.example', second, OWN_PASSWORD)).lasts).toBe(15 * 60);
  });

  test('is refused where another login has the address', async () => {
    await expect(invite('sosionom@trondheim.example')).rejects.toThrow('team.email-taken');
  });
});

describe('somebody at work', () => {
  test('has the new roles in the next token', async () => {
    const { id } = await invite('kari@trondheim.example');
    const tokens = await signIn(url, 'kari@trondheim.example', (await letterTo('kari@trondheim.example')).password, OWN_PASSWORD);
    await callApi(callerFor(tokens.access), tellSignIn, { body: {} });
    const { version } = (await callApi(leader, getMember, { params: { memberId: id } })).member;
    await callApi(leader, updateMember, {
      params: { memberId: id },
      body: { roles: ['socialWorker'], services: ['steg-for-steg'], version },
    });
    await callApi(leader, resetSecondFactor, { params: { memberId: id }, body: {} });
    const renewed = await (await renew(tokens.refresh)).json();
    const groups: unknown = decodeJwt(renewed.access_token)['cognito:groups'];
    expect(Array.isArray(groups) && groups.toSorted()).toEqual(['service-steg-for-steg', 'social-worker']);
  });

  test('whose access is taken away changes nothing more, renews nothing and signs in no more, until it is given back', async () => {
    const { id } = await invite('per@trondheim.example');
    const tokens = await signIn(url, 'per@trondheim.example', (await letterTo('per@trondheim.example')).password, OWN_PASSWORD);
    const theirs = callerFor(tokens.access);
    await callApi(theirs, tellSignIn, { body: {} });
    await callApi(theirs, registerVolunteer, { body: aVolunteer() });
    const step = async (action: 'deactivate' | 'reactivate') => {
      const { version } = (await callApi(leader, getMember, { params: { memberId: id } })).member;
      await callApi(leader, stepMember, { params: { memberId: id }, body: { action, version } });
    };

    await step('deactivate');
    expect((await renew(tokens.refresh)).status).toBe(400);
    await expect(callApi(theirs, registerVolunteer, { body: aVolunteer() })).rejects.toThrow('401');
    await expect(signIn(url, 'per@trondheim.example', OWN_PASSWORD)).rejects.toThrow('User is disabled.');
    // what is left of their token reads until it runs out: a quarter of an hour at most
    expect(Number(decodeJwt(tokens.access).exp) - Number(decodeJwt(tokens.access).iat)).toBe(15 * 60);

    await step('reactivate');
    expect((await renew(tokens.refresh)).status).toBe(400);
    expect((await signIn(url, 'per@trondheim.example', OWN_PASSWORD)).access).not.toBe('');
  });
});
