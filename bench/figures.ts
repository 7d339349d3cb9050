import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { getFigures } from '#shared/reporting/index.ts';
import { COUNTED_RANGE, countersAfter, marksOf, plantAll } from '#test/support/countedRecords.ts';
import { benchCity, city } from './benchCity.ts';
import type { Meter } from './metering.ts';
import { table } from './report.ts';

const RECORDS = [1_000, 100_000] as const;

const READINGS = [
  { name: 'this year, all figures and breakdowns', query: { from: '2026-01', to: '2026-11' } },
  { name: 'two years', query: COUNTED_RANGE },
] as const;

/** What the city's figures cost to read after so many records: counters do not grow with what they count. */
export async function measureFigures(tableName: string, direct: string, meter: Meter): Promise<void> {
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: direct, region: 'eu-north-1', credentials }));
  const read = READINGS.map((): string[] => []);
  const office = await benchCity(tableName, meter.endpoint);
  let marked = 0;
  for (const records of RECORDS) {
    await plantAll(client, tableName, [...countersAfter(city.id, records), ...marksOf(city.id, records).slice(marked)]);
    marked = records;
    for (const [at, { query }] of READINGS.entries()) {
      meter.reset();
      await office.call(getFigures, { query });
      read[at]?.push(String(meter.read));
    }
  }
  client.destroy();
  const rows = READINGS.map(({ name }, at) => [name, ...(read[at] ?? [])]);
  table(
    'Figures: read units, by how many records were counted',
    ['what is read', ...RECORDS.map((records) => records.toLocaleString('en'))],
    rows,
  );
}
