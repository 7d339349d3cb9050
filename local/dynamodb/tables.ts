import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Deployment } from '../assembly/deployment.ts';
import { propertiesOf } from '../assembly/deployment.ts';
import type { TableKeys } from '../iam/tableQuestions.ts';

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

const tableShape = z.strictObject({
  TableName: z.string(),
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  KeySchema: keySchema,
  GlobalSecondaryIndexes: z
    .array(
      z.strictObject({
        IndexName: z.string(),
        KeySchema: keySchema,
        Projection: z.object({ ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']), NonKeyAttributes: z.array(z.string()).optional() }),
      }),
    )
    .default([]),
  StreamSpecification: z.object({ StreamViewType: z.enum(['NEW_AND_OLD_IMAGES', 'NEW_IMAGE', 'OLD_IMAGE', 'KEYS_ONLY']) }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  SSESpecification: z.object({ KMSMasterKeyId: z.string().optional() }).optional(),
  // asserted in the template: nothing here restores, protects or bills
  DeletionProtectionEnabled: z.unknown().optional(),
  PointInTimeRecoverySpecification: z.unknown().optional(),
  ContributorInsightsSpecification: z.unknown().optional(),
  WarmThroughput: z.unknown().optional(),
  OnDemandThroughput: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

/** A table as the template has it. */
export interface Table extends TableKeys {
  readonly name: string;
  /** ARN of the key of one's own that encrypts it, if any. */
  readonly encryptionKey: string | undefined;
}

const partitionKeyOf = (keys: z.infer<typeof keySchema>): string => keys.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName ?? '';

/** The tables of the templates. */
export const tablesOf = (deployment: Deployment): readonly Table[] =>
  shapesOf(deployment).map(({ arn, shape }) => ({
    name: shape.TableName,
    arn,
    partitionKey: partitionKeyOf(shape.KeySchema),
    indexes: Object.fromEntries(shape.GlobalSecondaryIndexes.map((index) => [index.IndexName, partitionKeyOf(index.KeySchema)])),
    encryptionKey: shape.SSESpecification?.KMSMasterKeyId,
  }));

/** Makes the tables of the templates in the engine, unless they stand there already. */
export async function makeTables(deployment: Deployment, enginePort: number): Promise<void> {
  const credentials = { accessKeyId: 'operator', secretAccessKey: 'operator' };
  const client = new DynamoDBClient({ endpoint: `http://127.0.0.1:${enginePort}`, region: 'eu-north-1', credentials });
  for (const { shape } of shapesOf(deployment)) await makeTable(client, shape);
  client.destroy();
}

const shapesOf = (deployment: Deployment) =>
  deployment.resources('AWS::DynamoDB::Table').map((resource) => ({ arn: resource.arn, shape: propertiesOf(resource, tableShape) }));

async function makeTable(client: DynamoDBClient, shape: z.infer<typeof tableShape>): Promise<void> {
  const { TableName, TimeToLiveSpecification, StreamSpecification, GlobalSecondaryIndexes } = shape;
  const standing = await indexesOf(client, TableName);
  const wanted = GlobalSecondaryIndexes.map(({ IndexName }) => IndexName);
  if (standing && wanted.some((index) => !standing.includes(index))) {
    throw new Error(`The table ${TableName} here is of an earlier time and lacks an index. Begin anew: npm start -- --fresh`);
  }
  if (standing) return;
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: shape.BillingMode,
      AttributeDefinitions: shape.AttributeDefinitions,
      KeySchema: shape.KeySchema,
      ...(GlobalSecondaryIndexes.length > 0 && {
        GlobalSecondaryIndexes: GlobalSecondaryIndexes.map(({ Projection: { ProjectionType, NonKeyAttributes }, ...index }) => ({
          ...index,
          Projection: { ProjectionType, ...(NonKeyAttributes && { NonKeyAttributes }) },
        })),
      }),
      ...(StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }),
    }),
  );
  if (TimeToLiveSpecification) await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
}

/** The names of a table's indexes, or undefined where no such table stands. */
async function indexesOf(client: DynamoDBClient, TableName: string): Promise<string[] | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    return (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName ?? '');
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
