import * as z from 'zod';
import type { Deployment } from '../assembly/deployment.ts';
import { propertiesOf } from '../assembly/deployment.ts';
import { filterOf } from './filter.ts';

/** What stands for "as long as the stream keeps the record". */
const ENDLESS = -1;

const endless = z.literal(ENDLESS);

const mappingShape = z.strictObject({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  StartingPosition: z.literal('TRIM_HORIZON', 'whoever begins at the end of a stream skips what was written before'),
  BatchSize: z.int().min(1).max(10_000).default(100),
  MaximumBatchingWindowInSeconds: z.int().min(0).max(300).default(0),
  ParallelizationFactor: z.literal(1).default(1),
  BisectBatchOnFunctionError: z.boolean().default(false),
  MaximumRetryAttempts: endless.or(z.int().min(0).max(10_000)).default(ENDLESS),
  MaximumRecordAgeInSeconds: endless.or(z.int().min(60).max(604_800)).default(ENDLESS),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  FilterCriteria: z.strictObject({ Filters: z.array(z.strictObject({ Pattern: z.string() })).max(10) }).default({ Filters: [] }),
  DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }) }).optional(),
  Enabled: z.literal(true).default(true),
  // asserted in the template: nothing here measures or bills
  MetricsConfig: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

/** How a stream is handed to a function. */
export interface Mapping {
  /** A UUID, by which files and folders of it are called. */
  readonly id: string;
  /** Where it stands, for people: `Platform/Projector`. */
  readonly place: string;
  readonly streamArn: string;
  /** A function's name or ARN. */
  readonly functionName: string;
  readonly admits: (record: unknown) => boolean;
  /** Most records at once. */
  readonly batchSize: number;
  /** How long to wait for more records, in milliseconds. */
  readonly windowMs: number;
  readonly retrying: Retrying;
  /** ARN of the bucket that gets what is given up; undefined when it is thrown away. */
  readonly onFailure: string | undefined;
}

/** What becomes of records their function cannot take. */
export interface Retrying {
  /** How often a batch is tried again; `Infinity` for as long as it takes. */
  readonly attempts: number;
  /** The age at which records are given up, in milliseconds. */
  readonly ageMs: number;
  /** Whether a batch is split in two when it fails. */
  readonly bisects: boolean;
  /** Whether the function says itself from where on it failed. */
  readonly reports: boolean;
}

/**
 * The event source mappings of the templates.
 *
 * @throws Error for a setting or a filter that is not known here
 */
export const mappingsOf = (deployment: Deployment): readonly Mapping[] =>
  deployment.resources('AWS::Lambda::EventSourceMapping').map((resource) => {
    const shape = propertiesOf(resource, mappingShape);
    return {
      id: resource.id,
      place: `${resource.stack.name}/${resource.logicalId}`,
      streamArn: shape.EventSourceArn,
      functionName: shape.FunctionName,
      admits: filterOf(shape.FilterCriteria.Filters.map(({ Pattern }) => Pattern)),
      batchSize: shape.BatchSize,
      windowMs: shape.MaximumBatchingWindowInSeconds * 1000,
      retrying: {
        attempts: limit(shape.MaximumRetryAttempts),
        ageMs: limit(shape.MaximumRecordAgeInSeconds) * 1000,
        bisects: shape.BisectBatchOnFunctionError,
        reports: shape.FunctionResponseTypes.includes('ReportBatchItemFailures'),
      },
      onFailure: shape.DestinationConfig?.OnFailure.Destination,
    };
  });

const limit = (setting: number): number => (setting === ENDLESS ? Number.POSITIVE_INFINITY : setting);
