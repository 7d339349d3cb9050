import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Assembly, loadAssembly } from '#local/assembly/assembly.ts';
import { buildPage, synthesise } from '#local/build.ts';
import { type LocalCloud, startLocalCloud } from '#local/cloud.ts';
import { invokeAt } from '#local/invoke.ts';
import { setDate, setRealDate } from '#local/movedClock/clock.ts';
import type { LocalDate } from '#shared/kernel/index.ts';

const quietly = (): void => undefined;

async function startable(): Promise<{ readonly assembly: Assembly; readonly dataDir: string }> {
  const assembly = await loadAssembly(await synthesise(await buildPage(quietly), quietly));
  return { assembly, dataDir: await mkdtemp(join(tmpdir(), 'product-')) };
}

/** The whole product, page and all, on a free port over a folder of its own; it ends when the file's tests are over. */
export async function runningProduct(): Promise<LocalCloud> {
  const { assembly, dataDir } = await startable();
  const cloud = await startLocalCloud({ assembly, dataDir, port: 0, log: quietly, onFunctionLine: quietly });
  afterAll(async () => {
    await cloud.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  return cloud;
}

/** The product over one folder and at one address, on one day after another. */
export interface ProductOverTime {
  /**
   * Ends it where it runs, and starts it again as if it were a date: what it serves, its logins and whatever the test itself
   * asks of the clock. Pages that are open must be opened anew, and people sign in again.
   */
  on(date: LocalDate): Promise<LocalCloud>;
  /** Calls a function of the product that runs, as its schedule would. */
  fire(functionName: string): Promise<void>;
}

/** A product to be started on the days of a story, in order; it ends, and the time is right again, when the file's tests are over. */
export async function productOverTime(): Promise<ProductOverTime> {
  const { assembly, dataDir } = await startable();
  let running: LocalCloud | undefined;
  let port = 0;
  afterAll(async () => {
    await running?.close();
    setRealDate();
    await rm(dataDir, { recursive: true, force: true });
  });
  return {
    on: async (date) => {
      await running?.close();
      setDate(date);
      running = await startLocalCloud({ assembly, dataDir, port, log: quietly, onFunctionLine: quietly });
      port = running.port;
      return running;
    },
    fire: async (functionName) => void (await invokeAt(port, dataDir, functionName, undefined)),
  };
}
