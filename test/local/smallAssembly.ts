import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assembly } from '#local/assembly/assembly.ts';

/** Whatever stands in a template. */
type Properties = Readonly<Record<string, unknown>>;

const allow = (Action: readonly string[], Resource: unknown) => ({ Effect: 'Allow', Action, Resource });
const attribute = (logicalId: string, name: string) => ({ 'Fn::GetAtt': [logicalId, name] });

/** How the small product's stream is handed to its function, and by what right. */
export const MAPPING: Properties = {
  EventSourceArn: attribute('Table', 'StreamArn'),
  FunctionName: { Ref: 'Follower' },
  StartingPosition: 'TRIM_HORIZON',
  BatchSize: 10,
  BisectBatchOnFunctionError: true,
  MaximumRetryAttempts: 1,
  FunctionResponseTypes: ['ReportBatchItemFailures'],
  FilterCriteria: { Filters: [{ Pattern: JSON.stringify({ dynamodb: { Keys: { sk: { S: [{ prefix: 'record#' }] } } } }) }] },
  DestinationConfig: { OnFailure: { Destination: attribute('Parked', 'Arn') } },
};

const STATEMENTS = [
  allow(['dynamodb:DescribeStream', 'dynamodb:GetShardIterator', 'dynamodb:GetRecords'], attribute('Table', 'StreamArn')),
  allow(['kms:Decrypt'], attribute('Key', 'Arn')),
  allow(['s3:PutObject'], { 'Fn::Join': ['', [attribute('Parked', 'Arn'), '/*']] }),
  allow(['s3:ListBucket'], attribute('Parked', 'Arn')),
  allow(['kms:GenerateDataKey'], attribute('BucketKey', 'Arn')),
];

const ACCOUNT_ROOT = 'arn:aws:iam::123456789012:root';
const KEY_POLICY = { Version: '2012-10-17', Statement: [{ ...allow(['kms:*'], '*'), Principal: { AWS: ACCOUNT_ROOT } }] };

/**
 * A product of one table and one function that follows its stream and is called every night: all that the local cloud
 * does with streams and schedules, and nothing else.
 *
 * @param code the function's program, which exports `handler`
 * @param folder where to put it
 */
export async function smallAssembly(code: string, folder: string): Promise<Assembly> {
  const directory = join(folder, 'follower');
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'index.mjs'), code);
  const encryptedBy = (key: unknown) => ({ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key } });
  const resources: Readonly<Record<string, Properties>> = {
    Key: { Type: 'AWS::KMS::Key', KeyPolicy: KEY_POLICY },
    BucketKey: { Type: 'AWS::KMS::Key', KeyPolicy: KEY_POLICY },
    Table: {
      Type: 'AWS::DynamoDB::Table',
      TableName: 'records',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      SSESpecification: { SSEEnabled: true, KMSMasterKeyId: attribute('Key', 'Arn') },
    },
    Parked: {
      Type: 'AWS::S3::Bucket',
      BucketName: 'parked',
      BucketEncryption: { ServerSideEncryptionConfiguration: [encryptedBy(attribute('BucketKey', 'Arn'))] },
    },
    Role: {
      Type: 'AWS::IAM::Role',
      AssumeRolePolicyDocument: { Statement: [{ Principal: { Service: 'lambda.amazonaws.com' } }] },
      Policies: [{ PolicyName: 'follow', PolicyDocument: { Version: '2012-10-17', Statement: STATEMENTS } }],
    },
    Follower: {
      Type: 'AWS::Lambda::Function',
      FunctionName: 'small-follower',
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Code: { S3Bucket: 'assets', S3Key: 'follower.zip' },
      Role: attribute('Role', 'Arn'),
    },
    Following: { Type: 'AWS::Lambda::EventSourceMapping', ...MAPPING },
    Nightly: {
      Type: 'AWS::Events::Rule',
      ScheduleExpression: 'cron(0 3 * * ? *)',
      Targets: [{ Id: 'Target0', Arn: attribute('Follower', 'Arn') }],
    },
    NightlyMay: {
      Type: 'AWS::Lambda::Permission',
      Action: 'lambda:InvokeFunction',
      FunctionName: attribute('Follower', 'Arn'),
      Principal: 'events.amazonaws.com',
      SourceArn: attribute('Nightly', 'Arn'),
    },
  };
  const Resources = Object.fromEntries(
    Object.entries(resources).map(([logicalId, { Type, ...Properties }]) => [logicalId, { Type: String(Type), Properties }]),
  );
  const template = { Parameters: {}, Conditions: {}, Resources, Outputs: {} };
  return { stacks: [{ name: 'Small', region: 'eu-north-1', template }], assets: new Map([['follower', directory]]) };
}
