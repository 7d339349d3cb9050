import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { moveDate } from '../movedClock/moveDate.ts';
import type { Invocation, Outcome } from './instance.ts';

// Runs one instance of a function: loads its bundle, then answers one event after another. Everything crosses as JSON, as in Lambda.

const given = z.object({ file: z.string(), handler: z.string(), clockMovedBy: z.number() }).parse(workerData);
const { file, handler: name } = given;
if (given.clockMovedBy !== 0) moveDate(given.clockMovedBy);
const handler: unknown = Reflect.get(await import(pathToFileURL(file).href), name);
if (typeof handler !== 'function') throw new Error(`${file} exports no function ${name}.`);
const handle = handler;

const describe = (error: unknown): string =>
  JSON.stringify(
    error instanceof Error
      ? { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') }
      : { errorMessage: String(error) },
  );

async function answer({ event, context }: Invocation): Promise<Outcome> {
  try {
    const { deadline, ...rest } = context;
    const result: unknown = await handle(JSON.parse(event), {
      ...rest,
      getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    });
    return { ok: true, payload: JSON.stringify(result ?? null) };
  } catch (error) {
    return { ok: false, payload: describe(error) };
  }
}

parentPort?.on('message', (invocation: Invocation) => {
  answer(invocation).then((outcome) => parentPort?.postMessage(outcome));
});
const loaded: Outcome = { ok: true, payload: '' };
parentPort?.postMessage(loaded);
