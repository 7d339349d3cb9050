import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startEngine } from '#local/dynamodb/engine.ts';
import { type HttpRequest, type HttpResponse, json, listen, send } from '#local/http.ts';
import { type Faults, plannedFaults } from '#local/iam/faults.ts';
import { deniedOf } from './rights.ts';

/** A running database for one file of tests, and a way to make it misbehave. */
export interface TestEngine {
  readonly endpoint: string;
  /** Makes the next calls fail as AWS would, and the engine never does. */
  faults: Faults;
  /** The operations called in this test, as in `x-amz-target`: `TransactWriteItems`. */
  calls: string[];
  /** What functions asked for in this test that their policies do not allow. */
  denied: string[];
  /** What to do before a call goes on to the engine; an answer it gives is given in the engine's place. */
  before: ((operation: string) => Promise<HttpResponse | undefined>) | undefined;
}

/** An answer of the database, for a test to give in its place. */
export const databaseAnswer = (body: unknown): HttpResponse => json(200, body, { 'content-type': 'application/x-amz-json-1.0' });

const untouched = (): Omit<TestEngine, 'endpoint'> => ({ faults: plannedFaults(), calls: [], denied: [], before: undefined });

/** As the database refuses what a policy does not allow. */
const accessDenied = (message: string): HttpResponse =>
  json(400, { __type: 'com.amazon.coral.service#AccessDeniedException', message, Message: message });

/** Starts the database before the tests of a file, and ends it after them. */
export function engineForFile(): () => TestEngine {
  let engine: TestEngine | undefined;
  const endings: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'records-'));
    endings.push(() => rm(directory, { recursive: true }));
    const { port, stop } = await startEngine(directory, (lastLines) => {
      throw new Error(`The database ended during the tests:\n${lastLines}`);
    });
    endings.push(stop);
    const started = untouched();
    const server = await listen(0, async (request: HttpRequest): Promise<HttpResponse> => {
      const operation = request.headers['x-amz-target']?.split('.')[1] ?? '';
      started.calls.push(operation);
      const body: unknown = JSON.parse(request.body.toString());
      const denied = await deniedOf(request.headers, operation, body);
      if (denied !== undefined) {
        started.denied.push(denied);
        return accessDenied(denied);
      }
      const instead = await started.before?.(operation);
      return instead ?? started.faults.next('', operation, body) ?? send(port, request);
    });
    endings.push(server.close);
    engine = Object.assign(started, { endpoint: `http://127.0.0.1:${server.port}` });
  });

  beforeEach(() => {
    if (engine) Object.assign(engine, untouched());
  });

  afterEach(() => {
    const denied = engine?.denied ?? [];
    if (denied.length > 0) throw new Error(`A function was asked for what its line in infra/entries.ts does not say: ${denied.join('; ')}`);
  });

  afterAll(async () => {
    for (const end of endings.reverse()) await end();
  });

  return () => {
    if (!engine) throw new Error('The database has not started: ask for it in a test or a hook');
    return engine;
  };
}
