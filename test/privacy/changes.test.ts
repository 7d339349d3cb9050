import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesIn } from '#functions/privacy/changes.ts';
import { saveWishes, updateParticipant } from '#shared/participants/index.ts';
import { listParticipantChanges, listVolunteerChanges } from '#shared/privacy/index.ts';
import { stepVolunteer, updateVolunteer } from '#shared/volunteers/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { aParticipantEdit, aVolunteerEdit, aVolunteerStep, someWishes } from '#test/support/factories/index.ts';
import { givenParticipant, givenVolunteer } from '#test/support/given.ts';

const live = liveCities();
const { trondheim } = live;

describe('what was changed in a record', () => {
  test('is told with what stood there and what came instead, also where it was changed twice', async () => {
    const { id } = await givenParticipant(trondheim);
    const params = { participantId: id };
    await trondheim.call(updateParticipant, { params, body: aParticipantEdit({ phone: '+4799999911' }) });
    await trondheim.call(updateParticipant, { params, body: aParticipantEdit({ version: 2, phone: '+4799999912' }) });
    const { items } = (await trondheim.call(listParticipantChanges, { params })).body;
    expect(items.map(({ action, values }) => ({ action, values }))).toEqual([
      { action: 'update', values: [{ field: 'phone', from: '+4799999911', to: '+4799999912' }] },
      { action: 'update', values: [{ field: 'phone', from: '+4799999903', to: '+4799999911' }] },
      { action: 'register', values: [] },
    ]);
  });

  test('is told of wishes by the wishes, not by the profile', async () => {
    const { id } = await givenParticipant(trondheim);
    const params = { participantId: id };
    await trondheim.call(saveWishes, { params, body: someWishes() });
    await trondheim.call(saveWishes, { params, body: someWishes({ version: 1, importantNow: 'Få sove' }) });
    const { items } = (await trondheim.call(listParticipantChanges, { params })).body;
    expect(items[0]?.values).toEqual([{ field: 'importantNow', from: 'Komme meg ut og gå igjen', to: 'Få sove' }]);
    expect(items[1]?.values).toContainEqual({ field: 'importantNow', from: null, to: 'Komme meg ut og gå igjen' });
  });

  test('is told of volunteers too', async () => {
    const { id } = await givenVolunteer(trondheim, 'applied');
    const params = { volunteerId: id };
    await trondheim.call(updateVolunteer, { params, body: aVolunteerEdit({ capacity: 2 }) });
    await trondheim.call(stepVolunteer, { params, body: aVolunteerStep({ version: 2, note: 'Hyggelig samtale.' }) });
    const { items } = (await trondheim.call(listVolunteerChanges, { params })).body;
    expect(items[0]).toMatchObject({ action: 'interview', note: 'Hyggelig samtale.' });
    expect(items[0]?.values).toContainEqual({ field: 'state', from: 'applied', to: 'interviewed' });
    expect(items[1]?.values).toEqual([{ field: 'capacity', from: 1, to: 2 }]);
  });

  test('of goals is told by what stood there, and never taken for the profile’s', async () => {
    const { id } = await givenParticipant(trondheim);
    const by = { id: 'k', name: 'Kari' };
    const goal = (at: string, words: string) => ({
      ...{ pk: `trondheim#participant#${id}`, sk: `history#${at}#x`, at, by, action: 'changeGoal' },
      ...{ fields: ['words', 'state'], before: { words, state: 'open' } },
    });
    await live.table.plant(goal('2026-11-21T11:00:00.000Z', 'Komme ut'));
    await live.table.plant(goal('2026-11-21T11:00:01.000Z', 'Et annet mål'));
    const { items } = (await trondheim.call(listParticipantChanges, { params: { participantId: id } })).body;
    expect(items.slice(0, 2).map(({ values }) => values)).toEqual([
      [
        { field: 'words', from: 'Et annet mål' },
        { field: 'state', from: 'open' },
      ],
      [
        { field: 'words', from: 'Komme ut' },
        { field: 'state', from: 'open' },
      ],
    ]);
  });

  test('of somebody who is not there is not found', async () => {
    const params = { participantId: crypto.randomUUID() };
    expect(await refusalOf(trondheim.call(listParticipantChanges, { params }))).toMatchObject({ status: 404 });
  });
});

const field = fc.constantFrom('phone', 'email', 'note');
const steps = fc.array(fc.record({ field, value: fc.integer() }), { maxLength: 30 });

test('told changes, taken back one after another from what stands now, lead to where the record began', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const record: Record<string, unknown> = { phone: null, email: null, note: null };
      const history = taken.map(({ field: name, value }, place) => {
        const before = { [name]: record[name] };
        record[name] = value;
        const at = `2026-11-21T10:00:${String(place).padStart(2, '0')}.000Z`;
        return { sk: `history#${at}#x`, content: { at, by: { id: 'k', name: 'Kari' }, action: 'update', fields: [name], before } };
      });
      const told = changesIn([...history, { sk: 'profile', content: { ...record } }]);
      for (const [place, { values }] of told.entries()) {
        const step = taken[taken.length - 1 - place];
        expect(values).toEqual([{ field: step?.field, from: expect.toSatisfy(() => true), to: step?.value }]);
        for (const { field: name, from, to } of values) {
          expect(record[name]).toBe(to);
          record[name] = from;
        }
      }
      expect(record).toEqual({ phone: null, email: null, note: null });
    }),
  );
});
