import { describe, expect, test } from 'vitest';
import { getPartner, listPartners } from '#shared/partners/index.ts';
import { liveCities } from '#test/support/cities.ts';

const live = liveCities();
const params = { partnerId: '0b0c7e0a-5a43-4f0e-9d6a-0d5a5f3f7a01' };

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-correlation-id': expect.stringMatching(/^[\da-f-]{36}$/),
};

describe('every answer is kept by nobody on the way and taken for nothing else', () => {
  test('a good one', async () => {
    const { headers } = await live.trondheim.call(listPartners);
    expect(headers).toEqual({ ...HEADERS, 'content-type': 'application/json; charset=utf-8' });
  });

  test('a refusal', async () => {
    const { headers } = await live.trondheim.call(getPartner, { params });
    expect(headers).toEqual({ ...HEADERS, 'content-type': 'application/problem+json; charset=utf-8' });
  });
});

test.each([
  ['nb', 'Finnes ikke'],
  ['nn', 'Finst ikkje'],
  ['en', 'Not found'],
  ['en-GB,en;q=0.9', 'Not found'],
  ['no', 'Finnes ikke'],
  ['de, fr', 'Finnes ikke'],
  ['', 'Finnes ikke'],
])('a refusal is in the language asked for: %s', async (language, title) => {
  const { problem } = await live.trondheim.call(getPartner, { params, headers: { 'accept-language': language } });
  expect(problem.title).toBe(title);
});

test('a route this function does not answer is not found', async () => {
  const other = { route: listPartners, run: async () => ({ writes: [], answer: { items: [], nextCursor: null } }) };
  const { status } = await live.trondheim.callOn([], other);
  expect(status).toBe(404);
});
