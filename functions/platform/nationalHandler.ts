import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { changes, common, dateIn, NATIONAL_ROLES, Refused } from '#shared/kernel/index.ts';
import { nationalConfigOf } from './config.ts';
import { cursorSeal } from './cursor.ts';
import { logOf } from './log.ts';
import type { NationalDeps, Operation } from './operation.ts';
import { performChange } from './perform.ts';
import { idempotencyKey, inputOf } from './request.ts';
import { good } from './response.ts';
import { stackOf } from './stack.ts';
import { cityTable } from './table/cityTable.ts';
import { documentClient } from './table/documentClient.ts';
import { nationalKeys } from './table/keys.ts';

/** Whose data it is: the id is reserved, so that no city can have it. */
const NATION = 'national';

/**
 * The nation's function: the same stack as a city's, with the national pool's roles and a table that ends at the figures
 * that cities share and what has been published of them.
 */
export function nationalHandlerOf(operations: readonly Operation<NationalDeps>[]) {
  const config = nationalConfigOf(process.env);
  const log = logOf(`${NATION}-${config.ENTRY}`, config.LOG_LEVEL);
  const keys = nationalKeys();
  const table = cityTable(documentClient(), config.TABLE_NAME, keys, () => new Date());
  const cursors = cursorSeal(NATION, config.ORIGIN_SECRETS);
  const cities = new Map(Object.entries(config.CITIES));
  return stackOf(
    operations,
    config,
    { roles: NATIONAL_ROLES, services: [] },
    log,
    async (event, { actor, awsRequestId }, { route, run }) => {
      if (!actor) throw new Refused(common.signInNeeded);
      const now = new Date();
      const deps = { cities, table, keys, now, today: dateIn(now), newId: randomUUID, cursors, log };
      const key = changes(route) ? idempotencyKey(event) : undefined;
      const input = inputOf(route, event);
      const answer = key
        ? await performChange({ route, run }, actor, input, { entry: config.ENTRY, key }, deps)
        : (await run(actor, input, deps)).answer;
      return good(route, z.parse(route.response, answer), awsRequestId);
    },
  );
}
