import * as z from 'zod/mini';
import { environmentOf, jsonOf } from '#functions/platform/config.ts';
import { LOG_LEVELS, type LogLevel } from '#functions/platform/log.ts';
import { cityId } from '#shared/kernel/index.ts';

/**
 * `CITIES` names every city and whether its figures go to the nation: `{ "<id>": true }`. It is this short because a
 * function's whole environment is at most 4 kB, and an account holds ninety cities. `CITIES_BY_LAW` are those among them
 * where law, and no consent, is what figures rest on.
 */
const environment = z.object({
  TABLE_NAME: z.string().check(z.minLength(3)),
  CITIES: jsonOf(z.record(cityId, z.boolean())),
  CITIES_BY_LAW: jsonOf(z.array(cityId)),
  LOG_LEVEL: z.enum(LOG_LEVELS),
});

/** What those that count are told. */
export interface CountingConfig {
  readonly tableName: string;
  /** Whether each city shares its figures with the nation, by its id. */
  readonly cities: ReadonlyMap<string, boolean>;
  /** The ids of those that count everybody by law. */
  readonly byLaw: ReadonlySet<string>;
  readonly logLevel: LogLevel;
}

/** Reads the environment. Throws at start where anything is missing. */
export function countingConfigOf(env: NodeJS.ProcessEnv): CountingConfig {
  const { TABLE_NAME, CITIES, CITIES_BY_LAW, LOG_LEVEL } = environmentOf(environment, env);
  return { tableName: TABLE_NAME, cities: new Map(Object.entries(CITIES)), byLaw: new Set(CITIES_BY_LAW), logLevel: LOG_LEVEL };
}
