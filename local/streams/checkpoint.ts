import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { readJson, writeJson } from '../files.ts';

const stored = z.object({ stream: z.string(), doneTo: z.string().optional() });

/** How far a function has come in a stream, kept where it outlives us. */
export interface Checkpoint {
  /** Sequence number of the last record that is done with; undefined when none is. */
  read(): Promise<string | undefined>;
  write(doneTo: string): Promise<void>;
}

/**
 * The checkpoint of a mapping; that of another stream than this, such as of a table since made anew, is none.
 *
 * @param stream what the stream is called
 */
export async function checkpointIn(directory: string, mappingId: string, stream: string): Promise<Checkpoint> {
  await mkdir(directory, { recursive: true });
  const file = join(directory, `${mappingId}.json`);
  return {
    read: async () => {
      const kept = await readJson(file, stored, { stream });
      return kept.stream === stream ? kept.doneTo : undefined;
    },
    write: (doneTo) => writeJson(file, { stream, doneTo }),
  };
}
