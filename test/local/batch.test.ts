import { describe, expect, test } from 'vitest';
import { type Batch, fateOf, withoutOld } from '#local/streams/batch.ts';
import type { Retrying } from '#local/streams/mapping.ts';
import { failedFrom } from '#local/streams/response.ts';
import { streamOf } from './stream.ts';

const records = streamOf(1, 2, 3, 4, 5);
const plain: Retrying = { attempts: 2, ageMs: Number.POSITIVE_INFINITY, bisects: false, reports: true };
const bisecting: Retrying = { ...plain, bisects: true };

/** A batch by its records' sequence numbers and its tries. */
const told = ({ records: some, retries }: Batch) => `${some.map(({ dynamodb }) => dynamodb.SequenceNumber).join(' ')} (${retries})`;
const fate = (failed: number | undefined, retrying: Retrying, retries = 0, of = records) => {
  const { again, waitMs, givenUp } = fateOf({ records: of, retries }, failed, retrying);
  return { again: again.map(told), waits: waitMs > 0, givenUp };
};

describe('what becomes of a batch', () => {
  test.each<[string, number | undefined, Retrying, number, ReturnType<typeof fate>]>([
    ['that is taken', undefined, plain, 0, { again: [], waits: false, givenUp: undefined }],
    ['that fails', 0, plain, 0, { again: ['1 2 3 4 5 (1)'], waits: true, givenUp: undefined }],
    ['that fails too often', 0, plain, 2, { again: [], waits: false, givenUp: 'RetryAttemptsExhausted' }],
    ['that fails from a record on', 3, plain, 2, { again: ['4 5 (0)'], waits: true, givenUp: undefined }],
    [
      'that fails and may be split, which is no new try',
      0,
      bisecting,
      2,
      { again: ['1 2 3 (2)', '4 5 (2)'], waits: false, givenUp: undefined },
    ],
    ['that fails from a record on and may be split', 3, bisecting, 0, { again: ['4 5 (0)'], waits: true, givenUp: undefined }],
  ])('%s', (_, failed, retrying, retries, expected) => {
    expect(fate(failed, retrying, retries)).toEqual(expected);
  });

  test('of one record that may be split and cannot', () => {
    expect(fate(0, bisecting, 1, records.slice(0, 1))).toEqual({ again: ['1 (2)'], waits: true, givenUp: undefined });
    expect(fate(0, bisecting, 2, records.slice(0, 1))).toMatchObject({ givenUp: 'RetryAttemptsExhausted' });
  });

  test('without a limit it is tried for ever', () => {
    expect(fate(0, { ...plain, attempts: Number.POSITIVE_INFINITY }, 9999).again).toEqual(['1 2 3 4 5 (10000)']);
  });
});

test('records too old are taken off the front', () => {
  const now = 100_000;
  const aged = streamOf(1, 2, 3).map((record, index) => ({
    ...record,
    dynamodb: { ...record.dynamodb, ApproximateCreationDateTime: [10, 40, 90][index] ?? 0 },
  }));
  const { old, young } = withoutOld({ records: aged, retries: 1 }, { ...plain, ageMs: 60_000 }, now);
  expect([told(old), told(young)]).toEqual(['1 (1)', '2 3 (1)']);
  expect(withoutOld({ records: aged, retries: 0 }, { ...plain, ageMs: 1000 }, now).young.records).toEqual([]);
});

describe('a function’s answer', () => {
  const failures = (...ids: unknown[]) => JSON.stringify({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

  test.each<[string, string, number | undefined]>([
    ['nothing', 'null', undefined],
    ['an empty object', '{}', undefined],
    ['no list', '{"batchItemFailures":null}', undefined],
    ['an empty list', '{"batchItemFailures":[]}', undefined],
    ['one record', failures('3'), 2],
    ['several records, the first of which counts', failures('5', '2', '4'), 1],
    ['an empty name', failures(''), 0],
    ['no name', failures(null), 0],
    ['a name of no record', failures('77'), 0],
    ['a name of no record beside one of them', failures('3', '77'), 0],
    ['a name under another key', '{"batchItemFailures":[{"id":"3"}]}', 0],
    ['something else', '"fine"', 0],
    ['a list of something else', '{"batchItemFailures":"3"}', 0],
  ])('%s', (_, payload, expected) => {
    expect(failedFrom({ ok: true, payload }, records, true)).toBe(expected);
  });

  test('an error is the whole batch, whatever else it says', () => {
    expect(failedFrom({ ok: false, payload: failures('3') }, records, true)).toBe(0);
  });

  test('a report counts only where the mapping asks for one', () => {
    expect(failedFrom({ ok: true, payload: failures('3') }, records, false)).toBeUndefined();
  });
});
