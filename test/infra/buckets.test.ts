import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { deployed, resourcesOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';

const deployment = await deployed((await synthesised()).directory);

const bucketShape = z.looseObject({
  BucketEncryption: z.object({ ServerSideEncryptionConfiguration: z.tuple([z.looseObject({})]) }),
  LifecycleConfiguration: z.looseObject({ Rules: z.array(z.looseObject({})) }).optional(),
});
const policyShape = z.object({
  Bucket: z.string(),
  PolicyDocument: z.looseObject({ Statement: z.array(z.looseObject({ Effect: z.string(), Resource: z.unknown() })) }),
});
const SITE = 'steg-for-steg-site-123456789012';
const PARKED = 'steg-for-steg-parked-123456789012';

const buckets = resourcesOf(deployment, 'Platform', 'AWS::S3::Bucket', bucketShape);
const policies = resourcesOf(deployment, 'Platform', 'AWS::S3::BucketPolicy', policyShape).map(({ properties }) => properties);
const statementsOf = (id: string) =>
  policies.filter(({ Bucket }) => Bucket === id).flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
const propertiesOf = (id: string) => buckets.find((bucket) => bucket.id === id)?.properties;

test('there is one for pages and one for changes that could not be counted', () => {
  expect(buckets.map(({ id }) => id).toSorted()).toEqual([PARKED, SITE]);
});

describe.each(buckets)('$id', ({ id, properties }) => {
  test('is never public', () => {
    expect(properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
  });

  test('speaks modern TLS alone, to anybody', () => {
    const everything = { Principal: { AWS: '*' }, Action: 's3:*', Resource: [`arn:aws:s3:::${id}`, `arn:aws:s3:::${id}/*`] };
    expect(statementsOf(id).filter(({ Effect }) => Effect === 'Deny')).toEqual([
      { Effect: 'Deny', ...everything, Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      { Effect: 'Deny', ...everything, Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } },
    ]);
  });
});

const allowed = (id: string) => statementsOf(id).filter(({ Effect }) => Effect === 'Allow');

test('pages are read by the distributions of this account and nobody else', () => {
  expect(allowed(SITE)).toEqual([
    {
      Effect: 'Allow',
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::${SITE}/pages/*`,
      Condition: {
        StringEquals: { 'AWS:SourceAccount': '123456789012' },
        StringLike: { 'AWS:SourceArn': 'arn:aws:cloudfront::123456789012:distribution/*' },
      },
    },
  ]);
});

test('what is parked holds what people are, and is encrypted with the key of their records and gone in two weeks', () => {
  const [key] = deployment.resources('AWS::KMS::Key');
  const parked = propertiesOf(PARKED);
  expect(parked?.BucketEncryption.ServerSideEncryptionConfiguration).toEqual([
    { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key?.arn } },
  ]);
  expect(parked?.LifecycleConfiguration?.Rules).toEqual([
    { Status: 'Enabled', ExpirationInDays: 14, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
  ]);
  expect(parked?.VersioningConfiguration).toBeUndefined();
  expect(allowed(PARKED)).toEqual([]);
});
