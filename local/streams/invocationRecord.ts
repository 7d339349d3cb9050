import { randomUUID } from 'node:crypto';
import type { Outcome } from '../lambda/instance.ts';
import type { Batch, Condition } from './batch.ts';
import { madeAt, sequenceOf } from './record.ts';

/** Records that were given up, and why. */
export interface GivenUp {
  readonly batch: Batch;
  readonly condition: Condition;
  /** What the function answered last; undefined when it was never asked. */
  readonly last: Outcome | undefined;
  readonly functionArn: string;
  readonly streamArn: string;
  readonly shardId: string;
  /** The event as the function would get it, as JSON. */
  readonly event: string;
  readonly at: Date;
}

/** What Lambda puts into a bucket for records it gives up: why, which, and the event itself. */
export function invocationRecord({ batch, condition, last, functionArn, streamArn, shardId, event, at }: GivenUp): object {
  const { records, retries } = batch;
  const [first] = records;
  const end = records.at(-1);
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn: `${functionArn}:$LATEST`,
      condition,
      approximateInvokeCount: last === undefined ? retries : retries + 1,
    },
    ...(last !== undefined && {
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: last.ok ? null : 'Unhandled' },
    }),
    version: '1.0',
    timestamp: at.toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first && sequenceOf(first),
      endSequenceNumber: end && sequenceOf(end),
      approximateArrivalOfFirstRecord: first && instantOf(madeAt(first)),
      approximateArrivalOfLastRecord: end && instantOf(madeAt(end)),
      batchSize: records.length,
      streamArn,
    },
    payload: event,
  };
}

/** Where Lambda puts it: by mapping, shard, day and second. */
export function invocationRecordKey(mappingId: string, shardId: string, at: Date): string {
  const [day = '', time = ''] = at.toISOString().split('T');
  return `aws/lambda/${mappingId}/${shardId}/${day.replaceAll('-', '/')}/${day}T${time.slice(0, 8).replaceAll(':', '.')}-${randomUUID()}`;
}

const instantOf = (ms: number): string => new Date(ms).toISOString();
