import type { Retrying } from './mapping.ts';
import { madeAt, type StreamRecord } from './record.ts';

/** Records handed to the function together. */
export interface Batch {
  readonly records: readonly StreamRecord[];
  /** How often it has been tried again. Splitting it is no new try, as in Lambda. */
  readonly retries: number;
}

/** Why records were given up, in Lambda's words. */
export type Condition = 'RetryAttemptsExhausted' | 'RecordAgeExceeded';

/** What becomes of a batch: its first records are done with, and the rest is tried again or given up. */
export interface Fate {
  /** In order; none when all is done with. */
  readonly again: readonly Batch[];
  /** How long to wait first, in milliseconds. */
  readonly waitMs: number;
  readonly givenUp: Condition | undefined;
}

const DONE: Fate = { again: [], waitMs: 0, givenUp: undefined };

/** Lambda waits longer, and nobody sits and looks at it. */
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 500;

const waitBefore = (retry: number): number => Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (retry - 1));

/** Records too old to be handed over, of which there may be none, and the others. A stream is in order of age. */
export function withoutOld({ records, retries }: Batch, { ageMs }: Retrying, now: number): { readonly old: Batch; readonly young: Batch } {
  const young = records.findIndex((record) => now - madeAt(record) <= ageMs);
  const at = young < 0 ? records.length : young;
  return { old: { records: records.slice(0, at), retries }, young: { records: records.slice(at), retries } };
}

/**
 * What becomes of a batch that its function took, or did not take from a record on.
 *
 * @param failedFrom index of the first record not taken; 0 for the whole batch, undefined when all were taken
 */
export function fateOf({ records, retries }: Batch, failedFrom: number | undefined, { attempts, bisects }: Retrying): Fate {
  if (failedFrom === undefined) return DONE;
  if (failedFrom > 0) return { again: [{ records: records.slice(failedFrom), retries: 0 }], waitMs: waitBefore(1), givenUp: undefined };
  if (bisects && records.length > 1) {
    const middle = Math.ceil(records.length / 2);
    const halves = [records.slice(0, middle), records.slice(middle)];
    return { again: halves.map((half) => ({ records: half, retries })), waitMs: 0, givenUp: undefined };
  }
  if (retries >= attempts) return { ...DONE, givenUp: 'RetryAttemptsExhausted' };
  return { again: [{ records, retries: retries + 1 }], waitMs: waitBefore(retries + 1), givenUp: undefined };
}
