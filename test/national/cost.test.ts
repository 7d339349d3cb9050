import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chunksOf } from '#functions/platform/chunks.ts';
import { handlerOf } from '#functions/platform/handler.ts';
import { shardOf } from '#functions/platform/table/shards.ts';
import { reportingOperations } from '#functions/reporting/operations.ts';
import { cities } from '#infra/cities.ts';
import { getNationalFigures } from '#shared/national/index.ts';
import { cellsOf, FIGURES, getFigures, NOW, periodsIn } from '#shared/reporting/index.ts';
import { countingTableForFile } from '#test/projector/counting.ts';
import { answerOf } from '#test/support/answer.ts';
import { contextOf, eventOf } from '#test/support/call.ts';
import { functionEnvironment, loginOf } from '#test/support/environment.ts';
import { type Meter, meter } from '../../bench/metering.ts';
import { nationOver } from './nation.ts';

const counting = countingTableForFile();
const RANGE = { from: '2025-01', to: '2026-12' };

let metered: Meter;
beforeEach(async () => {
  metered = await meter(counting().port);
  for (const [name, value] of [
    ['AWS_ENDPOINT_URL_DYNAMODB', metered.endpoint],
    ['AWS_REGION', 'eu-north-1'],
    ['AWS_ACCESS_KEY_ID', 'test'],
    ['AWS_SECRET_ACCESS_KEY', 'test'],
  ] as const) {
    vi.stubEnv(name, value);
  }
});
afterEach(() => metered.close());

/** Puts items there, a hundred at a time. */
async function plant(items: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const { client, table } = counting();
  for (const some of chunksOf(items, 100)) {
    await client.send(
      new TransactWriteCommand({ TransactItems: some.map((item) => ({ Put: { TableName: table.name, Item: { ...item } } })) }),
    );
  }
}

/** Two years of a city's counters as they stand after so many records. */
function counters(city: string, records: number) {
  const cells = (stock: boolean): Record<string, number> =>
    Object.fromEntries(
      FIGURES.filter(({ kind }) => (kind === 'stock') === stock)
        .flatMap(cellsOf)
        .map((cell, index) => [cell, Math.ceil(records / (10 + index))]),
    );
  return [NOW, ...periodsIn(RANGE)].flatMap((period) => {
    const item = { ...cells(period === NOW), changedAt: '2026-11-20T12:00:00.000Z' };
    return [
      { pk: `${city}#figures`, sk: period, ...item, version: records },
      { pk: `national#figures#${period}`, sk: city, ...item },
    ];
  });
}

/** The mark of each record, as counting leaves it. */
const marks = (city: string, records: number) =>
  Array.from({ length: records }, (_, index) => {
    const record = `journal#${index}|conversation#2026-11-20#${index}`;
    const counted = { cells: { '2026-11': { conversationsHeld: 1 } }, people: { people: ['2026-11'] } };
    return { pk: `${city}#mark#${shardOf(record)}`, sk: record, version: 1, counted: 1, shared: true, ...counted };
  });

async function costOfCity(): Promise<number> {
  const [city] = cities;
  if (!city) throw new Error('There is no city');
  for (const [name, value] of Object.entries(functionEnvironment(city, 'figures', counting().table.name))) vi.stubEnv(name, value);
  const handler = handlerOf(reportingOperations);
  metered.reset();
  const answer = await handler(eventOf(getFigures, loginOf(city), { query: RANGE }), contextOf('1'));
  const { body } = answerOf(answer, getFigures.response.parse);
  expect(Object.keys(body.now).length).toBeGreaterThan(10);
  return metered.read;
}

/** What the nation's page costs to read, and how many bytes each city takes of the answer. */
async function costOfNation(told: Readonly<Record<string, string>>): Promise<{ units: number; bytes: readonly number[] }> {
  const nation = nationOver(counting().table.name, told);
  metered.reset();
  const { body } = await nation.call(getNationalFigures, { query: { period: '2026' } });
  return { units: metered.read, bytes: body.cities.map((city) => JSON.stringify(city).length) };
}

test('the city’s page and the nation’s cost the same to read of a thousand records and of a hundred thousand', {
  timeout: 600_000,
}, async () => {
  const [{ id = '' } = {}] = cities;
  const costs: { city: number; nation: number }[] = [];
  let marked = 0;
  for (const records of [1_000, 100_000]) {
    await plant(counters(id, records));
    await plant(marks(id, records).slice(marked));
    marked = records;
    costs.push({ city: await costOfCity(), nation: (await costOfNation({ [id]: 'Byen' })).units });
  }
  const [few, many] = costs;
  expect(few?.city).toBeGreaterThan(0);
  // the same items, and numbers of two digits more: where that reaches into the next four kilobytes it is half a unit
  expect((many?.city ?? 0) - (few?.city ?? 0)).toBeLessThanOrEqual(0.5);
  expect((many?.nation ?? 0) - (few?.nation ?? 0)).toBeLessThanOrEqual(0.5);
});

test('the nation’s page is as many bytes a city at three cities and at three hundred and fifty', { timeout: 120_000 }, async () => {
  const named = (many: number) =>
    Object.fromEntries(Array.from({ length: many }, (_, index) => [`by-${100 + index}`, `By ${100 + index}`]));
  const lines = Object.keys(named(350)).flatMap((city) => counters(city, 5_000));
  await plant(lines.filter(({ pk }) => pk === 'national#figures#2026'));
  const [few, many] = [await costOfNation(named(3)), await costOfNation(named(350))];
  expect([few.bytes.length, many.bytes.length]).toEqual([3, 350]);
  expect(new Set([...few.bytes, ...many.bytes]).size).toBe(1);
});
