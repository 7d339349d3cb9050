import * as z from 'zod/mini';
import type { Stored } from './cityTable.ts';

/** Counters of one period as they stand. */
export interface Counters {
  readonly cells: Readonly<Record<string, number>>;
  /** How often they were written; 0 where that is not kept. */
  readonly version: number;
  /** When they were last written; null where that is not known. */
  readonly changedAt: string | null;
}

const counters = z.catchall(z.object({ version: z.optional(z.int()), changedAt: z.optional(z.string()) }), z.int());

/** Reads an item of counters: numbers by cell, beside when and how often they were written. */
export function countersIn({ content }: Stored): Counters {
  const { version = 0, changedAt = null, ...cells } = counters.parse(content);
  return { cells, version, changedAt };
}
