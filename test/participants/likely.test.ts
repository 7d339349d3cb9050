import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLikely, type LikelyInput, likelyInput, phoneHintOf, stepParticipant, updateParticipant } from '#shared/participants/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { aParticipant, aParticipantEdit } from '#test/support/factories/index.ts';
import { givenParticipant } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

const find = async (sought: Partial<LikelyInput>, city = trondheim) =>
  (await city.call(findLikely, { body: { birthYear: null, ...sought } })).body;
const found = async (sought: Partial<LikelyInput>) =>
  (await find(sought)).people.map(({ preferredName, because }) => [preferredName, because.join(' ')]);

describe('what one is looked for by', () => {
  test('a name or a phone must be given', () => {
    expect(likelyInput.safeParse({ birthYear: 1988 }).success).toBe(false);
  });

  test('what a card keeps of a phone is less than the number', () => {
    const number = fc.integer({ min: 20_000_000, max: 99_999_999 }).map((digits) => `+47${digits}`);
    fc.assert(fc.property(number, (phone) => Number(phoneHintOf(phone)) < 1000));
    expect(phoneHintOf(undefined)).toBeNull();
  });
});

describe('before somebody is registered', () => {
  test('those like them are found, by phone first, and with why', async () => {
    await givenParticipant(trondheim, { preferredName: 'Anna Lund', birthYear: 1988, phone: '+4799999903' });
    await givenParticipant(trondheim, { preferredName: 'Ana Lunn', birthYear: 1988, phone: '+4799999904' });
    await givenParticipant(trondheim, { preferredName: 'Berit Moen', birthYear: 1960, phone: '+4799999905' });
    expect(await found({ name: 'Anna Lund', birthYear: 1988, phone: '99 99 99 05' })).toEqual([
      ['Berit Moen', 'phone'],
      ['Anna Lund', 'name birthYear'],
      ['Ana Lunn', 'name birthYear'],
    ]);
    expect(await found({ name: 'Ola' })).toEqual([]);
  });

  test('a number with the same remainder is not the same phone', async () => {
    const [one, other] = ['+4799999903', '+4799998906'];
    expect(phoneHintOf(one)).toBe(phoneHintOf(other));
    await givenParticipant(trondheim, { phone: one });
    expect(await found({ phone: other })).toEqual([]);
    expect(await found({ phone: one })).toEqual([['Anna Lund', 'phone']]);
  });

  test('a phone that is changed or taken away is no longer found', async () => {
    const { id } = await givenParticipant(trondheim, { phone: '+4799999903' });
    await trondheim.call(updateParticipant, { params: { participantId: id }, body: aParticipantEdit({ phone: '+4799999911' }) });
    expect(await found({ phone: '+4799999903' })).toEqual([]);
    expect(await found({ phone: '+4799999911' })).toEqual([['Anna Lund', 'phone']]);
  });

  test('one who has said goodbye is found too, as people come back', async () => {
    const { id } = await givenParticipant(trondheim);
    await trondheim.call(stepParticipant, {
      params: { participantId: id },
      body: { action: 'close', version: 1, on: '2026-11-21', reason: 'wished' },
    });
    expect((await find({ name: 'Anna Lund' })).people).toMatchObject([{ id, state: 'closed' }]);
  });

  test('nobody of another city is found', async () => {
    await givenParticipant(fredrikstad);
    expect(await find({ name: 'Anna Lund', phone: '+4799999903' })).toEqual({ people: [], elsewhere: false });
  });

  describe('where somebody is in another service', () => {
    const elsewhere = { ...STAFF.counsellor, services: ['sosionom'] };
    const consents = { ...aParticipant().consents, betweenServices: null };
    const ask = async (sought: Partial<LikelyInput>) =>
      (await fredrikstad.call(findLikely, { as: elsewhere, body: { birthYear: null, ...sought } })).body;

    test('they are found where they agree to it', async () => {
      const { id } = await givenParticipant(fredrikstad);
      expect(await ask({ name: 'Anna Lund' })).toMatchObject({ people: [{ id }], elsewhere: false });
    });

    test('else it is told that there is one, of those who surely are, and not who', async () => {
      await givenParticipant(fredrikstad, { consents });
      const told = { people: [], elsewhere: true };
      expect(await ask({ name: 'Anna Lund', birthYear: 1988 })).toEqual(told);
      expect(await ask({ phone: '+4799999903' })).toEqual(told);
      expect(await ask({ name: 'Anna' })).toEqual({ people: [], elsewhere: false });
    });
  });

  test('nothing of the search is kept', async () => {
    await givenParticipant(trondheim);
    const before = await live.table.items();
    await find({ name: 'Anna Lund', phone: '+4799999903', birthYear: 1988 });
    expect(await live.table.items()).toEqual(before);
  });
});
