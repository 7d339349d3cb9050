import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { loadAssembly } from '#local/assembly/assembly.ts';
import { buildPage, synthesise } from '#local/build.ts';
import { type LocalCloud, startLocalCloud } from '#local/cloud.ts';

const quietly = (): void => undefined;

/** The whole product, page and all, on a free port over a folder of its own; it ends when the file's tests are over. */
export async function runningProduct(): Promise<LocalCloud> {
  const assembly = await loadAssembly(await synthesise(await buildPage(quietly), quietly));
  const dataDir = await mkdtemp(join(tmpdir(), 'product-'));
  const cloud = await startLocalCloud({ assembly, dataDir, port: 0, log: quietly, onFunctionLine: quietly });
  afterAll(async () => {
    await cloud.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  return cloud;
}
