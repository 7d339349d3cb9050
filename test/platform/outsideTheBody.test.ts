import { expect, test } from 'vitest';
import { createPartner, getPartner, listPartners, updatePartner } from '#shared/partners/index.ts';
import { getVolunteer } from '#shared/volunteers/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { aPartner } from '#test/support/factories/index.ts';

const live = liveCities();

test.each(['1', 'undefined', 'cards#volunteer', '../volunteers', '%00', 'DROP TABLE', `${'a'.repeat(5000)}`])(
  'an id that is no id (%s) is answered as one that is not there',
  async (volunteerId) => {
    expect(await refusalOf(live.trondheim.call(getVolunteer, { params: { volunteerId } }))).toEqual({
      status: 404,
      code: 'request.not-found',
    });
  },
);

test.each([
  [{ limit: '0' }, '/query/limit'],
  [{ limit: '1001' }, '/query/limit'],
  [{ limit: 'all' }, '/query/limit'],
  [{ cursor: '' }, '/query/cursor'],
  [{ city: 'fredrikstad' }, '/query/city'],
])('the query %j is refused', async (query, pointer) => {
  const { status, problem } = await live.trondheim.call(listPartners, { query });
  expect(status).toBe(422);
  expect(problem.fields?.map((fault) => fault.pointer)).toEqual([pointer]);
});

test.each([
  ['no key', null],
  ['a key that is no UUID', 'again'],
  ['an empty key', ''],
])('a change with %s is refused, and nothing is kept', async (_what, key) => {
  expect(await refusalOf(live.trondheim.call(createPartner, { body: aPartner(), key }))).toEqual({
    status: 428,
    code: 'request.key-missing',
  });
  expect(await live.table.items()).toEqual([]);
});

test('an unknown id is not there, to read or to change', async () => {
  const params = { partnerId: '0b0c7e0a-5a43-4f0e-9d6a-0d5a5f3f7a01' };
  expect((await live.trondheim.call(getPartner, { params })).status).toBe(404);
  expect((await live.trondheim.call(updatePartner, { params, body: { ...aPartner(), version: 1 } })).status).toBe(404);
});
