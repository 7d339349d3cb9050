import { setTimeout as wait } from 'node:timers/promises';
import type { Outcome } from '../lambda/instance.ts';
import { realNow } from '../movedClock/clock.ts';
import { type Batch, type Condition, fateOf, withoutOld } from './batch.ts';
import type { Mapping } from './mapping.ts';
import { type StreamRecord, sequenceOf } from './record.ts';
import { failedFrom } from './response.ts';

/** What Lambda hands to a function at once may be no larger. */
const MOST_BYTES = 6 * 1024 * 1024;

/** Where records go. */
export interface Receiver {
  /** Hands records to the function. */
  readonly invoke: (records: readonly StreamRecord[]) => Promise<Outcome>;
  /** Keeps what the function would not take, before the stream goes on without it. */
  readonly giveUp: (batch: Batch, condition: Condition, last: Outcome | undefined) => Promise<void>;
  /** Told the sequence number up to which records are done with. */
  readonly done: (sequence: string) => Promise<void>;
}

/**
 * Hands records over in batches, in order, until each is taken or given up.
 *
 * @throws the signal's reason as soon as it is aborted, whatever the function is doing
 */
export async function deliver(
  records: readonly StreamRecord[],
  { batchSize, retrying }: Pick<Mapping, 'batchSize' | 'retrying'>,
  { invoke, giveUp, done }: Receiver,
  signal: AbortSignal,
): Promise<void> {
  const left = batchesOf(records, batchSize);
  for (let batch = left.shift(); batch !== undefined; batch = left.shift()) {
    const { old, young } = withoutOld(batch, retrying, realNow());
    if (old.records.length > 0) await giveUp(old, 'RecordAgeExceeded', undefined);
    if (young.records.length > 0) {
      const outcome = await unlessAborted(signal, invoke(young.records));
      const { again, waitMs, givenUp } = fateOf(young, failedFrom(outcome, young.records, retrying.reports), retrying);
      if (givenUp !== undefined) await giveUp(young, givenUp, outcome);
      left.unshift(...again);
      await wait(waitMs, undefined, { signal });
    }
    const last = lastBefore(records, left[0]?.records[0]);
    if (last !== undefined) await done(sequenceOf(last));
  }
}

const lastBefore = (records: readonly StreamRecord[], next: StreamRecord | undefined): StreamRecord | undefined =>
  next === undefined ? records.at(-1) : records[records.indexOf(next) - 1];

/** Records as Lambda would hand them over: so many at once, and no more than fits. */
function batchesOf(records: readonly StreamRecord[], most: number): Batch[] {
  const batches: StreamRecord[][] = [];
  let bytes = 0;
  for (const record of records) {
    const size = Buffer.byteLength(JSON.stringify(record));
    const open = batches.at(-1);
    if (open === undefined || open.length === most || bytes + size > MOST_BYTES) {
      batches.push([record]);
      bytes = size;
    } else {
      open.push(record);
      bytes += size;
    }
  }
  return batches.map((batch) => ({ records: batch, retries: 0 }));
}

async function unlessAborted<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  return Promise.race([work, aborted]).finally(() => signal.removeEventListener('abort', abort));
}
