import { describe, expect, test } from 'vitest';
import { createPartner, listPartners, updatePartner } from '#shared/partners/index.ts';
import { registerVolunteer } from '#shared/volunteers/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { pass } from '#test/support/clock.ts';
import { aPartner, aVolunteer } from '#test/support/factories/index.ts';
import { givenPartner } from '#test/support/given.ts';

const live = liveCities();
const key = '9f4a0b0e-8a53-4b5e-9a3e-7c1d2e3f4a5b';
const REUSED = { status: 422, code: 'request.key-reused' };

const count = async (): Promise<number> => (await live.trondheim.call(listPartners)).body.items.length;

describe('a change sent again with its key', () => {
  test('is answered as the first time, and happens once', async () => {
    const first = await live.trondheim.call(createPartner, { key, body: aPartner() });
    const again = await live.trondheim.call(createPartner, { key, body: aPartner() });
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(await count()).toBe(1);
  });

  test('is the same however its fields are ordered and spaced', async () => {
    const { name, ...rest } = aPartner();
    const first = await live.trondheim.call(createPartner, { key, body: { name, ...rest } });
    const again = await live.trondheim.call(createPartner, { key, text: JSON.stringify({ ...rest, name: `  ${name}` }, null, 2) });
    expect(again.body).toEqual(first.body);
  });

  test('is answered as the first time even if the record has changed since', async () => {
    const { id } = (await live.trondheim.call(createPartner, { key, body: aPartner() })).body;
    await live.trondheim.call(updatePartner, { params: { partnerId: id }, body: { ...aPartner({ note: 'ny' }), version: 1 } });
    const again = await live.trondheim.call(createPartner, { key, body: aPartner() });
    expect(again.body).toEqual({ id, version: 1 });
  });

  test('five times at once happens once, and all five get its answer', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => live.trondheim.call(createPartner, { key, body: aPartner() })));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await count()).toBe(1);
  });

  test('a week later, before the engine has swept the mark, still happens once', async () => {
    const first = await live.trondheim.call(createPartner, { key, body: aPartner() });
    pass(7 * 24 * 3600);
    expect((await live.trondheim.call(createPartner, { key, body: aPartner() })).body).toEqual(first.body);
    expect(await count()).toBe(1);
  });
});

describe('a key used for something else is refused, and nothing is written', () => {
  test('another body', async () => {
    await live.trondheim.call(createPartner, { key, body: aPartner() });
    expect(await refusalOf(live.trondheim.call(createPartner, { key, body: aPartner({ name: 'NAV Lerkendal' }) }))).toEqual(REUSED);
    expect(await count()).toBe(1);
  });

  test('another record', async () => {
    const [one, other] = [await givenPartner(live.trondheim), await givenPartner(live.trondheim)];
    const body = { ...aPartner({ note: 'ny' }), version: 1 };
    await live.trondheim.call(updatePartner, { key, params: { partnerId: one.id }, body });
    expect(await refusalOf(live.trondheim.call(updatePartner, { key, params: { partnerId: other.id }, body }))).toEqual(REUSED);
  });

  test('another route', async () => {
    await live.trondheim.call(createPartner, { key, body: aPartner() });
    expect(await refusalOf(live.trondheim.call(registerVolunteer, { key, body: aVolunteer() }))).toEqual(REUSED);
  });
});

describe('a key is nobody else’s', () => {
  test('a colleague with the same key makes a change of their own', async () => {
    await live.trondheim.call(createPartner, { key, body: aPartner() });
    await live.trondheim.call(createPartner, { as: 'otherCounsellor', key, body: aPartner() });
    expect(await count()).toBe(2);
  });

  test('another city knows nothing of it', async () => {
    const here = await live.trondheim.call(createPartner, { key, body: aPartner() });
    const there = await live.fredrikstad.call(createPartner, { key, body: aPartner() });
    expect(there.body.id).not.toBe(here.body.id);
  });
});

test('a refused change leaves its key unused', async () => {
  const { id } = await givenPartner(live.trondheim);
  const params = { partnerId: id };
  const stale = { ...aPartner({ note: 'ny' }), version: 2 };
  expect((await live.trondheim.call(updatePartner, { key, params, body: stale })).status).toBe(409);
  expect((await live.trondheim.call(updatePartner, { key, params, body: { ...stale, version: 1 } })).body.version).toBe(2);
});

test('a mark holds no more than what was answered, and says when it may go', async () => {
  const { body } = await live.trondheim.call(createPartner, { key, body: aPartner() });
  const marks = (await live.table.items()).filter(({ sk }) => sk === 'mark');
  expect(marks).toEqual([
    {
      pk: `trondheim#idem-community#00000000-0000-4000-8000-000000000001#${key}`,
      sk: 'mark',
      request: expect.stringMatching(/^[\w-]{43}$/),
      answer: JSON.stringify(body),
      expiresAt: Date.parse('2026-11-22T10:00:01Z') / 1000,
    },
  ]);
});
