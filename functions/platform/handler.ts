import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import middy from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import { changes, common, dateIn, id, Refused } from '#shared/kernel/index.ts';
import { logReading } from './accessLog.ts';
import type { Actor } from './actor.ts';
import { type Config, configOf } from './config.ts';
import { cursorSeal } from './cursor.ts';
import { allowed } from './middleware/allowed.ts';
import { answered } from './middleware/answered.ts';
import { fromCloudFront } from './middleware/fromCloudFront.ts';
import { routed } from './middleware/routed.ts';
import type { HttpEvent, Served } from './middleware/step.ts';
import type { Deps, Operation } from './operation.ts';
import { performChange } from './perform.ts';
import { inputOf } from './request.ts';
import { json } from './response.ts';
import { cityTable } from './table/cityTable.ts';
import { keysOf } from './table/keys.ts';

/** Nobody acts on a public route; asking who does is a mistake that must not pass for a person. */
const NOBODY: Actor = { id: 'nobody', username: 'nobody', roles: [] };

function depsOf(config: Config, client: DynamoDBDocumentClient, log: Logger): () => Deps {
  const keys = keysOf(config.CITY.id);
  const table = cityTable(client, config.TABLE_NAME, keys, () => new Date());
  const cursors = cursorSeal(config.CITY.id, config.ORIGIN_SECRETS);
  return () => {
    const now = new Date();
    return { city: config.CITY, table, keys, now, today: dateIn(now), newId: randomUUID, cursors, log };
  };
}

function idempotencyKey(event: HttpEvent): string {
  const parsed = z.safeParse(id, event.headers['idempotency-key']);
  if (!parsed.success) throw new Refused(common.keyMissing);
  return parsed.data;
}

/** Parses, runs and answers one request whose operation and actor the stack has found. */
async function serve(event: HttpEvent, { operation, actor = NOBODY, awsRequestId }: Served, entry: string, deps: Deps) {
  if (!operation) throw new Refused(common.notFound);
  const { route } = operation;
  const key = changes(route) ? idempotencyKey(event) : undefined;
  const input = inputOf(route, event);
  const answer = key
    ? await performChange(operation, actor, input, { entry, key }, deps)
    : (await operation.run(actor, input, deps)).answer;
  const body = z.parse(route.response, answer);
  if (route.audit) await logReading(route.audit, route.operationId, actor, input, deps);
  return json(route.status, body, awsRequestId);
}

/** A function's handler: one stack for all, and the operations of its slices. */
export function handlerOf(operations: readonly Operation[]) {
  const config = configOf(process.env);
  const log = new Logger({ serviceName: `${config.CITY.id}-${config.ENTRY}` });
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });
  const deps = depsOf(config, client, log);
  return middy<HttpEvent, APIGatewayProxyStructuredResultV2, Error, Served>()
    .use(answered(log))
    .use(fromCloudFront(config.ORIGIN_SECRETS))
    .use(routed(operations))
    .use(allowed(config, () => new Date()))
    .handler((event, context) => serve(event, context, config.ENTRY, deps()));
}
