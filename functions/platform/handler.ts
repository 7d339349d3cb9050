import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { CITY_ROLES, changes, dateIn } from '#shared/kernel/index.ts';
import { logReading } from './accessLog.ts';
import type { Actor } from './actor.ts';
import { cityNowOf } from './cityNow.ts';
import { type Config, configOf } from './config.ts';
import { cursorSeal } from './cursor.ts';
import { type Gate, type Passage, runBehind } from './gate.ts';
import { type Log, logOf } from './log.ts';
import type { HttpEvent, Served } from './middleware/step.ts';
import type { Deps, Operation, Outcome } from './operation.ts';
import { performChange } from './perform.ts';
import { idempotencyKey, inputOf } from './request.ts';
import { good } from './response.ts';
import { signatureOf } from './signature.ts';
import { stackOf } from './stack.ts';
import { cityTable } from './table/cityTable.ts';
import { documentClient } from './table/documentClient.ts';
import { keysOf } from './table/keys.ts';
import { visitorOf } from './visitor.ts';

/** Nobody acts on a public route; asking who does is a mistake that must not pass for a person. */
const NOBODY: Actor = { id: 'nobody', username: 'nobody', roles: [], services: [] };

function depsOf(config: Config, client: DynamoDBDocumentClient, log: Log): (event: HttpEvent) => Deps {
  const keys = keysOf(config.CITY.id);
  const table = cityTable(client, config.TABLE_NAME, keys, () => new Date());
  const cursors = cursorSeal(config.CITY.id, config.ORIGIN_SECRETS);
  const signatureFor = (purpose: string) => signatureOf(purpose, config.CITY.id, config.ORIGIN_SECRETS);
  return ({ headers }) => {
    const now = new Date();
    const visitor = visitorOf(headers, signatureFor('visitor'));
    return {
      city: config.CITY,
      cityNow: cityNowOf(config.CITY, { table, keys }),
      table,
      keys,
      now,
      today: dateIn(now),
      newId: randomUUID,
      cursors,
      signatureFor,
      visitor,
      log,
    };
  };
}

/** Parses, runs and answers one request whose operation and actor the stack has found. */
async function serve(
  event: HttpEvent,
  { actor = NOBODY, awsRequestId }: Served,
  operation: Operation,
  { entry, gate, deps }: { readonly entry: string; readonly gate: Gate; readonly deps: Deps },
) {
  const { route } = operation;
  const key = changes(route) ? idempotencyKey(event) : undefined;
  const input = inputOf(route, event);
  let passage: Passage = {};
  const run = async (): Promise<Outcome<unknown>> => {
    const ran = await runBehind(gate, operation, actor, input, deps);
    passage = ran.passage;
    return ran;
  };
  const answer = key ? await performChange({ ...operation, run }, actor, input, { entry, key }, deps) : (await run()).answer;
  const body = z.parse(route.response, answer);
  const { audit, operationId } = route;
  if (audit) await logReading({ audit, operationId }, passage, actor, input, deps);
  return good(route, body, awsRequestId);
}

/** Stands where a function has no participant's record to open. */
const shut: Gate = async () => {
  throw new Error('This function has no gate to a record');
};

/**
 * A city's function: one stack for all, and the operations of its slices.
 *
 * @param gate what stands before each participant's record
 * @throws Error where a route opens a record and there is no gate: a function that forgot it must not answer
 */
export function handlerOf(operations: readonly Operation[], gate: Gate = shut) {
  const open = operations.find(({ route }) => route.gate !== undefined && gate === shut);
  if (open) throw new Error(`Nothing stands before ${open.route.operationId}, which opens a participant's record`);
  const config = configOf(process.env);
  const log = logOf(`${config.CITY.id}-${config.ENTRY}`, config.LOG_LEVEL);
  const deps = depsOf(config, documentClient(), log);
  const may = { roles: CITY_ROLES, services: config.CITY.services.map(({ id: service }) => service) };
  return stackOf(operations, config, may, log, (event, served, operation) =>
    serve(event, served, operation, { entry: config.ENTRY, gate, deps: deps(event) }),
  );
}
