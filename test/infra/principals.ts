import * as z from 'zod';
import { ACCOUNT, type Deployment } from '#local/assembly/deployment.ts';
import type { Principal } from '#local/iam/evaluate.ts';

const texts = z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat());

const statement = z.looseObject({
  Effect: z.string(),
  Action: texts,
  Resource: texts.default([]),
  NotResource: texts.default([]),
  Condition: z.record(z.string(), z.record(z.string(), texts)).default({}),
});

const policy = z.object({
  PolicyName: z.string(),
  PolicyDocument: z.looseObject({ Statement: z.array(statement) }),
  Roles: z.array(z.string()),
});

const role = z.object({ ManagedPolicyArns: z.array(z.string()).default([]), Policies: z.array(z.unknown()).default([]) });

/** A role as deployed, with every statement it has. */
export interface DeployedRole {
  readonly stackName: string;
  /** The function that runs as it, when one of ours does: `steg-trondheim-people`. */
  readonly functionName: string | undefined;
  /** What that function is told it is: `people`. */
  readonly entry: string | undefined;
  /** The pool that function is told its people sign in to. */
  readonly userPoolArn: string;
  readonly principal: Principal;
  readonly statements: readonly z.output<typeof statement>[];
  /** Policies that are not written out in a statement here. */
  readonly elsewhere: readonly unknown[];
}

const lambda = z.looseObject({
  FunctionName: z.string().optional(),
  Role: z.string(),
  Environment: z
    .looseObject({ Variables: z.looseObject({ ENTRY: z.string().optional(), USER_POOL_ID: z.string().optional() }) })
    .optional(),
});

const encrypted = z.looseObject({ SSESpecification: z.looseObject({ KMSMasterKeyId: z.string() }) });
const lockedBy = z.looseObject({ KeyPolicy: z.unknown() });

/** The key that encrypts the table: its ARN and its own policy, without which no other policy says anything of it. */
export interface TableKey {
  readonly arn: string;
  readonly policy: unknown;
}

export function tableKeyOf(deployment: Deployment): TableKey {
  const [table] = deployment.resources('AWS::DynamoDB::Table').map(({ properties }) => encrypted.parse(properties));
  const [key] = deployment.resources('AWS::KMS::Key').map(({ properties }) => lockedBy.parse(properties));
  return { arn: table?.SSESpecification.KMSMasterKeyId ?? '', policy: key?.KeyPolicy };
}

/** Every role in an assembly, with all it may do. */
export function rolesIn(deployment: Deployment): DeployedRole[] {
  const functions = deployment.resources('AWS::Lambda::Function').map(({ stack, properties }) => ({ stack, ...lambda.parse(properties) }));
  const policies = deployment.resources('AWS::IAM::Policy').map(({ stack, properties }) => ({
    stack,
    asWritten: properties.PolicyDocument,
    ...policy.parse(properties),
  }));
  return deployment.resources('AWS::IAM::Role').map(({ stack, id, properties }) => {
    const own = policies.filter((one) => one.stack === stack && one.Roles.includes(id));
    const runs = functions.find((one) => one.stack === stack && one.Role.endsWith(`:role/${id}`));
    const { ManagedPolicyArns, Policies } = role.parse(properties);
    return {
      stackName: stack.name,
      functionName: runs?.FunctionName,
      entry: runs?.Environment?.Variables.ENTRY,
      userPoolArn: `arn:aws:cognito-idp:eu-north-1:${ACCOUNT}:userpool/${runs?.Environment?.Variables.USER_POOL_ID}`,
      principal: {
        arn: `arn:aws:iam::${ACCOUNT}:role/${id}`,
        account: ACCOUNT,
        policies: own.map(({ PolicyName, asWritten }) => ({ name: PolicyName, policy: asWritten })),
      },
      statements: own.flatMap(({ PolicyDocument }) => PolicyDocument.Statement),
      elsewhere: [...ManagedPolicyArns, ...Policies],
    };
  });
}
