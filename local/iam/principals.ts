import * as z from 'zod';
import type { Deployment, Resource } from '../assembly/deployment.ts';
import { ACCOUNT, propertiesOf } from '../assembly/deployment.ts';
import { isRecord } from '../assembly/intrinsics.ts';
import type { NamedPolicy, Principal } from './evaluate.ts';

const named = z.object({ PolicyName: z.string(), PolicyDocument: z.unknown() });

const roleShape = z.object({
  AssumeRolePolicyDocument: z.object({
    Statement: z.array(z.object({ Principal: z.looseObject({ Service: z.union([z.string(), z.array(z.string())]).optional() }) })),
  }),
  ManagedPolicyArns: z.array(z.string()).default([]),
  Policies: z.array(named).default([]),
  PermissionsBoundary: z.never('permissions boundaries are not evaluated').optional(),
});

const policyShape = named.extend({ Roles: z.array(z.string()) });

/** Condition keys the local cloud gives a value; a policy that asks for another would be misjudged here. */
const KNOWN_KEYS = new Set(
  [
    'aws:SecureTransport',
    'dynamodb:LeadingKeys',
    'dynamodb:Select',
    'dynamodb:EnclosingOperation',
    'kms:ViaService',
    'kms:CallerAccount',
  ].map((key) => key.toLowerCase()),
);

const LOGGING = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'];

/** The one policy of AWS's own that a function may have. */
const MANAGED: Readonly<Record<string, unknown>> = {
  'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole': {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: LOGGING, Resource: '*' }],
  },
};

/**
 * What each role that functions run as may do, by the role's ARN, from the role and every policy attached to it.
 *
 * @throws Error on a managed policy or a condition key that is not known here
 */
export function principalsOf(deployment: Deployment): ReadonlyMap<string, Principal> {
  const attached = deployment
    .resources('AWS::IAM::Policy')
    .map((policy) => ({ stack: policy.stack, ...propertiesOf(policy, policyShape) }));
  const runsFunctions = (role: Resource): boolean =>
    propertiesOf(role, roleShape).AssumeRolePolicyDocument.Statement.some(({ Principal: { Service } }) =>
      [Service].flat().includes('lambda.amazonaws.com'),
    );
  return new Map(
    deployment
      .resources('AWS::IAM::Role')
      .filter(runsFunctions)
      .map((role) => {
        const { ManagedPolicyArns, Policies } = propertiesOf(role, roleShape);
        const own = attached.filter(({ stack, Roles }) => stack === role.stack && Roles.includes(role.id));
        const policies = [
          ...ManagedPolicyArns.map((name) => ({ name, policy: managed(name) })),
          ...[...Policies, ...own].map(({ PolicyName, PolicyDocument }) => ({ name: PolicyName, policy: PolicyDocument })),
        ];
        policies.forEach(refuseUnknownKeys);
        return [role.arn, { arn: role.arn, account: ACCOUNT, policies }];
      }),
  );
}

function managed(arn: string): unknown {
  if (arn in MANAGED) return MANAGED[arn];
  throw new Error(`The local cloud does not know the managed policy ${arn}.`);
}

function refuseUnknownKeys({ name, policy }: NamedPolicy): void {
  const statements = isRecord(policy) ? [policy.Statement].flat() : [];
  for (const condition of statements.flatMap((statement) => (isRecord(statement) ? [statement.Condition] : []))) {
    for (const keys of isRecord(condition) ? Object.values(condition) : []) {
      const unknown = Object.keys(isRecord(keys) ? keys : {}).filter((key) => !KNOWN_KEYS.has(key.toLowerCase()));
      if (unknown.length > 0) throw new Error(`The local cloud gives ${unknown.join(', ')} no value, and the policy ${name} asks for it.`);
    }
  }
}
