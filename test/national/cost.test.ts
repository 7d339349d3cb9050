import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handlerOf } from '#functions/platform/handler.ts';
import { reportingOperations } from '#functions/reporting/operations.ts';
import { cities } from '#infra/cities.ts';
import { getNationalFigures } from '#shared/national/index.ts';
import { getFigures } from '#shared/reporting/index.ts';
import { countingTableForFile } from '#test/projector/counting.ts';
import { answerOf } from '#test/support/answer.ts';
import { contextOf, eventOf } from '#test/support/call.ts';
import { COUNTED_RANGE, countersAfter, marksOf, plantAll } from '#test/support/countedRecords.ts';
import { functionEnvironment, loginOf } from '#test/support/environment.ts';
import { type Meter, meter } from '../../bench/metering.ts';
import { nationOver } from './nation.ts';

const counting = countingTableForFile();

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

const plant = (items: Parameters<typeof plantAll>[2]): Promise<void> => plantAll(counting().client, counting().table.name, items);

async function costOfCity(): Promise<number> {
  const [city] = cities;
  if (!city) throw new Error('There is no city');
  for (const [name, value] of Object.entries(functionEnvironment(city, 'figures', counting().table.name))) vi.stubEnv(name, value);
  const handler = handlerOf(reportingOperations);
  metered.reset();
  const answer = await handler(eventOf(getFigures, loginOf(city), { query: COUNTED_RANGE }), contextOf('1'));
  const { body } = answerOf(answer, getFigures.response.parse);
  expect(Object.keys(body.now).length).toBeGreaterThan(10);
  return metered.read;
}

/** What an edition costs to read. Each is of a year of its own, that no other has been made of. */
async function costOfNation(told: Readonly<Record<string, string>>, year: string): Promise<number> {
  const nation = nationOver(counting().table.name, told);
  const { body: published } = await nation.publish({ until: `${year}-06` });
  metered.reset();
  const { body } = await nation.call(getNationalFigures, { query: { year, edition: String(published.edition), period: `${year}-H1` } });
  expect(body.cities).toHaveLength(Object.keys(told).length);
  return metered.read;
}

test('the city’s page and the nation’s cost the same to read of a thousand records and of a hundred thousand', {
  timeout: 600_000,
}, async () => {
  const [{ id = '' } = {}] = cities;
  const costs: { city: number; nation: number }[] = [];
  let marked = 0;
  for (const [records, year] of [
    [1_000, '2025'],
    [100_000, '2026'],
  ] as const) {
    await plant(countersAfter(id, records));
    await plant(marksOf(id, records).slice(marked));
    marked = records;
    costs.push({ city: await costOfCity(), nation: await costOfNation({ [id]: 'Byen' }, year) });
  }
  const [few, many] = costs;
  expect(few?.city).toBeGreaterThan(0);
  // the same items, and numbers of two digits more: where that reaches into the next four kilobytes it is half a unit
  expect((many?.city ?? 0) - (few?.city ?? 0)).toBeLessThanOrEqual(0.5);
  // a year's edition is read whole: every period's digits are in it
  expect((many?.nation ?? 0) - (few?.nation ?? 0)).toBeLessThanOrEqual(1);
});
