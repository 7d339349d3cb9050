import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { NO_CONSENTS } from '#shared/consents/index.ts';
import {
  exportRegistrations,
  getParticipant,
  importParticipants,
  listParticipants,
  type ParticipantInput,
} from '#shared/participants/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { aParticipant } from '#test/support/factories/index.ts';
import { givenPartner } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

const rowOf = (preferredName: string, overrides: Partial<ParticipantInput> = {}) => ({
  row: randomUUID(),
  record: aParticipant({ preferredName, ...overrides }),
});
const listed = async () => (await trondheim.call(listParticipants)).body.items;
const told = (answer: { body: { rows: readonly { outcome: string; faults: readonly { pointer: string; code: string }[] }[] } }) =>
  answer.body.rows.map(({ outcome, faults }) => [outcome, ...faults.map(({ pointer, code }) => `${pointer} ${code}`)]);

describe('rows of a list of participants', () => {
  test('become what registering one by one would have made them, history and consents included', async () => {
    const { id: partnerId } = await givenPartner(trondheim);
    const referral = { partnerId, on: '2026-11-01', note: '' };
    const rows = [rowOf('Anna'), rowOf('Bo', { admitted: false, eligibility: null, referral })];
    expect(told(await trondheim.call(importParticipants, { body: { rows } }))).toEqual([['loaded'], ['loaded']]);
    const items = (await listed()).toSorted((a, b) => a.preferredName.localeCompare(b.preferredName));
    expect(items.map(({ preferredName, state, responsible }) => [preferredName, state, responsible.name])).toEqual([
      ['Anna', 'admitted', 'veileder'],
      ['Bo', 'referred', 'veileder'],
    ]);
    const [anna, bo] = items;
    const { body } = await trondheim.call(getParticipant, { params: { participantId: anna?.id ?? '' } });
    expect(body.history.map(({ action }) => action)).toEqual(['register']);
    expect(body.consentHistory.map(({ purpose }) => purpose)).toContain('registration');
    const asked = await trondheim.call(getParticipant, { params: { participantId: bo?.id ?? '' } });
    expect(asked.body.participant).toMatchObject({ referral, referralSource: 'moCentre' });
  });

  test('are each held to the rules of registering, and one that breaks them stops no other', async () => {
    const unknown = { partnerId: randomUUID(), on: '2026-11-01', note: '' };
    const rows = [
      rowOf('Uten samtykke', { consents: { ...NO_CONSENTS } }),
      rowOf('Uten grunnlag', { eligibility: null }),
      rowOf('Ukjent partner', { referral: unknown }),
      rowOf('Annen tjeneste', { service: 'sosionom' }),
      rowOf('Hel'),
    ];
    expect(told(await trondheim.call(importParticipants, { body: { rows } }))).toEqual([
      ['refused', '/consents/registration required'],
      ['refused', '/eligibility required'],
      ['refused', '/referral/partnerId choice'],
      ['refused', '/service choice'],
      ['loaded'],
    ]);
    expect((await listed()).map(({ preferredName }) => preferredName)).toEqual(['Hel']);
    const people = new Set((await live.table.items()).map(({ pk }) => String(pk)).filter((pk) => /#(?:participant|journal)#/.test(pk)));
    expect(people.size).toBe(2);
  });

  test('sent again by whom and however often are the same rows, and another city knows nothing of them', async () => {
    const rows = [rowOf('Anna')];
    const outcomes = [
      await trondheim.call(importParticipants, { body: { rows } }),
      await trondheim.call(importParticipants, { as: 'socialWorker', body: { rows } }),
      await fredrikstad.call(importParticipants, { body: { rows } }),
    ].map(told);
    expect(outcomes.flat()).toEqual([['loaded'], ['already'], ['loaded']]);
  });

  test('go into services of one’s own alone', async () => {
    const as = { ...STAFF.counsellor, services: ['sosionom'] };
    expect(told(await fredrikstad.call(importParticipants, { as, body: { rows: [rowOf('Anna')] } }))).toEqual([
      ['refused', '/service choice'],
    ]);
  });

  test('ten at once fit in one transaction, with every consent there is', async () => {
    const rows = Array.from({ length: 10 }, (_, n) => rowOf(`Person ${n}`));
    expect(told(await trondheim.call(importParticipants, { body: { rows } }))).toEqual(rows.map(() => ['loaded']));
    const ids = (await listed()).map(({ id }) => id);
    expect((await trondheim.call(exportRegistrations, { body: { ids } })).body.rows).toHaveLength(10);
  });
});
