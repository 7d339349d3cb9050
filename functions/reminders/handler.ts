import * as z from 'zod/mini';
import { environmentOf, jsonOf } from '#functions/platform/config.ts';
import { LOG_LEVELS, logOf } from '#functions/platform/log.ts';
import { cityTable } from '#functions/platform/table/cityTable.ts';
import { documentClient } from '#functions/platform/table/documentClient.ts';
import { keysOf } from '#functions/platform/table/keys.ts';
import { city } from '#shared/kernel/index.ts';
import type { Send } from './senders.ts';
import { type Run, sendReminders } from './sendReminders.ts';

const environment = z.object({
  CITY: jsonOf(city),
  TABLE_NAME: z.string().check(z.minLength(3)),
  LOG_LEVEL: z.enum(LOG_LEVELS),
  MESSAGES_FROM: z.email(),
  SITE: z.url(),
});

/**
 * The handler for the schedule. It takes nothing from its event: whoever calls it can make it send what is due, and nothing
 * else.
 *
 * @throws Error when something could not be sent, after all else was: so that somebody is told
 */
export function remindersHandler(env: NodeJS.ProcessEnv, senderOf: (from: string) => Send): () => Promise<Run> {
  const { CITY, TABLE_NAME, LOG_LEVEL, MESSAGES_FROM, SITE } = environmentOf(environment, env);
  const keys = keysOf(CITY.id);
  const table = cityTable(documentClient(), TABLE_NAME, keys, () => new Date());
  const log = logOf(`${CITY.id}-reminders`, LOG_LEVEL);
  const send = senderOf(MESSAGES_FROM);
  return async () => {
    const run = await sendReminders({ table, keys, log, send, site: SITE, city: CITY, now: new Date() });
    log.info('reminders', { ...run });
    if (run.failed > 0) throw new Error('Some reminders could not be sent');
    return run;
  };
}
