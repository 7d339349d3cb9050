import * as z from 'zod/mini';
import { city } from '#shared/kernel/index.ts';
import { parseJson } from './parseJson.ts';

const environment = z.object({
  CITY: z.pipe(z.string(), z.pipe(z.transform(parseJson), city)),
  ENTRY: z.string().check(z.regex(/^[a-z]+$/)),
  TABLE_NAME: z.string().check(z.minLength(3)),
  USER_POOL_CLIENT_ID: z.string().check(z.minLength(1)),
  ISSUER: z.url(),
  /** Two, so that one can be replaced while the other is in use. */
  ORIGIN_SECRETS: z.pipe(
    z.string(),
    z.pipe(
      z.transform((text: string) => text.split(',')),
      z.array(z.string().check(z.minLength(16))).check(z.minLength(1)),
    ),
  ),
});

export type Config = z.infer<typeof environment>;

/** Reads a function's environment. Throws at start where anything is missing: a function half configured must not answer. */
export function configOf(env: NodeJS.ProcessEnv): Config {
  const parsed = z.safeParse(environment, env);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map(({ path }) => path.join('.'));
  throw new Error(`The function's environment is not as it should be: ${[...new Set(names)].join(', ')}`);
}
