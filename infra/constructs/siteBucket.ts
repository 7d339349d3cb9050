import { Aws, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { siteBucketName, sitePrefix } from '../names.ts';
import { holdLogicalId } from './logicalId.ts';

/** Holds every tenant's page, each under its own prefix. Only this account's distributions may read it. */
export function siteBucket(scope: Construct): Bucket {
  const bucket = new Bucket(scope, 'SiteBucket', {
    bucketName: siteBucketName(),
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  holdLogicalId(bucket, 'SiteBucket');
  bucket.addToResourcePolicy(
    new PolicyStatement({
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
      actions: ['s3:GetObject'],
      resources: [bucket.arnForObjects(sitePrefix('*'))],
      conditions: {
        StringLike: {
          'AWS:SourceArn': Stack.of(scope).formatArn({ service: 'cloudfront', region: '', resource: 'distribution', resourceName: '*' }),
        },
        StringEquals: { 'AWS:SourceAccount': Aws.ACCOUNT_ID },
      },
    }),
  );
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'It holds the public page alone, and a log of who fetched it would be a list of addresses of staff.',
  });
  return bucket;
}
