import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Checkpoint } from './checkpoint.ts';
import { deliver, type Receiver } from './delivery.ts';
import type { Mapping } from './mapping.ts';
import { type StreamRecord, sequenceOf } from './record.ts';
import type { StreamSource } from './source.ts';

/** Between two looks at a stream in which nothing was new; Lambda takes 250. */
const POLL_MS = 100;

/** Before trying again when the stream could not be read, or what is done could not be noted. */
const TROUBLE_MS = 1000;

/** Where records come from and where they go. */
export interface Ends {
  readonly mapping: Pick<Mapping, 'admits' | 'batchSize' | 'windowMs' | 'retrying'>;
  readonly source: Pick<StreamSource, 'reader'>;
  readonly checkpoint: Checkpoint;
  readonly receiver: Omit<Receiver, 'done'>;
  /** Told when something fails that the function has no part in. It is tried again, and told once until it goes. */
  readonly onTrouble: (error: unknown) => void;
}

/** Hands a stream's records to a function, in order, each at least once. */
export interface Pump {
  /** Waits until everything written before this call is done with. */
  idle(): Promise<void>;
  /** Ends at once; what the function is just doing with a batch it will be given again. */
  stop(): Promise<void>;
}

/** Starts a pump where its checkpoint says it was. */
export function startPump({ mapping, source, checkpoint, receiver, onTrouble }: Ends): Pump {
  const ending = new AbortController();
  const { signal } = ending;
  const waiting: (() => void)[] = [];
  let inTrouble = false;

  /** Reads what passes the filter until there is a batch or its time is up. */
  async function gather(next: () => Promise<readonly StreamRecord[]>) {
    const closes = Date.now() + mapping.windowMs;
    const records: StreamRecord[] = [];
    let readTo: string | undefined;
    for (;;) {
      const page = await next();
      records.push(...page.filter((record) => changed(record) && mapping.admits(record)));
      const last = page.at(-1);
      if (last !== undefined) readTo = sequenceOf(last);
      if (records.length === 0 || records.length >= mapping.batchSize || Date.now() >= closes) return { records, readTo };
      if (last === undefined) await wait(POLL_MS, undefined, { signal });
    }
  }

  async function run(): Promise<never> {
    const next = await source.reader(await checkpoint.read());
    for (;;) {
      const asked = waiting.length;
      const { records, readTo } = await gather(next);
      inTrouble = false;
      await deliver(records, mapping, { ...receiver, done: checkpoint.write }, signal);
      if (readTo === undefined) {
        for (const resolve of waiting.splice(0, asked)) resolve();
        await wait(POLL_MS, undefined, { signal });
      } else {
        await checkpoint.write(readTo);
        signal.throwIfAborted();
      }
    }
  }

  async function keepRunning(): Promise<void> {
    while (!signal.aborted) {
      await run().catch(async (error: unknown) => {
        if (signal.aborted) return;
        if (!inTrouble) onTrouble(error);
        inTrouble = true;
        // woken early only to end
        await wait(TROUBLE_MS, undefined, { signal }).catch(() => undefined);
      });
    }
  }

  const ended = keepRunning();
  return {
    idle: () => new Promise((resolve) => waiting.push(resolve)),
    stop: async () => {
      ending.abort();
      await ended;
    },
  };
}

/** The local database records a write that changes nothing, and DynamoDB does not. */
const changed = ({ eventName, dynamodb: { NewImage, OldImage } }: StreamRecord): boolean =>
  eventName !== 'MODIFY' || NewImage === undefined || !isDeepStrictEqual(NewImage, OldImage);
