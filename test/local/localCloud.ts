import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, vi } from 'vitest';
import type { Assembly } from '#local/assembly/assembly.ts';
import { loadAssembly } from '#local/assembly/assembly.ts';
import { synthesise } from '#local/build.ts';
import type { LocalCloud } from '#local/cloud.ts';
import { startLocalCloud } from '#local/cloud.ts';

/** The product's own assembly, with a stand-in page that no test here looks into. */
export const productAssembly = async (): Promise<Assembly> =>
  loadAssembly(await synthesise(join(import.meta.dirname, 'page'), () => undefined));

/** A folder that is gone when the file's tests are over. */
export async function temporaryFolder(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'local-cloud-'));
  afterAll(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** A local cloud for a file of tests, and every line its functions have written. */
export interface TestCloud extends LocalCloud {
  readonly lines: readonly string[];
  /** Waits until a function has written something, which may arrive after its answer. */
  written(text: string): Promise<void>;
  readonly dataDir: string;
}

/** Starts a cloud on a free port, over a folder of its own unless one is given; it ends when the file's tests are over. */
export async function runningCloud(assembly: Assembly, folder?: string): Promise<TestCloud> {
  const lines: string[] = [];
  const dataDir = folder ?? (await temporaryFolder());
  const cloud = await startLocalCloud({ assembly, dataDir, port: 0, log: () => undefined, onFunctionLine: (_, line) => lines.push(line) });
  afterAll(cloud.close);
  const written = (text: string): Promise<void> => vi.waitFor(() => expect(lines.join('\n')).toContain(text));
  return { ...cloud, lines, written, dataDir };
}
