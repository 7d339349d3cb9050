import type { Deployment } from '../assembly/deployment.ts';
import type { Table } from '../dynamodb/tables.ts';
import type { Access } from '../iam/access.ts';
import type { KeyPolicies } from '../iam/keys.ts';
import type { DeployedFunction } from '../lambda/functions.ts';
import { type Bucket, bucketsByArn, putQuestions } from '../s3/buckets.ts';
import type { BucketFolders } from '../s3/folder.ts';
import { checkpointIn } from './checkpoint.ts';
import { invocationRecord, invocationRecordKey } from './invocationRecord.ts';
import { type Mapping, mappingsOf } from './mapping.ts';
import { type Ends, type Pump, startPump } from './pump.ts';
import type { StreamRecord } from './record.ts';
import { sourceOf } from './source.ts';

interface Surroundings {
  readonly functions: readonly DeployedFunction[];
  readonly tables: readonly Table[];
  readonly access: Access;
  readonly keyPolicies: KeyPolicies;
  readonly enginePort: number;
  /** Where checkpoints are kept. */
  readonly directory: string;
  readonly folders: BucketFolders;
  /** Told in a line what people should know. */
  readonly log: (line: string) => void;
}

/** What Lambda does with a stream by right of the function's role. */
const READING = ['DescribeStream', 'GetShardIterator', 'GetRecords'];

/**
 * Starts what hands streams to functions, one pump for each event source mapping of the templates.
 *
 * @throws Error for a mapping that AWS would refuse: without its function, stream or bucket, or the rights to read and to put
 */
export async function startStreams(deployment: Deployment, surroundings: Surroundings): Promise<readonly Pump[]> {
  const buckets = bucketsByArn(deployment);
  const ends = await Promise.all(mappingsOf(deployment).map((mapping) => endsOf(mapping, buckets, surroundings)));
  return ends.map(startPump);
}

async function endsOf(mapping: Mapping, buckets: ReadonlyMap<string, Bucket>, surroundings: Surroundings): Promise<Ends> {
  const { tables, functions, enginePort, directory, folders, log } = surroundings;
  const { streamArn, functionName } = mapping;
  const table = found(
    mapping,
    'stream',
    streamArn,
    tables.find(({ arn }) => streamArn.startsWith(`${arn}/stream/`)),
  );
  const handler = found(
    mapping,
    'function',
    functionName,
    functions.find(({ name, arn }) => [name, arn].includes(functionName)),
  );
  const bucket = mapping.onFailure === undefined ? undefined : found(mapping, 'bucket', mapping.onFailure, buckets.get(mapping.onFailure));
  await refuseWithoutRights(mapping, handler, bucket, surroundings);

  const source = await sourceOf(enginePort, table.name);
  const [, , , region] = streamArn.split(':');
  const eventOf = (records: readonly StreamRecord[]): string =>
    JSON.stringify({ Records: records.map((record) => ({ ...record, awsRegion: region, eventSourceARN: streamArn })) });
  return {
    mapping,
    source,
    checkpoint: await checkpointIn(directory, mapping.id, source.label),
    receiver: {
      invoke: (records) => handler.invoke(eventOf(records)),
      giveUp: async (batch, condition, last) => {
        const told = `${batch.records.length} changes that ${handler.name} could not take (${condition})`;
        if (bucket === undefined) return log(`${told} are lost, as ${mapping.place} names no place for them.`);
        const at = new Date();
        const { shardId } = source;
        const event = eventOf(batch.records);
        const record = invocationRecord({ batch, condition, last, functionArn: handler.arn, streamArn, shardId, event, at });
        const file = await folders.put(bucket.name, invocationRecordKey(mapping.id, shardId, at), JSON.stringify(record));
        log(`${told} are put aside in ${file}. What to do then stands in docs/operations.md, under "endringer er lagt til side"`);
      },
    },
    onTrouble: (error) => log(`${mapping.place} stands still, and is tried again: ${error instanceof Error ? error.message : error}`),
  };
}

async function refuseWithoutRights(
  { place, id, streamArn }: Mapping,
  { caller }: DeployedFunction,
  bucket: Bucket | undefined,
  { access, keyPolicies }: Surroundings,
): Promise<void> {
  const denied = await access.denied(caller, [
    ...READING.map((action) => ({ action: `dynamodb:${action}`, resource: streamArn, context: {} })),
    ...(bucket === undefined ? [] : putQuestions(bucket, `aws/lambda/${id}/shard`, keyPolicies)),
  ]);
  if (denied !== undefined)
    throw new Error(`AWS would refuse ${place}: the role of ${caller.functionName} may not ${denied.action} on ${denied.resource}.`);
}

function found<Value>({ place }: Mapping, what: string, name: string, value: Value | undefined): Value {
  if (value === undefined) throw new Error(`AWS would refuse ${place}: there is no ${what} ${name}.`);
  return value;
}
