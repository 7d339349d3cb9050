import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startEngine } from '#local/dynamodb/engine.ts';
import { type HttpRequest, type HttpResponse, listen, send } from '#local/http.ts';
import { type Faults, plannedFaults } from '#local/iam/faults.ts';

/** A running database for one file of tests, and a way to make it misbehave. */
export interface TestEngine {
  readonly endpoint: string;
  /** Makes the next calls fail as AWS would, and the engine never does. */
  readonly faults: Faults;
  /** The operations called since the file began, as in `x-amz-target`: `TransactWriteItems`. */
  readonly calls: string[];
  /** What to do before a call goes on to the engine; reset it with `undefined`. */
  before: ((operation: string) => Promise<void>) | undefined;
}

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
    const faults = plannedFaults();
    const started: Omit<TestEngine, 'endpoint'> = { faults, calls: [], before: undefined };
    const server = await listen(0, async (request: HttpRequest): Promise<HttpResponse> => {
      const operation = request.headers['x-amz-target']?.split('.')[1] ?? '';
      started.calls.push(operation);
      await started.before?.(operation);
      return faults.next('', operation, JSON.parse(request.body.toString())) ?? send(port, request);
    });
    endings.push(server.close);
    engine = Object.assign(started, { endpoint: `http://127.0.0.1:${server.port}` });
  });

  afterAll(async () => {
    for (const end of endings.reverse()) await end();
  });

  return () => {
    if (!engine) throw new Error('The database has not started: ask for it in a test or a hook');
    return engine;
  };
}
