import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { recountOf } from '#functions/recount/index.ts';
import { type Figures, getFigures, type MonthRange } from '#shared/reporting/index.ts';
import type { LiveCities, LiveCity } from '#test/support/cities.ts';

const quiet = (): void => undefined;

/** A city's figures once all its records are counted, by the one command that fills them from the records. */
export async function countedFigures(live: LiveCities, city: LiveCity, range: MonthRange): Promise<Figures> {
  const { id } = city.city;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: live.engine.endpoint }));
  const deps = {
    client,
    tableName: live.table.name,
    cities: new Map([[id, true]]),
    byLaw: new Set<string>(),
    now: () => new Date(),
    log: { info: quiet, error: quiet },
  };
  await recountOf(deps, () => Promise.resolve())({ city: id, repair: true });
  client.destroy();
  return (await city.call(getFigures, { query: range })).body;
}
