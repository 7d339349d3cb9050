import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { projectorOf } from '#functions/projector/index.ts';
import { recountOf } from '#functions/recount/index.ts';
import { countingTableForFile, deliver } from './counting.ts';
import { FREE_TEXT, history } from './history.ts';
import { chance } from './random.ts';
import { type Standing, slowRecount } from './slowRecount.ts';
import { streamRecord } from './stream.ts';

const counting = countingTableForFile();

const SECRET = 'Berit sa at hun drikker igjen';

/** What may be wrong with a record so that nobody can count it. */
const POISONS: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['a date that does not exist', { on: '2026-02-30', outcome: 'held', version: 1, note: SECRET }],
  ['a word nobody knows', { on: '2026-11-20', outcome: SECRET, version: 1 }],
  ['no version', { on: '2026-11-20', outcome: 'held', note: SECRET }],
  ['a version that is no number', { on: '2026-11-20', outcome: 'held', version: 'ny', note: SECRET }],
  ['nothing at all', {}],
];

const KEY = { pk: 'poison#journal#berit', sk: 'conversation#2026-11-20#1' };

/** Sends a batch as the stream does, halving what fails, until what still fails stands alone and is parked. */
async function deliverAndPark(batch: readonly DynamoDBRecord[], deliverOnce: ReturnType<typeof projectorOf>): Promise<DynamoDBRecord[]> {
  const { batchItemFailures } = await deliverOnce({ Records: [...batch] });
  const failed = batch.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === batchItemFailures[0]?.itemIdentifier);
  if (failed < 0) return [];
  const left = batch.slice(failed);
  if (left.length === 1) return left;
  const half = Math.ceil(left.length / 2);
  return [...(await deliverAndPark(left.slice(0, half), deliverOnce)), ...(await deliverAndPark(left.slice(half), deliverOnce))];
}

describe('a record that nobody can read', () => {
  test.each(POISONS)('%s: it is parked alone, all else is counted, and so is it once repaired', async (what, poison) => {
    const city = `poison${POISONS.findIndex(([name]) => name === what)}`;
    const key = { ...KEY, pk: KEY.pk.replace('poison', city) };
    const { counted, deps, table } = counting();
    const { told, standing, items } = history(chance(31), [city], 20);
    const place = 9;
    const batch = [...told.slice(0, place), streamRecord(500, key, { after: poison }), ...told.slice(place)];
    const counters = deps({ [city]: true }, undefined, [city]);
    for (const item of [...items, { ...key, ...poison }, { pk: `${city}#cards#participant`, sk: 'berit' }]) await table.plant(item);

    const parked = await deliverAndPark(batch, projectorOf(counters));
    expect(parked.map(({ dynamodb }) => dynamodb?.Keys)).toEqual([batch[place]?.dynamodb?.Keys]);
    const without: Standing[] = [...(standing.get(city) ?? [])];
    expect(await counted(city)).toEqual(slowRecount(without, { byLaw: true }));

    const recount = recountOf(counters, async () => undefined);
    const unread = await recount({ city });
    expect(unread.cities).toMatchObject([{ miscounted: 0, differences: [], unreadable: [`journal#berit|${key.sk}`] }]);
    await table.plant({ ...key, on: '2026-11-20', kind: 'informal', outcome: 'held', version: 2, note: SECRET });
    await recount({ city, repair: true });
    const repaired: Standing = {
      person: 'berit',
      content: { kind: 'conversation', facts: { on: '2026-11-20', kind: 'informal', outcome: 'held' } },
    };
    expect(await counted(city)).toEqual(slowRecount([...without, repaired], { byLaw: true }));

    await deliverAndPark(parked, projectorOf(counters));
    expect(await counted(city), 'a poison that is sent again changes nothing').toEqual(
      slowRecount([...without, repaired], { byLaw: true }),
    );
    for (const line of counters.logged) expect(line).not.toMatch(new RegExp(`${SECRET}|${FREE_TEXT}|berit|2026-02-30`));
  });

  test('goes on counting for what it last said, and for nothing when it is gone', async () => {
    const city = 'spoilt';
    const { counted, deps } = counting();
    const key = { ...KEY, pk: `${city}#journal#berit` };
    const good = { on: '2026-11-20', kind: 'informal', outcome: 'held', version: 1 };
    const bad = { on: 'i går', outcome: 'held', version: 2 };
    const counters = deps({ [city]: false }, undefined, [city]);
    await deliver([streamRecord(1, key, { after: good })], counters);
    const parked = await deliverAndPark([streamRecord(2, key, { before: good, after: bad })], projectorOf(counters));
    expect(parked).toHaveLength(1);
    expect((await counted(city))['2026']).toEqual({ conversationsHeld: 1, 'conversationsHeld.kind.informal': 1, people: 1 });
    await deliver([streamRecord(3, key, { before: bad })], counters);
    expect(await counted(city)).toEqual({});
  });
});
