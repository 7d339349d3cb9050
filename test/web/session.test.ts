import { describe, expect, test } from 'vitest';
import { arrive } from '#web/app/session/arrive.ts';
import { type Provider, SessionEnded } from '#web/app/session/provider.ts';
import { createSession } from '#web/app/session/session.ts';
import { personOf, type Tokens } from '#web/app/session/tokens.ts';
import { memoryStorage } from './memoryStorage.ts';

const kari = { id: 'kari', name: 'Kari Eksempel', roles: ['counsellor' as const], services: ['steg-for-steg'] };
const MINUTE = 60_000;

const tokens = (accessToken: string, minutesLeft = 15): Tokens => ({
  accessToken,
  refreshToken: 'refresh',
  expiresAt: Date.now() + minutesLeft * MINUTE,
  person: kari,
});

const unexpected = (): never => {
  throw new Error('not expected here');
};

const provider = (does: Partial<Provider>): Provider => ({
  authorization: async () => ({ url: new URL('https://login.example/'), departure: { state: 's', verifier: 'v' } }),
  exchange: unexpected,
  refresh: unexpected,
  revoke: unexpected,
  signOutUrl: () => new URL('https://login.example/logout'),
  ...does,
});

function sessionWith(does: Partial<Provider>, kept?: Tokens) {
  const storage = memoryStorage(kept ? { 'steg.session': JSON.stringify(kept) } : {});
  const gone: string[] = [];
  const session = createSession({ provider: provider(does), storage, go: (url) => void gone.push(url.href) });
  return { session, storage, gone };
}

describe('a session', () => {
  test('survives a reload', async () => {
    const { session } = sessionWith({}, tokens('kept'));
    expect(session.state()).toEqual({ status: 'signed-in', person: kari });
    await expect(session.accessToken()).resolves.toBe('kept');
  });

  test('does not begin from what somebody else has written there', () => {
    const storage = memoryStorage({ 'steg.session': '{"accessToken":"half' });
    expect(createSession({ provider: provider({}), storage, go: unexpected }).state()).toEqual({ status: 'signed-out' });
  });

  test('renews a token that is about to end, once for all who wait', async () => {
    let renewals = 0;
    const refresh = async () => {
      renewals += 1;
      return tokens('renewed');
    };
    const { session } = sessionWith({ refresh }, tokens('old', 0.1));
    const all = await Promise.all([session.accessToken(), session.accessToken(), session.accessToken()]);
    expect(all).toEqual(['renewed', 'renewed', 'renewed']);
    expect(renewals).toBe(1);
  });

  test('runs out when the provider will not renew it, and keeps who it was', async () => {
    const told: string[] = [];
    const refresh = async () => {
      throw new SessionEnded('invalid_grant');
    };
    const { session, storage } = sessionWith({ refresh }, tokens('old', -1));
    session.subscribe(() => told.push(session.state().status));
    await expect(session.accessToken()).rejects.toBeInstanceOf(SessionEnded);
    expect(session.state()).toEqual({ status: 'ran-out', person: kari });
    expect(told).toEqual(['ran-out']);
    expect(storage.getItem('steg.session')).toBeNull();
  });

  test('does not run out because the network is away', async () => {
    const refresh = async () => {
      throw new TypeError('Failed to fetch');
    };
    const { session } = sessionWith({ refresh }, tokens('old', -1));
    await expect(session.accessToken()).rejects.toBeInstanceOf(TypeError);
    expect(session.state().status).toBe('signed-in');
  });

  test('ends at sign-out even where the provider cannot be told', async () => {
    const revoke = async () => {
      throw new TypeError('Failed to fetch');
    };
    const { session, storage, gone } = sessionWith({ revoke }, tokens('kept'));
    await session.signOut();
    expect(session.state()).toEqual({ status: 'signed-out' });
    expect(storage.length).toBe(0);
    expect(gone).toEqual(['https://login.example/logout']);
  });
});

describe('signing in', () => {
  const callback = 'https://trondheim.example/innlogging?code=c&state=s';

  test('leads back to where one was', async () => {
    const { session, gone } = sessionWith({ exchange: async () => tokens('fresh') });
    await session.signIn('/tidgivere?stadium=active');
    expect(gone).toEqual(['https://login.example/']);
    await expect(session.completeSignIn(new URL(callback))).resolves.toBe('/tidgivere?stadium=active');
    expect(session.state().status).toBe('signed-in');
  });

  test('answers a departure once', async () => {
    const { session } = sessionWith({ exchange: async () => tokens('fresh') });
    await session.signIn('/');
    await session.completeSignIn(new URL(callback));
    await expect(session.completeSignIn(new URL(callback))).rejects.toBeInstanceOf(SessionEnded);
  });

  test('takes the code out of the address, whether it worked or not', async () => {
    const addresses: unknown[] = [];
    const history = { replaceState: (_state: unknown, _title: string, address: unknown) => addresses.push(address) };
    const { session } = sessionWith({});
    await expect(arrive(session, { pathname: '/innlogging', href: callback }, history)).resolves.toBe('failed');
    await expect(arrive(session, { pathname: '/samarbeid', href: callback }, history)).resolves.toBe('here');
    expect(addresses).toEqual(['/']);
  });
});

test('roles and services are the groups we know', () => {
  const claims = {
    sub: 'kari',
    name: 'Kari Eksempel',
    'cognito:groups': ['unit-leader', 'counsellor', 'service-varmestua', 'something-else'],
  };
  expect(personOf(claims)).toEqual({ id: 'kari', name: 'Kari Eksempel', roles: ['unitLeader', 'counsellor'], services: ['varmestua'] });
  expect(personOf({ sub: 'per', 'cognito:username': 'per' })).toEqual({ id: 'per', name: 'per', roles: [], services: [] });
});
