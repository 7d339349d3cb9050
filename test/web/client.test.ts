import { describe, expect, test } from 'vitest';
import { createPartner, getPartner, listPartners } from '#shared/partners/index.ts';
import { ApiError } from '#web/app/apiError.ts';
import { addressOf, createClient } from '#web/app/client.ts';
import { SessionEnded } from '#web/app/session/provider.ts';

const partnerId = '0b0c7e0a-5a43-4f0e-9d6a-0d5a5f3f7a01';
const partner = getPartner.examples.response;

const json = (status: number, content: unknown, type = 'application/json') =>
  new Response(JSON.stringify(content), { status, headers: { 'content-type': type } });

interface World {
  readonly answers: readonly (Response | Error)[];
  readonly accessToken?: (renew?: boolean) => Promise<string>;
}

/** A client whose calls get the answers given, in order, and what it sent for them. */
function clientWith({ answers, accessToken = async (renew) => (renew ? 'newer' : 'first') }: World) {
  const sent: Request[] = [];
  const left = [...answers];
  const call = createClient({
    accessToken,
    language: () => 'nn',
    fetch: async (address, init) => {
      sent.push(new Request(`http://trondheim.example${String(address)}`, init));
      const answer = left.shift();
      if (!answer) throw new Error('one call too many');
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { call, sent };
}

const failureOf = async (promise: Promise<unknown>): Promise<ApiError> => {
  const error = await promise.catch((reason: unknown) => reason);
  if (!(error instanceof ApiError)) throw new Error(`no ApiError: ${String(error)}`);
  return error;
};

describe('what a call sends', () => {
  test('path parameters are put in place and encoded, and what is undefined is left out of the query', () => {
    expect(addressOf(getPartner, { params: { partnerId: 'a/b?c' } })).toBe('/api/partners/a%2Fb%3Fc');
    expect(addressOf(listPartners, { query: { limit: '200', cursor: undefined } })).toBe('/api/partners?limit=200');
  });

  test('a read carries token and language, and no key', async () => {
    const { call, sent } = clientWith({ answers: [json(200, partner)] });
    await expect(call(getPartner, { params: { partnerId } })).resolves.toEqual(partner);
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer first');
    expect(sent[0]?.headers.get('accept-language')).toBe('nn');
    expect(sent[0]?.headers.has('idempotency-key')).toBe(false);
  });

  test('a change carries the key it is given', async () => {
    const { call, sent } = clientWith({ answers: [json(201, { id: partnerId, version: 1 })] });
    const { body } = createPartner.examples;
    if (!body) throw new Error('the example has a body');
    await call(createPartner, { body, idempotencyKey: 'a3f7a1d2-0000-4000-8000-000000000000' });
    expect(sent[0]?.headers.get('idempotency-key')).toBe('a3f7a1d2-0000-4000-8000-000000000000');
    expect(await sent[0]?.json()).toEqual(body);
  });
});

describe('what a call answers when it does not succeed', () => {
  test('a problem document, with its fields', async () => {
    const problem = {
      type: 'urn:steg:problem:request.invalid',
      title: 'Noko må rettast',
      status: 422,
      detail: 'Sjå på felta.',
      code: 'request.invalid',
      fields: [{ pointer: '/contacts/0/phone', code: 'phone', detail: 'Skriv eit telefonnummer.' }],
    };
    const { call } = clientWith({ answers: [json(422, problem, 'application/problem+json')] });
    const error = await failureOf(call(getPartner, { params: { partnerId } }));
    expect(error.failure).toBe('problem');
    expect(error.problem?.fields?.[0]?.pointer).toBe('/contacts/0/phone');
    expect(error.passing).toBe(false);
  });

  test.each([
    [403, 'forbidden', false],
    [404, 'unreadable', false],
    [429, 'busy', true],
    [500, 'broken', true],
    [503, 'busy', true],
  ] as const)("the gateway's own %i is %s", async (status, failure, passing) => {
    const { call } = clientWith({ answers: [json(status, { message: 'Not for people' })] });
    const error = await failureOf(call(getPartner, { params: { partnerId } }));
    expect({ failure: error.failure, passing: error.passing }).toEqual({ failure, passing });
  });

  test('a page of HTML where JSON should be is no answer', async () => {
    const { call } = clientWith({ answers: [new Response('<!doctype html>', { status: 200 })] });
    expect((await failureOf(call(getPartner, { params: { partnerId } }))).failure).toBe('unreadable');
  });

  test('an answer that breaks the contract is not passed on', async () => {
    const { call } = clientWith({ answers: [json(200, { ...partner, kind: 'unheard-of' })] });
    expect((await failureOf(call(getPartner, { params: { partnerId } }))).failure).toBe('unreadable');
  });

  test('no network', async () => {
    const { call } = clientWith({ answers: [new TypeError('Failed to fetch')] });
    const error = await failureOf(call(getPartner, { params: { partnerId } }));
    expect({ failure: error.failure, passing: error.passing }).toEqual({ failure: 'offline', passing: true });
  });

  test('an answer that never comes', async () => {
    const call = createClient({
      accessToken: async () => 'token',
      language: () => 'nb',
      timeoutMs: 1,
      fetch: (_address, init) =>
        new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))),
    });
    expect((await failureOf(call(getPartner, { params: { partnerId } }))).failure).toBe('slow');
  });

  test('a cancelled call rejects with the reason it was cancelled for', async () => {
    const reason = new Error('gone elsewhere');
    const call = createClient({
      accessToken: async () => 'token',
      language: () => 'nb',
      fetch: async (_address, init) => {
        init?.signal?.throwIfAborted();
        throw new Error('should have been cancelled');
      },
    });
    await expect(call(getPartner, { params: { partnerId }, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('a token refused', () => {
  test('is renewed once, and the call sent again with the same key', async () => {
    const { call, sent } = clientWith({ answers: [json(401, { message: 'Unauthorized' }), json(200, partner)] });
    await call(getPartner, { params: { partnerId } });
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer first', 'Bearer newer']);
  });

  test('twice means signed out', async () => {
    const { call, sent } = clientWith({ answers: [json(401, { message: 'Unauthorized' }), json(401, { message: 'Unauthorized' })] });
    expect((await failureOf(call(getPartner, { params: { partnerId } }))).failure).toBe('signedOut');
    expect(sent).toHaveLength(2);
  });

  test('by a session that has ended means signed out, and nothing is sent', async () => {
    const { call, sent } = clientWith({
      answers: [],
      accessToken: async () => {
        throw new SessionEnded('over');
      },
    });
    expect((await failureOf(call(getPartner, { params: { partnerId } }))).failure).toBe('signedOut');
    expect(sent).toHaveLength(0);
  });

  test('because the provider could not be reached is offline, not signed out', async () => {
    const { call } = clientWith({
      answers: [],
      accessToken: async () => {
        throw new TypeError('Failed to fetch');
      },
    });
    expect((await failureOf(call(getPartner, { params: { partnerId } }))).failure).toBe('offline');
  });
});
