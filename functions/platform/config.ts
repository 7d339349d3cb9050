import * as z from 'zod/mini';
import { city, cityId } from '#shared/kernel/index.ts';
import { LOG_LEVELS } from './log.ts';
import { parseJson } from './parseJson.ts';

/** A variable that holds JSON of a shape. */
export const jsonOf = <Shape extends z.ZodMiniType>(shape: Shape) => z.pipe(z.string(), z.pipe(z.transform(parseJson), shape));

const settings = {
  ENTRY: z.string().check(z.regex(/^[a-z]+$/)),
  TABLE_NAME: z.string().check(z.minLength(3)),
  USER_POOL_CLIENT_ID: z.string().check(z.minLength(1)),
  ISSUER: z.url(),
  LOG_LEVEL: z.enum(LOG_LEVELS),
  /** Two, so that one can be replaced while the other is in use. */
  ORIGIN_SECRETS: z.pipe(
    z.string(),
    z.pipe(
      z.transform((text: string) => text.split(',')),
      z.array(z.string().check(z.minLength(16))).check(z.minLength(1)),
    ),
  ),
};

const cityEnvironment = z.object({ ...settings, CITY: jsonOf(city) });
/** `CITIES` names those whose figures the nation may see: `{ "<id>": "<name>" }`. */
const nationalEnvironment = z.object({ ...settings, CITIES: jsonOf(z.record(cityId, z.string())) });

export type Config = z.infer<typeof cityEnvironment>;
export type NationalConfig = z.infer<typeof nationalEnvironment>;

/** What every function that answers requests is told. */
export type Settings = Pick<Config, keyof typeof settings>;

/** Reads a function's environment. Throws at start where anything is missing: a function half configured must not answer. */
export function environmentOf<Shape extends z.ZodMiniType>(shape: Shape, env: NodeJS.ProcessEnv): z.output<Shape> {
  const parsed = z.safeParse(shape, env);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map(({ path }) => path.join('.'));
  throw new Error(`The function's environment is not as it should be: ${[...new Set(names)].join(', ')}`);
}

/** The environment of a city's function. */
export const configOf = (env: NodeJS.ProcessEnv): Config => environmentOf(cityEnvironment, env);

/** The environment of the nation's function. */
export const nationalConfigOf = (env: NodeJS.ProcessEnv): NationalConfig => environmentOf(nationalEnvironment, env);
