import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaId } from '#shared/kernel/index.ts';
import { getMatching, suggestVolunteers } from '#shared/matching/index.ts';
import { saveWishes } from '#shared/participants/index.ts';
import { type AreasEdit, areaIdFor, areasOf, checkAreas, getSettings, pairsOf, saveAreas, saveRhythm } from '#shared/settings/index.ts';
import { signIn } from '#shared/team/index.ts';
import { registerVolunteer, updateVolunteer } from '#shared/volunteers/index.ts';
import { faultsOf, refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { aVolunteer, someWishes } from '#test/support/factories/index.ts';
import { givenAssignment, givenParticipant, givenVolunteer } from '#test/support/given.ts';
import { loginServiceForFile } from '#test/support/loginService.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const logins = loginServiceForFile();
const as = 'unitLeader' as const;

const standing = async () => (await live.trondheim.call(getSettings, { as })).body;
/** The areas as they stand, ready to be sent again with changes. */
async function edit(changes: (current: AreasEdit) => Partial<AreasEdit> = () => ({})): Promise<AreasEdit> {
  const { areas, travelMinutes, version } = (await standing()).settings;
  const current = { areas: areas.map(({ id, name, isRetired = false }) => ({ id, name, isRetired })), travelMinutes, version };
  return { ...current, ...changes(current) };
}
const save = (body: AreasEdit) => live.trondheim.call(saveAreas, { as, body });
const retired = (id: string) =>
  edit(({ areas }) => ({ areas: areas.map((area) => (area.id === id ? { ...area, isRetired: true } : area)) }));

describe('the areas of a city', () => {
  test('are those it was deployed with until a unit leader decides, and then hold from the next request', async () => {
    const before = await standing();
    expect(before).toMatchObject({ settings: { version: 0, changed: null }, history: [] });
    expect(before.settings.areas).toEqual(live.trondheim.city.areas);
    const inSpongdal = () => live.trondheim.call(registerVolunteer, { body: aVolunteer({ areas: ['spongdal'] }) });
    expect(await faultsOf(inSpongdal())).toEqual({ '/areas': 'choice' });
    const body = await edit(({ areas, travelMinutes }) => ({
      areas: [...areas, { id: 'spongdal', name: 'Spongdal', isRetired: false }],
      travelMinutes: [...travelMinutes, { a: 'byasen', b: 'spongdal', minutes: 25 }],
    }));
    expect((await save(body)).body).toEqual({ version: 1 });
    expect((await inSpongdal()).status).toBe(201);
    const after = await standing();
    expect(after.settings.travelMinutes).toContainEqual({ a: 'byasen', b: 'spongdal', minutes: 25 });
    expect(after.settings.changed).toMatchObject({ by: { id: STAFF.unitLeader.id } });
    expect(after.history).toMatchObject([{ action: 'saveAreas', fields: ['areas', 'travelMinutes'] }]);
  });

  test('are told to whoever signs in', async () => {
    logins.users.set('veileder', { name: 'Marit Solbakk' });
    await save(await retired('ranheim'));
    const { city } = (await live.trondheim.call(signIn, { body: {} })).body;
    expect(city.areas).toContainEqual({ id: 'ranheim', name: 'Ranheim', isRetired: true });
  });

  test('are this city’s alone', async () => {
    await save(await retired('ranheim'));
    expect((await live.fredrikstad.call(getSettings, { as })).body.settings.version).toBe(0);
  });

  test('cannot be chosen once retired, and stay where they were chosen before', async () => {
    const { id, version } = await givenVolunteer(live.trondheim, 'applied', { areas: ['ranheim'] });
    const { id: participantId } = await givenParticipant(live.trondheim);
    const wish = (areas: string[], seen = 0) =>
      live.trondheim.call(saveWishes, { params: { participantId }, body: someWishes({ areas, version: seen }) });
    await wish(['ranheim', 'byasen']);
    await save(await retired('ranheim'));
    expect(await faultsOf(live.trondheim.call(registerVolunteer, { body: aVolunteer({ areas: ['ranheim'] }) }))).toEqual({
      '/areas': 'choice',
    });
    expect((await wish(['ranheim'], 1)).status).toBe(200);
    const { isAdult: _said, ...profile } = aVolunteer({ areas: ['ranheim', 'byasen'] });
    const kept = live.trondheim.call(updateVolunteer, { params: { volunteerId: id }, body: { ...profile, version } });
    expect((await kept).status).toBe(200);
  });

  test('are never taken out, told twice or called the same, and one is always in use', async () => {
    const refused = async (changes: (current: AreasEdit) => Partial<AreasEdit>) => faultsOf(save(await edit(changes)));
    expect(await refused(({ areas }) => ({ areas: areas.slice(1) }))).toMatchObject({ '/areas': 'choice' });
    expect(await refused(({ areas }) => ({ areas: areas.map((area) => ({ ...area, isRetired: true })) }))).toEqual({ '/areas': 'tooFew' });
    expect(await refused(({ areas }) => ({ areas: [...areas, { id: 'x', name: 'tiller', isRetired: false }] }))).toEqual({
      '/areas/9/name': 'taken',
    });
    expect(
      await refused(({ travelMinutes }) => ({ travelMinutes: [...travelMinutes, { a: 'midtbyen', b: 'byasen', minutes: 5 }] })),
    ).toEqual({
      '/travelMinutes/28': 'wrong',
    });
    expect(await refused(() => ({ travelMinutes: [{ a: 'byasen', b: 'midtbyen', minutes: 500 }] }))).toEqual({
      '/travelMinutes/0/minutes': 'tooBig',
    });
  });

  test('are not overwritten by who has not seen the last decision', async () => {
    const seen = await edit();
    await save(await retired('ranheim'));
    const { problem } = await save({ ...seen, travelMinutes: [] });
    expect(problem.code).toBe('request.stale');
    expect(problem.changes?.map(({ pointer }) => pointer).toSorted()).toEqual(['/areas', '/travelMinutes']);
  });

  test('decide who is near enough to be suggested', async () => {
    const given = await givenAssignment(live.trondheim);
    await givenVolunteer(live.trondheim, 'active', { areas: ['tiller'] });
    const suggested = async () => (await live.trondheim.call(suggestVolunteers, { params: given })).text;
    const before = await suggested();
    await save(await edit(() => ({ travelMinutes: [] })));
    expect(await suggested()).not.toBe(before);
  });
});

test('cost one read unit to ask for, Trondheim’s whole list with its travel', async () => {
  await save(await retired('ranheim'));
  const client = new DynamoDBClient({ endpoint: live.engine.endpoint });
  const Key = { pk: { S: 'trondheim#settings' }, sk: { S: 'city' } };
  const answer = await client.send(
    new GetItemCommand({ TableName: live.table.name, Key, ConsistentRead: true, ReturnConsumedCapacity: 'TOTAL' }),
  );
  expect(answer.Item).toBeDefined();
  expect(answer.ConsumedCapacity?.CapacityUnits).toBe(1);
});

describe('the city’s minimum and rhythm', () => {
  test('hold from the next request', async () => {
    const { participantId } = await givenAssignment(live.trondheim);
    const required = async () => (await live.trondheim.call(getMatching, { params: { participantId } })).body.readiness.required;
    expect(await required()).toBe(3);
    await live.trondheim.call(saveRhythm, { as, body: { minimumConversations: 5, contactRhythmDays: 10, version: 0 } });
    expect(await required()).toBe(5);
    expect((await standing()).history).toMatchObject([{ action: 'saveRhythm', fields: ['minimumConversations', 'contactRhythmDays'] }]);
  });

  test('are within reason', async () => {
    const decide = (minimumConversations: number, contactRhythmDays: number) =>
      live.trondheim.call(saveRhythm, { as, body: { minimumConversations, contactRhythmDays, version: 0 } });
    expect(await faultsOf(decide(11, 0))).toEqual({ '/minimumConversations': 'tooBig', '/contactRhythmDays': 'tooSmall' });
  });

  test('are the unit leader’s to decide', async () => {
    expect(await refusalOf(live.trondheim.call(getSettings, { as: 'counsellor' }))).toMatchObject({ status: 403 });
  });
});

describe('an area’s id', () => {
  test.each([
    ['Øvre Torp', 'ovre-torp'],
    ['Åsgårdstrand & Bø', 'asgardstrand-bo'],
    ['Čáhcesuolu', 'cahcesuolu'],
    ['日本', 'omrade'],
  ])('of %s is %s', (name, id) => {
    expect(areaIdFor(name, [])).toBe(id);
  });

  test('is one the contract takes and none has, whatever the name', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 80 }), { maxLength: 20 }), (names) => {
        const ids: string[] = [];
        for (const name of names) ids.push(areaIdFor(name, ids));
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(areaId.safeParse(id).success, id).toBe(true);
      }),
    );
  });
});

test('pairs are told once each and in order, as the check asks', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,6}$/), { minLength: 1, maxLength: 12 }), (ids) => {
      const areas = ids.map((id) => ({ id, name: id, isRetired: false }));
      const travelMinutes = pairsOf(areas).map((pair) => ({ ...pair, minutes: null }));
      expect(travelMinutes).toHaveLength((ids.length * (ids.length - 1)) / 2);
      expect(checkAreas(areas, { areas, travelMinutes }).ok).toBe(true);
      expect(areasOf({ areas, travelMinutes }).travelMinutes).toEqual([]);
    }),
  );
});
