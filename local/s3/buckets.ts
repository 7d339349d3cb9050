import * as z from 'zod';
import { type Deployment, propertiesOf } from '../assembly/deployment.ts';
import type { Question } from '../iam/evaluate.ts';
import { type KeyPolicies, keyQuestion } from '../iam/keys.ts';

const encryption = z.object({
  ServerSideEncryptionByDefault: z.object({ SSEAlgorithm: z.enum(['AES256', 'aws:kms']), KMSMasterKeyID: z.string().optional() }),
});

const bucketShape = z.object({
  BucketEncryption: z.object({ ServerSideEncryptionConfiguration: z.tuple([encryption]) }).optional(),
});

/** A bucket, as far as putting something into it goes. */
export interface Bucket {
  readonly name: string;
  readonly arn: string;
  /** ARN of the key of one's own that encrypts it, if any. */
  readonly encryptionKey: string | undefined;
}

/** The buckets of the templates, by ARN. */
export const bucketsByArn = (deployment: Deployment): ReadonlyMap<string, Bucket> =>
  new Map(
    deployment.resources('AWS::S3::Bucket').map((resource) => {
      const [encrypted] = propertiesOf(resource, bucketShape).BucketEncryption?.ServerSideEncryptionConfiguration ?? [];
      const encryptionKey = encrypted?.ServerSideEncryptionByDefault.KMSMasterKeyID;
      return [resource.arn, { name: resource.id, arn: resource.arn, encryptionKey }];
    }),
  );

/** What AWS asks IAM of whoever puts something into a bucket for Lambda. */
export const putQuestions = ({ arn, encryptionKey }: Bucket, key: string, keyPolicies: KeyPolicies): readonly Question[] => [
  { action: 's3:PutObject', resource: `${arn}/${key}`, context: {} },
  { action: 's3:ListBucket', resource: arn, context: {} },
  ...(encryptionKey === undefined ? [] : [keyQuestion('kms:GenerateDataKey', encryptionKey, 's3', keyPolicies)]),
];
