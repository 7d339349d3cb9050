import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importVolunteers, listVolunteers } from '#shared/volunteers/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { aVolunteer } from '#test/support/factories/index.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

const rowOf = (name: string, overrides = {}) => ({ row: randomUUID(), record: aVolunteer({ name, ...overrides }) });
const names = async () => (await trondheim.call(listVolunteers)).body.items.map(({ name }) => name).toSorted();
const outcomes = (answer: { readonly body: { readonly rows: readonly { readonly outcome: string }[] } }) =>
  answer.body.rows.map(({ outcome }) => outcome);

describe('rows of a list', () => {
  test('become volunteers who have applied, with whoever took them in as responsible', async () => {
    const answer = await trondheim.call(importVolunteers, { body: { rows: [rowOf('Berit'), rowOf('Arne')] } });
    expect(outcomes(answer)).toEqual(['loaded', 'loaded']);
    const { items } = (await trondheim.call(listVolunteers)).body;
    expect(items.map(({ name, state, responsible }) => [name, state, responsible.name]).toSorted()).toEqual([
      ['Arne', 'applied', 'veileder'],
      ['Berit', 'applied', 'veileder'],
    ]);
  });

  test('are each whole or not there at all: one that does not fit stops no other', async () => {
    const rows = [rowOf('Berit'), rowOf('Barn', { birthYear: 2015 }), rowOf('Arne', { areas: ['ingensteds'] }), rowOf('Oda')];
    const answer = await trondheim.call(importVolunteers, { body: { rows } });
    expect(answer.body.rows.map(({ outcome, faults }) => [outcome, ...faults.map(({ pointer, code }) => `${pointer} ${code}`)])).toEqual([
      ['loaded'],
      ['refused', '/birthYear adult'],
      ['refused', '/areas choice'],
      ['loaded'],
    ]);
    expect(await names()).toEqual(['Berit', 'Oda']);
    const people = new Set((await live.table.items()).map(({ pk }) => String(pk)).filter((pk) => pk.includes('#volunteer#')));
    expect(people.size).toBe(2);
  });

  test('sent again, by whom and however often, are the same rows', async () => {
    const rows = [rowOf('Berit'), rowOf('Arne')];
    await trondheim.call(importVolunteers, { body: { rows } });
    expect(outcomes(await trondheim.call(importVolunteers, { body: { rows } }))).toEqual(['already', 'already']);
    const more = [...rows, rowOf('Oda')];
    expect(outcomes(await trondheim.call(importVolunteers, { as: 'unitLeader', body: { rows: more } }))).toEqual([
      'already',
      'already',
      'loaded',
    ]);
    expect(await names()).toEqual(['Arne', 'Berit', 'Oda']);
  });

  test('sent twice in one go are one', async () => {
    const row = rowOf('Berit');
    await trondheim.call(importVolunteers, { body: { rows: [row, row] } });
    expect(await names()).toEqual(['Berit']);
  });

  test('of one city are nothing to another', async () => {
    const rows = [rowOf('Berit', { areas: [] })];
    await trondheim.call(importVolunteers, { body: { rows } });
    expect(outcomes(await fredrikstad.call(importVolunteers, { body: { rows } }))).toEqual(['loaded']);
  });

  test('leave nothing of what they say in the marks by which they are known', async () => {
    await trondheim.call(importVolunteers, { body: { rows: [rowOf('Berit Nesheim')] } });
    const marks = (await live.table.items()).filter(({ pk }) => String(pk).includes('#imports#'));
    expect(marks).toHaveLength(1);
    expect(Object.keys(marks[0] ?? {}).toSorted()).toEqual(['expiresAt', 'pk', 'sk']);
  });

  test('come at most ten at a time', async () => {
    const rows = Array.from({ length: 11 }, (_, n) => rowOf(`Person ${n}`));
    expect((await trondheim.call(importVolunteers, { body: { rows } })).status).toBe(422);
    expect((await trondheim.call(importVolunteers, { body: { rows: rows.slice(1) } })).status).toBe(200);
  });
});

test('whatever rows come and however often, each is there with all that is written of it or not at all', async () => {
  const row = fc.record({
    row: fc.constantFrom(...Array.from({ length: 6 }, () => randomUUID())),
    birthYear: fc.constantFrom(1971, 2015),
    areas: fc.subarray(['midtbyen', 'ingensteds'], { maxLength: 1 }),
  });
  const loads = fc.array(fc.array(row, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(loads, async (times) => {
      const before = new Set((await live.table.items()).map(({ pk, sk }) => `${String(pk)} ${String(sk)}`));
      const loaded = new Set<string>();
      for (const some of times) {
        const rows = some.map(({ row: id, ...told }) => ({ row: id, record: aVolunteer(told) }));
        const answer = await trondheim.call(importVolunteers, { body: { rows } });
        for (const one of answer.body.rows) if (one.outcome === 'loaded') loaded.add(one.row);
      }
      const made = (await live.table.items())
        .filter(({ pk, sk }) => !before.has(`${String(pk)} ${String(sk)}`))
        .map(({ pk, sk }) => `${String(pk)} ${String(sk)}`);
      const count = (of: RegExp) => made.filter((key) => of.test(key)).length;
      const parts = [
        /#volunteer#\S+ profile/,
        /#volunteer#\S+ history/,
        /#cards#volunteer /,
        /#pool#volunteer /,
        /#imports#volunteer /,
      ].map(count);
      expect(parts).toEqual(parts.map(() => loaded.size));
    }),
    { numRuns: 6 },
  );
});
