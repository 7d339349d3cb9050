import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CityTable, cityTable } from '#functions/platform/table/cityTable.ts';
import { keysOf } from '#functions/platform/table/keys.ts';
import { liveCities } from '#test/support/cities.ts';

const live = liveCities();
const keys = keysOf('trondheim');
let table: CityTable;
beforeEach(() => {
  table = cityTable(DynamoDBDocumentClient.from(new DynamoDBClient({})), live.table.name, keys, () => new Date());
});

const card = (kind: 'participant' | 'volunteer' | 'match', id: string, responsible: string, state = 'active') => ({
  ...keys.card(kind, id),
  id,
  state,
  responsible: { id: responsible, name: responsible },
});
const found = async (responsible?: string) =>
  (await table.queryWorking(keys.working(), responsible)).map(({ pk, content }) => `${keys.cardKind(pk)} ${content.id}`).toSorted();

describe('the cards of what is under way', () => {
  test('are found by who is responsible, in one query, whatever their kind', async () => {
    await table.commit([
      { create: card('participant', 'anna', 'marit') },
      { create: card('volunteer', 'berit', 'marit') },
      { create: card('match', 'walk', 'sindre') },
    ]);
    expect(await found('marit')).toEqual(['participant anna', 'volunteer berit']);
    expect(await found('sindre')).toEqual(['match walk']);
    expect(await found()).toEqual(['match walk', 'participant anna', 'volunteer berit']);
  });

  test('follow each new version: to another colleague, and away when it is over', async () => {
    await table.commit([{ create: { ...card('participant', 'anna', 'marit'), version: 1 } }]);
    await table.commit([{ replace: { ...card('participant', 'anna', 'sindre'), version: 2 }, version: 1 }]);
    expect([await found('marit'), await found('sindre')]).toEqual([[], ['participant anna']]);
    await table.commit([{ put: card('participant', 'anna', 'sindre', 'closed') }]);
    expect(await found()).toEqual([]);
  });

  test('of one colleague are not another’s whose id begins alike', async () => {
    await table.commit([{ create: card('participant', 'anna', 'marit-2') }]);
    expect(await found('marit')).toEqual([]);
  });

  test('say nothing in their content of how they were found', async () => {
    await table.commit([{ create: card('participant', 'anna', 'marit') }]);
    const [stored] = await table.queryWorking(keys.working(), 'marit');
    expect(Object.keys(stored?.content ?? {}).toSorted()).toEqual(['id', 'responsible', 'state']);
  });

  test('are never changed in part, which would leave the index behind', async () => {
    const write = { update: keys.card('participant', 'anna'), set: { state: 'closed' } };
    await expect(table.commit([write])).rejects.toThrow('put whole');
  });
});
