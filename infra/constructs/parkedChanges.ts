import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { parkedBucketName, REGION } from '../names.ts';
import { holdLogicalId } from './logicalId.ts';

/** Long enough to find out what was wrong with a change; the record itself is in the table as it stands. */
const KEPT = Duration.days(14);

/** Where Lambda puts them, under the mapping's id and the day. */
const PLACE = 'aws/lambda/*';

/** Changes that could not be counted lie here, with all they say about people, under the same key as the table. */
export function parkedChanges(scope: Construct, key: Key): Bucket {
  const bucket = new Bucket(scope, 'Parked', {
    bucketName: parkedBucketName(),
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    lifecycleRules: [{ expiration: KEPT, abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    removalPolicy: RemovalPolicy.RETAIN,
  });
  holdLogicalId(bucket, 'ParkedChanges');
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason: "No role of the product may read it; the account's own trail tells which operator did (docs/operations.md).",
  });
  return bucket;
}

/** What the security rules find in the right to park under any name, which is Lambda's to choose. */
export const PARKING_FINDING = {
  id: `AwsSolutions-IAM5[Resource::<ParkedChanges.Arn>/${PLACE}]`,
  reason: 'Lambda names what it parks after the day and a number of its own; nothing there can be read or removed.',
};

/** The right to park changes there, and neither to read nor to remove any. */
export const parkingStatements = (bucket: Bucket, keyArn: string): PolicyStatement[] => [
  new PolicyStatement({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects(PLACE)] }),
  new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
  new PolicyStatement({
    actions: ['kms:GenerateDataKey'],
    resources: [keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `s3.${REGION}.amazonaws.com` } },
  }),
];
