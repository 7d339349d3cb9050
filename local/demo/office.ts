import { setTimeout as wait } from 'node:timers/promises';
import type * as z from 'zod/mini';
import { openRecord } from '#shared/access/index.ts';
import { dateIn, type LocalDate, type Route, type Schema } from '#shared/kernel/index.ts';
import { ApiRefusal, type Caller, type CallParts, callApi } from '../callApi.ts';
import type { DemoCloud } from './loader.ts';
import type { Login } from './plan/cityPlan.ts';
import { drawnId } from './plan/drawnId.ts';

/** A call as one of the demo logins. Its key is drawn from the call unless said. */
export type Call = <P extends Schema, Q extends Schema, B extends Schema, R extends Schema>(
  login: Login,
  route: Route<P, Q, B, R>,
  parts?: CallParts<B>,
) => Promise<z.output<R>>;

/** A city's staff at work: all that loading sees of the product. */
export interface Office {
  readonly cityId: string;
  readonly today: LocalDate;
  readonly call: Call;
}

/**
 * The key of a change, drawn from the change itself: sent again, after an interruption or a lost answer, it is the same
 * change and not another one.
 */
export const keyOf = (login: Login, operationId: string, params: unknown, body: unknown): string =>
  drawnId(JSON.stringify([login, operationId, params ?? {}, body ?? null]));

const ATTEMPTS = 5;
const FIRST_WAIT_MS = 200;
/** The gateway or the functions are overloaded, or a function was being replaced. */
const PASSING = new Set([429, 502, 503, 504]);

async function patiently<Answer>(signal: AbortSignal, ask: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    try {
      return await ask();
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof ApiRefusal && PASSING.has(error.status))) throw error;
      await wait(FIRST_WAIT_MS * 2 ** attempt, undefined, { signal });
    }
  }
}

/** Why invented staff open the record of somebody they do not follow up. */
const REASON = 'Hjelper veilederen som har fri';

/** Calls a route, and says why where the gate before a record asks. */
async function callSayingWhy<P extends Schema, Q extends Schema, B extends Schema, R extends Schema>(
  caller: Caller,
  route: Route<P, Q, B, R>,
  parts: CallParts<B>,
): Promise<z.output<R>> {
  try {
    return await callApi(caller, route, parts);
  } catch (error) {
    if (!(error instanceof ApiRefusal && error.asksWhy)) throw error;
    await callApi(caller, openRecord, { params: { participantId: parts.params?.participantId ?? '' }, body: { reason: REASON } });
    return callApi(caller, route, parts);
  }
}

/** The staff of a city of the local cloud, over HTTP and with tokens of their own. */
export function officeOf(cloud: DemoCloud, city: DemoCloud['cities'][number]): Office {
  return {
    cityId: city.id,
    today: dateIn(new Date()),
    call: (login, route, parts = {}) =>
      patiently(cloud.signal, async () => {
        const token = await cloud.token(city.id, login);
        return callSayingWhy({ url: city.url, token }, route, { key: keyOf(login, route.operationId, parts.params, parts.body), ...parts });
      }),
  };
}
