import { describe, expect, test } from 'vitest';
import { registerVolunteer } from '#shared/volunteers/index.ts';
import { faultsOf, refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { aVolunteer } from '#test/support/factories/index.ts';

const live = liveCities();

/** The fields a registration is refused for; nothing of it is kept. */
async function refusedFor(body: unknown): Promise<Record<string, string>> {
  const faults = await faultsOf(live.trondheim.call(registerVolunteer, { body }));
  expect(await live.table.items()).toEqual([]);
  return faults;
}

describe('a body that cannot be read', () => {
  test.each([
    ['cut off', '{"name": "Ber'],
    ['empty', ''],
    ['not JSON', '<name>Berit</name>'],
    ['a number JSON does not have', '{"birthYear": NaN}'],
    ['two values', '{} {}'],
  ])('%s is malformed, and nothing is kept', async (_what, text) => {
    expect(await refusalOf(live.trondheim.call(registerVolunteer, { text }))).toEqual({ status: 400, code: 'request.malformed' });
    expect(await live.table.items()).toEqual([]);
  });

  test('none at all is malformed', async () => {
    expect((await live.trondheim.call(registerVolunteer, {})).problem.code).toBe('request.malformed');
  });

  test('brackets without end are too much or malformed, and stop nothing', async () => {
    expect((await live.trondheim.call(registerVolunteer, { text: '['.repeat(100_000) })).problem.code).toBe('request.malformed');
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect((await live.trondheim.call(registerVolunteer, { text: nested })).problem.code).toBe('request.invalid');
  });

  test.each([
    ['two megabytes', 'a'.repeat(2 * 1024 * 1024)],
    ['many bytes in few characters', '🙂'.repeat(40_000)],
  ])('%s is too large, and says how much there may be', async (_what, note) => {
    const { status, problem } = await live.trondheim.call(registerVolunteer, { body: aVolunteer({ note }) });
    expect(status).toBe(413);
    expect(problem).toMatchObject({ code: 'request.too-large', params: { limit: 128 } });
    expect(problem.detail).toContain('128 kB');
  });

  test('a large body is refused before anything is made of it, in base64 too', async () => {
    const answer = await live.trondheim.call(registerVolunteer, { text: 'A'.repeat(200 * 1024), base64: true });
    expect(answer.problem.code).toBe('request.too-large');
  });

  test('base64, as the gateway sends what it takes for bytes, is read as what it holds', async () => {
    const text = Buffer.from(JSON.stringify(aVolunteer({ name: 'Åse Nesheim' }))).toString('base64');
    expect((await live.trondheim.call(registerVolunteer, { text, base64: true })).status).toBe(201);
    const [card] = await live.table.items('trondheim#cards#volunteer');
    expect(card?.name).toBe('Åse Nesheim');
  });
});

describe('a body that is not as the route says', () => {
  test.each([
    ['a list', []],
    ['a text', 'Berit'],
    ['a number', 42],
    ['null', null],
  ])('%s in place of an object is refused', async (_what, body) => {
    expect(Object.keys(await refusedFor(body))).toEqual(['']);
  });

  test('every wrong field is named at once', async () => {
    const faults = await refusedFor({
      ...aVolunteer(),
      name: '',
      birthYear: '1971',
      gender: 'unknown',
      phone: '12',
      email: 'berit',
      languages: [],
      interests: ['walking', 'walking'],
      skills: 'walking',
      areas: ['<script>'],
      week: [{ day: 8, from: 20, to: 17 }],
      capacity: 6,
      ownExperience: { consentedOn: '2026-02-30' },
    });
    expect(faults).toEqual({
      '/name': 'required',
      '/birthYear': 'wrong',
      '/gender': 'choice',
      '/phone': 'phone',
      '/email': 'email',
      '/languages': 'tooFew',
      '/interests': 'repeated',
      '/skills': 'wrong',
      '/areas/0': 'wrong',
      '/week/0/day': 'tooBig',
      '/week/0/to': 'order',
      '/capacity': 'tooBig',
      '/ownExperience/consentedOn': 'date',
    });
  });

  test('missing fields are to be filled in', async () => {
    const { name: _name, areas: _areas, ...rest } = aVolunteer();
    expect(await refusedFor(rest)).toEqual({ '/name': 'required', '/areas': 'required' });
  });

  test('fields the route does not know are named, wherever they are', async () => {
    expect(await refusedFor({ ...aVolunteer(), state: 'active', 'a/b~c': 1, week: [{ day: 3, from: 17, to: 20, note: 'x' }] })).toEqual({
      '/state': 'unknownField',
      '/a~1b~0c': 'unknownField',
      '/week/0/note': 'unknownField',
    });
  });

  test.each(['__proto__', 'constructor', 'toString'])('the field %s is one of those', async (field) => {
    const text = JSON.stringify(aVolunteer()).replace('{', `{${JSON.stringify(field)}: {"roles": ["unitLeader"]}, `);
    const { problem } = await live.trondheim.call(registerVolunteer, { text });
    expect(problem.fields?.map(({ pointer, code }) => [pointer, code])).toEqual([[`/${field}`, 'unknownField']]);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-04-31', '21.11.2026', '2026-11-21T00:00:00Z', '2026-1-1', '', 20261121])(
    '%s is no date',
    async (consentedOn) => {
      const [[pointer, code] = []] = Object.entries(await refusedFor({ ...aVolunteer(), ownExperience: { consentedOn } }));
      expect([pointer, code]).toEqual(['/ownExperience/consentedOn', typeof consentedOn === 'string' ? 'date' : 'wrong']);
    },
  );

  test('a leap day is a date in the years that have it', async () => {
    const { status } = await live.trondheim.call(registerVolunteer, { body: aVolunteer({ ownExperience: { consentedOn: '2024-02-29' } }) });
    expect(status).toBe(201);
  });
});
