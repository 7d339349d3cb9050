import { Duration } from 'aws-cdk-lib';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, type IFunction, MetricType, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { SOURCE_SORT_KEYS } from '#shared/reporting/index.ts';
import { lambdaMetric, PARKED } from './countingMetrics.ts';

/** Admits changes of the records that figures are counted from, by their sort key, and of nothing else. */
const SOURCES_ONLY = FilterCriteria.filter({
  dynamodb: { Keys: { sk: { S: SOURCE_SORT_KEYS.map((key) => ('is' in key ? key.is : { prefix: key.begins })) } } },
});

interface ChangeFeedProps {
  readonly table: Table;
  readonly target: IFunction;
  /** Where changes go that the target could not take. */
  readonly parked: Bucket;
}

/** Hands the table's changes to a function, in order and at least once, and parks those it cannot take. */
export class ChangeFeed extends Construct {
  private readonly mapping: EventSourceMapping;

  constructor(scope: Construct, id: string, { table, target, parked }: ChangeFeedProps) {
    super(scope, id);
    this.mapping = new EventSourceMapping(this, 'Mapping', {
      target,
      eventSourceArn: streamArnOf(table),
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [SOURCES_ONLY],
      batchSize: 100,
      maxBatchingWindow: Duration.seconds(1),
      // one batch of a shard at a time: counters are shared, and batches side by side would only conflict
      parallelizationFactor: 1,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      // some minutes of trying, as what passes has passed by then; and far from the day after which the stream forgets
      retryAttempts: 10,
      maxRecordAge: Duration.hours(6),
      onFailure: { bind: () => ({ destination: parked.bucketArn }) },
      metricsConfig: { metrics: [MetricType.EVENT_COUNT] },
    });
  }

  /** How many changes were parked. */
  get parked(): Metric {
    const { eventSourceMappingId } = this.mapping;
    return lambdaMetric(PARKED, { EventSourceMappingUUID: eventSourceMappingId }, Stats.SUM);
  }
}

function streamArnOf({ tableStreamArn, node }: Table): string {
  if (tableStreamArn === undefined) throw new Error(`${node.path} tells nobody of its changes.`);
  return tableStreamArn;
}

/** The right to follow one table's changes. The table's key is a right of its own. */
export const followStatement = (table: Table): PolicyStatement =>
  new PolicyStatement({
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    resources: [streamArnOf(table)],
  });
