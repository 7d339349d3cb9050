import { describe, expect, test } from 'vitest';
import { createPartner, endingAgreements, getPartner, listPartners, updatePartner } from '#shared/partners/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { aPartner } from '#test/support/factories/index.ts';
import { givenPartner } from '#test/support/given.ts';

const live = liveCities();

describe('a partner', () => {
  test('is there to read and to choose as soon as it is added', async () => {
    const { status, body } = await live.trondheim.call(createPartner, { body: aPartner() });
    expect(status).toBe(201);
    expect(body).toEqual({ id: expect.stringMatching(/^[\da-f-]{36}$/), version: 1 });
    const partner = { ...aPartner(), ...body };
    expect((await live.trondheim.call(getPartner, { params: { partnerId: body.id } })).body).toEqual(partner);
    expect((await live.trondheim.call(listPartners)).body).toEqual({ items: [partner], nextCursor: null });
  });

  test('stands in one place, under the city’s partners', async () => {
    const { id } = await givenPartner(live.trondheim);
    const kept = (await live.table.items()).filter(({ sk }) => sk !== 'mark');
    expect(kept).toEqual([{ pk: 'trondheim#cards#partner', sk: id, id, version: 1, ...aPartner() }]);
  });

  test('may have nobody to call yet, and contacts with a name alone', async () => {
    const { id } = await givenPartner(live.trondheim, { contacts: [] });
    const params = { partnerId: id };
    await live.trondheim.call(updatePartner, { params, body: { ...aPartner({ contacts: [{ name: 'Ola' }] }), version: 1 } });
    expect((await live.trondheim.call(getPartner, { params })).body.contacts).toEqual([{ name: 'Ola' }]);
  });

  test('is changed by whoever has seen how it stands', async () => {
    const { id } = await givenPartner(live.trondheim);
    const params = { partnerId: id };
    const changed = aPartner({ name: 'MO-senteret', kind: 'health', contacts: [], note: 'Flyttet til Leangen' });
    const { body } = await live.trondheim.call(updatePartner, { as: 'socialWorker', params, body: { ...changed, version: 1 } });
    expect(body).toEqual({ id, version: 2 });
    expect((await live.trondheim.call(getPartner, { params })).body).toEqual({ id, version: 2, ...changed });
  });

  test('changed by somebody else meanwhile is not overwritten, and what they changed is shown', async () => {
    const { id } = await givenPartner(live.trondheim);
    const params = { partnerId: id };
    await live.trondheim.call(updatePartner, {
      as: 'otherCounsellor',
      params,
      body: { ...aPartner({ note: 'Ring før tolv' }), version: 1 },
    });
    const { status, problem } = await live.trondheim.call(updatePartner, { params, body: { ...aPartner({ name: 'MO' }), version: 1 } });
    expect(status).toBe(409);
    expect(problem).toMatchObject({
      code: 'request.stale',
      detail: 'Det du skrev er ikke lagret, men står fortsatt her. Se hva som er endret, og lagre på nytt.',
      changes: [
        { pointer: '/name', current: 'MO-senteret Trondheim' },
        { pointer: '/note', current: 'Ring før tolv' },
      ],
    });
    expect((await live.trondheim.call(getPartner, { params })).body).toMatchObject({
      name: 'MO-senteret Trondheim',
      note: 'Ring før tolv',
      version: 2,
    });
  });

  test('a version that has never been is stale too', async () => {
    const { id } = await givenPartner(live.trondheim);
    const body = { ...aPartner(), version: 7 };
    const refused = { status: 409, code: 'request.stale' };
    expect(await refusalOf(live.trondheim.call(updatePartner, { params: { partnerId: id }, body }))).toEqual(refused);
  });

  test('of another city is as unknown as one that never was', async () => {
    const { id } = await givenPartner(live.fredrikstad);
    const answers = await Promise.all(
      [id, '0b0c7e0a-5a43-4f0e-9d6a-0d5a5f3f7a01'].map((partnerId) => live.trondheim.call(getPartner, { params: { partnerId } })),
    );
    const [theirs, nobodys] = answers.map(({ problem }) => ({ ...problem, correlationId: '' }));
    expect(theirs).toMatchObject({ status: 404, code: 'request.not-found' });
    expect(theirs).toEqual(nobodys);
    expect((await live.trondheim.call(listPartners)).body.items).toEqual([]);
  });

  test('cannot be changed from another city', async () => {
    const { id } = await givenPartner(live.fredrikstad);
    const body = { ...aPartner({ note: 'x' }), version: 1 };
    expect((await live.trondheim.call(updatePartner, { params: { partnerId: id }, body })).status).toBe(404);
    expect((await live.fredrikstad.call(getPartner, { params: { partnerId: id } })).body.version).toBe(1);
  });
});

test('what is wrong with a contact is told where it is', async () => {
  const contacts = [{ name: 'Ola' }, { name: '', phone: '123', email: 'ola', fax: '1' }];
  const { problem } = await live.trondheim.call(createPartner, { body: { ...aPartner(), contacts, kind: 'friend' } });
  expect(problem.fields?.map(({ pointer, code }) => [pointer, code]).sort()).toEqual([
    ['/contacts/1/email', 'email'],
    ['/contacts/1/fax', 'unknownField'],
    ['/contacts/1/name', 'required'],
    ['/contacts/1/phone', 'phone'],
    ['/kind', 'choice'],
  ]);
});

test('twenty contacts are enough', async () => {
  const contacts = Array.from({ length: 21 }, (_, index) => ({ name: `Kontakt ${index}` }));
  const { problem } = await live.trondheim.call(createPartner, { body: aPartner({ contacts }) });
  expect(problem.fields).toEqual([{ pointer: '/contacts', code: 'tooMany', detail: 'For mange. Høyst 20.' }]);
});

describe('an agreement', () => {
  const agreement = { from: '2026-01-01', to: '2027-12-31', note: 'Felles møte annenhver tirsdag.' };

  test('is kept with its dates, and goes when it is taken away', async () => {
    const { id } = await givenPartner(live.trondheim, { agreement });
    const params = { partnerId: id };
    expect((await live.trondheim.call(getPartner, { params })).body.agreement).toEqual(agreement);
    await live.trondheim.call(updatePartner, { params, body: { ...aPartner(), version: 1 } });
    expect((await live.trondheim.call(getPartner, { params })).body).not.toHaveProperty('agreement');
  });

  test('does not end before it begins', async () => {
    const backwards = { ...agreement, to: '2025-12-31' };
    const { problem } = await live.trondheim.call(createPartner, { body: aPartner({ agreement: backwards }) });
    expect(problem.fields?.map(({ pointer, code }) => [pointer, code])).toEqual([['/agreement/to', 'order']]);
  });
});

test.each([
  ['in two months', '2027-01-20', true],
  ['later than that', '2027-01-21', false],
  ['last week', '2026-11-14', true],
  ['never', null, false],
])('an agreement that ends %s (%s) is told of: %s', (_when, to, told) => {
  const partner = { ...aPartner({ agreement: { from: '2025-01-01', to, note: '' } }), id: 'a', version: 1 };
  expect(endingAgreements([partner], '2026-11-21').length > 0).toBe(told);
});
