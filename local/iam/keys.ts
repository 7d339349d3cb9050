import * as z from 'zod';
import type { Deployment } from '../assembly/deployment.ts';
import { ACCOUNT, propertiesOf } from '../assembly/deployment.ts';
import type { Question } from './evaluate.ts';

const keyShape = z.object({ KeyPolicy: z.unknown() });

/** What the policies of the templates' keys say, by the key's ARN. */
export type KeyPolicies = ReadonlyMap<string, unknown>;

export const keyPoliciesOf = (deployment: Deployment): KeyPolicies =>
  new Map(deployment.resources('AWS::KMS::Key').map((key) => [key.arn, propertiesOf(key, keyShape).KeyPolicy]));

/**
 * What is asked of a key when a service uses it on somebody's behalf.
 *
 * @param action as policies write it: `kms:Decrypt`
 * @param service the first part of the service's name: `dynamodb`
 */
export function keyQuestion(action: string, keyArn: string, service: string, policies: KeyPolicies): Question {
  const [, , , region] = keyArn.split(':');
  const context = { 'kms:ViaService': `${service}.${region}.amazonaws.com`, 'kms:CallerAccount': ACCOUNT };
  return { action, resource: keyArn, context, resourcePolicy: policies.get(keyArn) };
}
