import { logOf } from '#functions/platform/log.ts';
import { documentClient } from '#functions/platform/table/documentClient.ts';
import { countingConfigOf } from './config.ts';
import type { CountingDeps } from './projector.ts';

/** What a function that counts works with, from its environment; `service` is what its log lines are found by. */
export function countingDepsOf(service: string, env: NodeJS.ProcessEnv): CountingDeps {
  const { logLevel, ...config } = countingConfigOf(env);
  return { ...config, client: documentClient(), log: logOf(service, logLevel), now: () => new Date() };
}
