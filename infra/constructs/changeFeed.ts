import type { Duration } from 'aws-cdk-lib';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, type IFunction, MetricType, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { lambdaMetric, PARKED } from './countingMetrics.ts';

/** How a function is handed changes. */
export interface Pace {
  /** Most changes at once. */
  readonly batchSize: number;
  /** How long more of them are waited for. */
  readonly window: Duration;
  /** How often what it could not take is tried again. */
  readonly retries: number;
  /** How old a change may be. */
  readonly maxAge: Duration;
  /** Whether it says from where on it failed, so that what failed is found. */
  readonly reports: boolean;
}

interface ChangeFeedProps {
  readonly table: Table;
  readonly target: IFunction;
  /** What a change looks like that is handed over. */
  readonly admits: Readonly<Record<string, unknown>>;
  readonly pace: Pace;
  /** Where changes go that the target could not take. */
  readonly parked: Bucket;
}

/** Hands the table's changes to a function, in order and at least once, and parks those it cannot take. */
export class ChangeFeed extends Construct {
  private readonly mapping: EventSourceMapping;

  constructor(scope: Construct, id: string, { table, target, admits, pace, parked }: ChangeFeedProps) {
    super(scope, id);
    this.mapping = new EventSourceMapping(this, 'Mapping', {
      target,
      eventSourceArn: streamArnOf(table),
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [FilterCriteria.filter(admits)],
      batchSize: pace.batchSize,
      maxBatchingWindow: pace.window,
      // one batch of a shard at a time: counters are shared, and so is a year, and batches side by side would only conflict
      parallelizationFactor: 1,
      reportBatchItemFailures: pace.reports,
      bisectBatchOnError: pace.reports,
      retryAttempts: pace.retries,
      maxRecordAge: pace.maxAge,
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
