import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CityTable, cityTable } from '#functions/platform/table/cityTable.ts';
import { keysOf } from '#functions/platform/table/keys.ts';
import { liveCities } from '#test/support/cities.ts';
import { databaseAnswer } from '#test/support/engine.ts';

const live = liveCities();
const keys = keysOf('trondheim');
const foreign = keysOf('fredrikstad');

let table: CityTable;
beforeEach(() => {
  table = cityTable(DynamoDBDocumentClient.from(new DynamoDBClient({})), live.table.name, keys, () => new Date());
});

const item = { pk: { S: 'fredrikstad#staff' }, sk: { S: '1' }, name: { S: 'Terje' } };

describe('another city’s item, should the database ever answer with one, is not handed on', () => {
  test.each([
    ['an item', { Item: item }, () => table.get(keys.member('1'))],
    ['a query', { Items: [item] }, () => table.query(keys.staff())],
    ['a batch', { Responses: { 'the table': [item] } }, () => table.getAll([keys.member('1')])],
    ['the index', { Items: [item] }, () => table.queryByVolunteer(keys.engagement('1'))],
    ['the index of what is under way', { Items: [item] }, () => table.queryWorking(keys.working())],
  ])('%s', async (_what, answer, ask) => {
    live.engine.before = async () => databaseAnswer(JSON.parse(JSON.stringify(answer).replace('the table', live.table.name)));
    await expect(ask()).rejects.toThrow('another city');
  });
});

describe('another city’s key is never asked for', () => {
  test.each([
    ['an item', () => table.get(foreign.member('1'))],
    ['a query', () => table.query(foreign.staff())],
    ['a batch', () => table.getAll([keys.member('1'), foreign.member('1')])],
    ['the index', () => table.queryByVolunteer(foreign.engagement('1'))],
    ['the index of what is under way', () => table.queryWorking(foreign.working(), '1')],
    ['a put', () => table.put({ ...foreign.member('1') })],
    ['a create', () => table.commit([{ create: { ...foreign.member('1') } }])],
    ['a replace', () => table.commit([{ replace: { ...foreign.member('1') }, version: 1 }])],
    ['a put among others', () => table.commit([{ put: { ...keys.member('1') } }, { put: { ...foreign.member('1') } }])],
    ['an update', () => table.commit([{ update: foreign.member('1'), add: { count: 1 } }])],
    ['a check', () => table.commit([{ check: foreign.member('1'), when: {} }])],
    ['a removal', () => table.commit([{ remove: foreign.member('1') }])],
  ])('%s', async (_what, ask) => {
    live.engine.calls = [];
    await expect((async () => ask())()).rejects.toThrow('another city');
    expect(live.engine.calls).toEqual([]);
  });
});

describe('another city’s index is never written to', () => {
  const volunteerKey = foreign.engagement('1');
  const match = { ...keys.match('1', '1'), volunteerKey, volunteerSort: '1' };
  test.each([
    ['create', () => table.commit([{ create: match }])],
    ['replace', () => table.commit([{ replace: match, version: 1 }])],
    ['put', () => table.commit([{ put: match }])],
    ['put alone', () => table.put(match)],
    ['update', () => table.commit([{ update: keys.match('1', '1'), set: { volunteerKey } }])],
    ['put with the other index', () => table.put({ ...match, volunteerKey: keys.engagement('1'), workingKey: foreign.working() })],
    ['a key that is no text', () => table.put({ ...match, volunteerKey: 1 })],
  ])('%s', async (_what, write) => {
    await expect((async () => write())()).rejects.toThrow('index key of another city');
    expect(await live.table.items()).toEqual([]);
  });

  test('one’s own is, and finds the match', async () => {
    await table.put({ ...match, volunteerKey: keys.engagement('1') });
    expect(await table.queryByVolunteer(keys.engagement('1'))).toEqual([keys.match('1', '1')]);
  });
});
