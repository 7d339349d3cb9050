import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import { readJson, writeJson } from './files.ts';

const stored = z.object({ seed: z.string() });

/**
 * Secrets of this data directory, by name: the same at every start, others in every directory, and none of them told
 * by another.
 */
export async function secretsOf(dataDir: string): Promise<(name: string) => string> {
  const file = join(dataDir, 'secrets.json');
  const { seed } = await readJson(file, stored, { seed: randomBytes(32).toString('hex') });
  await writeJson(file, { seed });
  return (name) => createHmac('sha256', seed).update(name).digest('hex');
}
