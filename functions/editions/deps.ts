import * as z from 'zod/mini';
import { environmentOf } from '#functions/platform/config.ts';
import { LOG_LEVELS, type Log, logOf } from '#functions/platform/log.ts';
import { type CityTable, cityTable } from '#functions/platform/table/cityTable.ts';
import { documentClient } from '#functions/platform/table/documentClient.ts';
import { type NationalKeys, nationalKeys } from '#functions/platform/table/keys.ts';

/** What making an edition works with: the nation's keys, and none of a city's. */
export interface MakingDeps {
  readonly table: CityTable;
  readonly keys: NationalKeys;
  readonly log: Pick<Log, 'info' | 'error'>;
  readonly now: () => Date;
}

const environment = z.object({ TABLE_NAME: z.string().check(z.minLength(3)), LOG_LEVEL: z.enum(LOG_LEVELS) });

/** The same from a function's environment; throws where anything is missing. */
export function makingDepsOf(env: NodeJS.ProcessEnv): MakingDeps {
  const { TABLE_NAME, LOG_LEVEL } = environmentOf(environment, env);
  const [keys, now] = [nationalKeys(), () => new Date()];
  return { table: cityTable(documentClient(), TABLE_NAME, keys, now), keys, log: logOf('editions', LOG_LEVEL), now };
}
