import * as z from 'zod';
import { send } from '../http.ts';
import { type StreamRecord, streamRecord } from './record.ts';

/** What DynamoDB gives at a time. */
const PAGE = 1000;

const listed = z.looseObject({ Streams: z.array(z.looseObject({ StreamArn: z.string() })) });
const described = z.looseObject({ StreamDescription: z.looseObject({ Shards: z.array(z.looseObject({ ShardId: z.string() })) }) });
const pointed = z.looseObject({ ShardIterator: z.string() });
const read = z.looseObject({ Records: z.array(streamRecord), NextShardIterator: z.string().nullish() });

/** The stream of a table, in the order in which changes were made. */
export interface StreamSource {
  /** What no other stream is called; a table that is made anew has another. */
  readonly label: string;
  readonly shardId: string;
  /**
   * Reads on from a record.
   *
   * @param after its sequence number; undefined for the beginning
   * @returns a function that gives the next records at each call; none when there are no more yet
   */
  reader(after: string | undefined): Promise<() => Promise<readonly StreamRecord[]>>;
}

/**
 * The stream of a table in the local database, past IAM.
 *
 * @throws Error when the table has no stream, or one of several shards, which the local database never makes
 */
export async function sourceOf(enginePort: number, tableName: string): Promise<StreamSource> {
  const {
    Streams: [stream],
  } = listed.parse(await ask(enginePort, 'ListStreams', { TableName: tableName }));
  if (stream === undefined) throw new Error(`The table ${tableName} has no stream to read.`);
  const { StreamArn } = stream;
  const { Shards } = described.parse(await ask(enginePort, 'DescribeStream', { StreamArn })).StreamDescription;
  const [shard, ...others] = Shards;
  if (shard === undefined || others.length > 0) throw new Error(`The stream of ${tableName} has ${Shards.length} shards, not one.`);
  const { ShardId } = shard;

  return {
    label: StreamArn,
    shardId: ShardId,
    reader: async (after) => {
      const place =
        after === undefined ? { ShardIteratorType: 'TRIM_HORIZON' } : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after };
      let iterator = pointed.parse(await ask(enginePort, 'GetShardIterator', { StreamArn, ShardId, ...place })).ShardIterator;
      return async () => {
        const page = read.parse(await ask(enginePort, 'GetRecords', { ShardIterator: iterator, Limit: PAGE }));
        if (typeof page.NextShardIterator !== 'string') throw new Error(`The stream of ${tableName} has come to an end.`);
        iterator = page.NextShardIterator;
        return page.Records;
      };
    },
  };
}

const HEADERS = {
  'content-type': 'application/x-amz-json-1.0',
  // the database asks that requests be signed, and not by whom
  authorization: 'AWS4-HMAC-SHA256 Credential=local/20260101/eu-north-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none',
  'x-amz-date': '20260101T000000Z',
};

async function ask(enginePort: number, operation: string, body: object): Promise<unknown> {
  const headers = { ...HEADERS, 'x-amz-target': `DynamoDBStreams_20120810.${operation}` };
  const request = { method: 'POST', path: '/', query: '', headers, body: Buffer.from(JSON.stringify(body)) };
  const answer = await send(enginePort, request);
  const text = answer.body.toString();
  if (answer.status !== 200) throw new Error(`The database refused ${operation} with ${answer.status}: ${text}`);
  return JSON.parse(text);
}
