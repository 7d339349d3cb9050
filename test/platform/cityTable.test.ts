import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CityTable, Conflict, cityTable } from '#functions/platform/table/cityTable.ts';
import { keysOf } from '#functions/platform/table/keys.ts';
import { liveCities } from '#test/support/cities.ts';
import { databaseAnswer } from '#test/support/engine.ts';

const live = liveCities();
const keys = keysOf('trondheim');

let table: CityTable;
beforeEach(() => {
  table = cityTable(DynamoDBDocumentClient.from(new DynamoDBClient({})), live.table.name, keys, () => new Date());
});

describe('conditions', () => {
  const key = keys.candidate('1');
  const update = { update: key, add: { openMatches: 1 }, when: { equals: { state: 'active' }, below: { openMatches: 'capacity' } } };

  test.each([
    ['an item that is not there', undefined],
    ['another state', { state: 'paused', openMatches: 0, capacity: 1 }],
    ['no place left', { state: 'active', openMatches: 1, capacity: 1 }],
    ['fewer places than are taken', { state: 'active', openMatches: 3, capacity: 2 }],
  ])('%s fulfils none', async (_what, content) => {
    if (content) await table.put({ ...key, ...content });
    await expect(table.commit([update])).rejects.toThrow(Conflict);
  });

  test('a place that is free is taken, and no more', async () => {
    await table.put({ ...key, state: 'active', openMatches: 1, capacity: 2 });
    await table.commit([update]);
    expect((await table.get(key))?.content).toMatchObject({ openMatches: 2 });
    await expect(table.commit([update])).rejects.toThrow(Conflict);
  });

  test('all of a transaction happens or none does', async () => {
    await table.put({ ...keys.member('1'), version: 1 });
    const writes = [{ create: { ...keys.member('2') } }, { create: { ...keys.member('1') } }];
    await expect(table.commit(writes)).rejects.toThrow(Conflict);
    expect(await table.get(keys.member('2'))).toBeUndefined();
  });

  test.each([
    ['create', { create: { ...keys.member('1') } }],
    ['replace of another version', { replace: { ...keys.member('1'), version: 3 }, version: 2 }],
    ['check', { check: keys.member('1'), when: { equals: { version: 2 } } }],
  ])('%s does not overwrite', async (_what, write) => {
    await table.put({ ...keys.member('1'), version: 1 });
    await expect(table.commit([write])).rejects.toThrow(Conflict);
    expect((await table.get(keys.member('1')))?.content).toEqual({ version: 1 });
  });

  test.each([
    ['an update', { update: keys.member('1'), set: { name: 'Terje' } }],
    ['a check', { check: keys.member('1'), when: {} }],
  ])('%s of what is not there fails, and makes nothing', async (_what, write) => {
    await expect(table.commit([write])).rejects.toThrow(Conflict);
    expect(await live.table.items()).toEqual([]);
  });

  test('a removal removes', async () => {
    await table.put({ ...keys.member('1') });
    await table.commit([{ remove: keys.member('1') }]);
    expect(await live.table.items()).toEqual([]);
  });

  test('what the database takes for nonsense is an error, not a conflict to try again', async () => {
    await table.put({ ...keys.member('1'), name: 'Terje' });
    await expect(table.commit([{ update: keys.member('1'), add: { name: 1 } }])).rejects.not.toThrow(Conflict);
  });
});

describe('reading many', () => {
  test('more than fit in one batch are all found, each once, without those that are not there', async () => {
    const ids = Array.from({ length: 130 }, (_, index) => String(index).padStart(3, '0'));
    await Promise.all(ids.map((id) => table.put({ ...keys.member(id) })));
    const found = await table.getAll([...ids, ...ids, 'nobody'].map((id) => keys.member(id)));
    expect(found.map(({ sk }) => sk).sort()).toEqual(ids);
  });

  test('none asked for is none found, without asking', async () => {
    live.engine.calls = [];
    expect(await table.getAll([])).toEqual([]);
    expect(live.engine.calls).toEqual([]);
  });

  test('keys the database had no room for are asked for again', async () => {
    await table.put({ ...keys.member('1') });
    live.engine.before = async () => {
      live.engine.before = undefined;
      const Keys = [{ pk: { S: 'trondheim#staff' }, sk: { S: '1' } }];
      return databaseAnswer({ Responses: {}, UnprocessedKeys: { [live.table.name]: { Keys } } });
    };
    expect(await table.getAll([keys.member('1')])).toEqual([{ sk: '1', content: {} }]);
  });

  test('keys it never has room for are a busy database', async () => {
    const Keys = [{ pk: { S: 'trondheim#staff' }, sk: { S: '1' } }];
    live.engine.before = async () => databaseAnswer({ Responses: {}, UnprocessedKeys: { [live.table.name]: { Keys } } });
    await expect(table.getAll([keys.member('1')])).rejects.toThrow('request.busy');
  });
});

test('what has expired is not there, though the database has not swept it', async () => {
  const seconds = (instant: string): number => Date.parse(instant) / 1000;
  await table.put({ ...keys.member('gone'), expiresAt: seconds('2026-11-21T10:00:00Z') });
  await table.put({ ...keys.member('here'), expiresAt: seconds('2026-11-21T10:00:01Z') });
  expect(await table.get(keys.member('gone'))).toBeUndefined();
  expect(await table.get(keys.member('here'))).toEqual({ sk: 'here', content: {} });
  expect((await table.query(keys.staff())).items.map(({ sk }) => sk)).toEqual(['here']);
  expect((await table.getAll([keys.member('gone'), keys.member('here')])).map(({ sk }) => sk)).toEqual(['here']);
});

test('a query finds what begins as asked, in order and after what was seen', async () => {
  for (const sk of ['a#1', 'a#2', 'a#3', 'b#1']) await table.put({ pk: keys.staff(), sk });
  const sks = async (options: Parameters<CityTable['query']>[1]) => (await table.query(keys.staff(), options)).items.map(({ sk }) => sk);
  expect(await sks({ startingWith: 'a#' })).toEqual(['a#1', 'a#2', 'a#3']);
  expect(await sks({ after: 'a#2', consistent: true })).toEqual(['a#3', 'b#1']);
  expect(await table.query(keys.staff(), { startingWith: 'a#', limit: 2 })).toMatchObject({ next: 'a#2' });
  expect(await table.query(keys.staff(), { startingWith: 'a#', limit: 3 })).toMatchObject({ next: null });
});
