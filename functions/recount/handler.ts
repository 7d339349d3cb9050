import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod/mini';
import { cityTable } from '#functions/platform/table/cityTable.ts';
import { keysOf } from '#functions/platform/table/keys.ts';
import { type CountingDeps, countersOf } from '#functions/projector/index.ts';
import { type CityReport, type CityToRecount, recountCity } from './recountCity.ts';

/** What is asked for: one city or all, and whether to repair what is found. A schedule's own event asks for all, and no repair. */
const request = z.object({ city: z.optional(z.string()), repair: z.optional(z.boolean()) });
export type RecountRequest = z.input<typeof request>;

/** What was found. */
export interface RecountReport {
  readonly cities: readonly CityReport[];
}

/** Longer than counting takes to follow on an ordinary day. Seconds. */
const PATIENCE = 15;

const toRecount = (city: string, deps: CountingDeps, wait: CityToRecount['wait']): CityToRecount => {
  const keys = keysOf(city);
  return {
    city,
    counters: countersOf(city, deps),
    records: { table: cityTable(deps.client, deps.tableName, keys, deps.now), keys },
    wait,
  };
};

/** One line a city: numbers that differ are an error, as somebody must look; names of records are for the one who asked. */
function tell({ city, records, miscounted, unreadable, differences, repaired }: CityReport, { log }: CountingDeps): void {
  const periods = [...new Set(differences.map(({ period }) => period))];
  const told = { city, records, miscounted, unreadable: unreadable.length, differences: differences.length, periods, repaired };
  if ((differences.length > 0 || unreadable.length > 0) && !repaired) log.error('figures differ', told);
  else log.info('recounted', told);
}

/**
 * The handler for schedules and operators: re-drive, recount and backfill are this one operation.
 *
 * @throws Error for a city nobody knows
 */
export const recountOf =
  (deps: CountingDeps, wait: CityToRecount['wait'] = () => delay(PATIENCE * 1000)) =>
  async (event: unknown): Promise<RecountReport> => {
    const { city, repair = false } = request.parse(event);
    if (city !== undefined && !deps.cities.has(city)) throw new Error('There is no such city to recount');
    const reports: CityReport[] = [];
    for (const each of city === undefined ? deps.cities.keys() : [city]) {
      const report = await recountCity(toRecount(each, deps, wait), repair);
      tell(report, deps);
      reports.push(report);
    }
    return { cities: reports };
  };
