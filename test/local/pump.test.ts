import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '#local/lambda/instance.ts';
import type { Retrying } from '#local/streams/mapping.ts';
import { type Pump, startPump } from '#local/streams/pump.ts';
import { type StreamRecord, sequenceOf, streamRecord } from '#local/streams/record.ts';
import { streamOf } from './stream.ts';

const TAKEN: Outcome = { ok: true, payload: 'null' };
const THROWN: Outcome = { ok: false, payload: '{"errorMessage":"no"}' };
const from = (sequence: number): Outcome => ({ ok: true, payload: `{"batchItemFailures":[{"itemIdentifier":"${sequence}"}]}` });

/** What a pump did. */
interface Seen {
  /** Sequence numbers as handed over, a line for each time. */
  readonly handed: string[];
  /** Sequence numbers of what was given up, with why. */
  readonly givenUp: string[];
  readonly troubles: unknown[];
  /** How often the stream was looked at. */
  reads: number;
  doneTo: string | undefined;
}

/** A stream, a checkpoint and a function, as the pump sees them, and what it does with them. */
function surroundings(sequences: readonly number[]) {
  const stream = [...streamOf(...sequences)];
  const seen: Seen = { handed: [], givenUp: [], troubles: [], reads: 0, doneTo: undefined };
  return {
    stream,
    seen,
    source: {
      reader: async (after: string | undefined) => {
        let at = after === undefined ? 0 : stream.findIndex((record) => sequenceOf(record) === after) + 1;
        return async () => {
          const page = stream.slice(at);
          at = stream.length;
          seen.reads += 1;
          return page;
        };
      },
    },
    checkpoint: {
      read: async () => seen.doneTo,
      write: async (doneTo: string) => {
        seen.doneTo = doneTo;
      },
    },
  };
}

const numbers = (records: readonly StreamRecord[]): string => records.map(sequenceOf).join(' ');
const pumps: Pump[] = [];
afterEach(() => Promise.all(pumps.splice(0).map(({ stop }) => stop())));

interface Settings extends Partial<Retrying> {
  readonly batchSize?: number;
  readonly windowMs?: number;
  readonly admits?: (record: unknown) => boolean;
}

function pumped(
  around: ReturnType<typeof surroundings>,
  take: (numbers: string) => Outcome | Promise<Outcome>,
  settings: Settings = {},
): Pump {
  const { batchSize = 3, windowMs = 0, admits = () => true, ...retrying } = settings;
  const { source, checkpoint, seen } = around;
  const pump = startPump({
    mapping: {
      admits,
      batchSize,
      windowMs,
      retrying: { attempts: 1, ageMs: Number.POSITIVE_INFINITY, bisects: false, reports: true, ...retrying },
    },
    source,
    checkpoint,
    receiver: {
      invoke: async (records) => {
        seen.handed.push(numbers(records));
        return take(numbers(records));
      },
      giveUp: async ({ records }, condition) => void seen.givenUp.push(`${numbers(records)} ${condition}`),
    },
    onTrouble: (error) => seen.troubles.push(error),
  });
  pumps.push(pump);
  return pump;
}

test('records are handed over in order, so many at once, and what is new later too', async () => {
  const around = surroundings([1, 2, 3, 4, 5, 6, 7]);
  const pump = pumped(around, () => TAKEN);
  await pump.idle();
  around.stream.push(...streamOf(8, 9));
  await pump.idle();
  expect(around.seen).toMatchObject({ handed: ['1 2 3', '4 5 6', '7', '8 9'], doneTo: '9' });
});

test('what does not pass the filter is passed over and done with', async () => {
  const around = surroundings([1, 2, 3, 4, 5]);
  await pumped(around, () => TAKEN, { admits: (record) => ['2', '3'].includes(sequenceOf(streamRecord.parse(record))) }).idle();
  expect(around.seen).toMatchObject({ handed: ['2 3'], doneTo: '5' });
});

test('a write that changes nothing is none, as in DynamoDB', async () => {
  const around = surroundings([1, 2]);
  for (const [index, record] of around.stream.entries()) {
    const { NewImage } = record.dynamodb;
    const OldImage = index === 0 ? NewImage : { ...NewImage, n: { N: '1' } };
    around.stream[index] = { ...record, eventName: 'MODIFY', dynamodb: { ...record.dynamodb, OldImage } };
  }
  await pumped(around, () => TAKEN).idle();
  expect(around.seen.handed).toEqual(['2']);
});

test('with a window it waits for more, but not when a batch is full', async () => {
  const around = surroundings([1]);
  const pump = pumped(around, () => TAKEN, { windowMs: 60_000 });
  await vi.waitFor(() => expect(around.seen.reads).toBeGreaterThan(1));
  around.stream.push(...streamOf(2, 3, 4));
  await vi.waitFor(() => expect(around.seen.handed).toEqual(['1 2 3', '4']));
  await pump.stop();
});

describe('what its function does not take', () => {
  test('is tried again as it was, then given up, and the rest goes on', async () => {
    const around = surroundings([1, 2, 3, 4, 5, 6]);
    await pumped(around, (numbers) => (numbers.includes('2') ? THROWN : TAKEN)).idle();
    expect(around.seen).toMatchObject({ handed: ['1 2 3', '1 2 3', '4 5 6'], givenUp: ['1 2 3 RetryAttemptsExhausted'], doneTo: '6' });
  });

  test('is halved until it is alone', async () => {
    const around = surroundings([1, 2, 3, 4]);
    await pumped(around, (numbers) => (numbers.includes('2') ? THROWN : TAKEN), { bisects: true, batchSize: 4 }).idle();
    expect(around.seen).toMatchObject({
      handed: ['1 2 3 4', '1 2', '1', '2', '2', '3 4'],
      givenUp: ['2 RetryAttemptsExhausted'],
      doneTo: '4',
    });
  });

  test('is tried again from where it says', async () => {
    const around = surroundings([1, 2, 3, 4]);
    await pumped(around, (numbers) => (numbers.includes('3') ? from(3) : TAKEN), { bisects: true, batchSize: 4 }).idle();
    expect(around.seen).toMatchObject({ handed: ['1 2 3 4', '3 4', '3', '3', '4'], givenUp: ['3 RetryAttemptsExhausted'], doneTo: '4' });
  });

  test('is given up when it is too old, without another try', async () => {
    const around = surroundings([1, 2]);
    const [old] = around.stream;
    if (old) around.stream[0] = { ...old, dynamodb: { ...old.dynamodb, ApproximateCreationDateTime: 0 } };
    await pumped(around, () => TAKEN, { ageMs: 3_600_000 }).idle();
    expect(around.seen).toMatchObject({ handed: ['2'], givenUp: ['1 RecordAgeExceeded'], doneTo: '2' });
  });
});

describe('whatever ends it', () => {
  test('nothing is noted as done before it is', async () => {
    const around = surroundings([1, 2, 3, 4]);
    const noted: (string | undefined)[] = [];
    const pump = pumped(around, () => {
      noted.push(around.seen.doneTo);
      return TAKEN;
    });
    await pump.idle();
    around.stream.push(...streamOf(5));
    await pump.idle();
    expect(around.seen.handed).toEqual(['1 2 3', '4', '5']);
    expect(noted).toEqual([undefined, '3', '4']);
  });

  test('it goes on from what is done with: nothing is skipped, and what was under way comes again', async () => {
    const around = surroundings([1, 2, 3, 4, 5, 6, 7]);
    const stuck = pumped(around, (numbers) => (numbers.startsWith('4') ? new Promise<Outcome>(() => undefined) : TAKEN));
    await vi.waitFor(() => expect(around.seen.handed).toEqual(['1 2 3', '4 5 6']));
    await stuck.stop();
    expect(around.seen.doneTo).toBe('3');
    await pumped(around, () => TAKEN).idle();
    expect(around.seen).toMatchObject({ handed: ['1 2 3', '4 5 6', '4 5 6', '7'], doneTo: '7' });
  });

  test('part of a batch that is done with does not come again', async () => {
    const around = surroundings([1, 2, 3]);
    const stuck = pumped(around, (numbers) => (numbers === '1 2 3' ? from(2) : new Promise<Outcome>(() => undefined)));
    await vi.waitFor(() => expect(around.seen.handed).toEqual(['1 2 3', '2 3']));
    await stuck.stop();
    await pumped(around, () => TAKEN).idle();
    expect(around.seen.handed).toEqual(['1 2 3', '2 3', '2 3']);
  });

  test('trouble that is none of the function’s is told once, and tried again until it goes', async () => {
    const around = surroundings([1]);
    const { reader } = around.source;
    let failures = 2;
    around.source.reader = async (after) => {
      if (failures-- > 0) throw new Error('the database does not answer');
      return reader(after);
    };
    await pumped(around, () => TAKEN).idle();
    expect(around.seen).toMatchObject({ troubles: [new Error('the database does not answer')], handed: ['1'] });
  });
});
