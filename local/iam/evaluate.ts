import { runSimulation } from '@cloud-copilot/iam-simulate';

/** Someone who asks, with what their own policies say. */
export interface Principal {
  /** The role's ARN. */
  readonly arn: string;
  readonly account: string;
  readonly policies: readonly NamedPolicy[];
}

export interface NamedPolicy {
  readonly name: string;
  readonly policy: unknown;
}

/** One thing asked of IAM. */
export interface Question {
  /** As policies write it: `dynamodb:GetItem`. */
  readonly action: string;
  /** An ARN. */
  readonly resource: string;
  /** Condition keys and their values; a key that is absent is absent to `Null` as well. */
  readonly context: Readonly<Record<string, string | string[]>>;
  /** The policy of the resource itself, when it has one. */
  readonly resourcePolicy?: unknown;
}

/**
 * Whether IAM would allow it.
 *
 * @throws Error when a policy or the question itself is malformed: such a policy could not have been deployed
 */
export async function isAllowed(principal: Principal, { action, resource, context, resourcePolicy }: Question): Promise<boolean> {
  const answer = await runSimulation(
    {
      request: {
        principal: principal.arn,
        action,
        resource: { resource, accountId: principal.account },
        contextVariables: { 'aws:SecureTransport': 'true', ...context },
      },
      identityPolicies: [...principal.policies],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      resourcePolicy,
    },
    {},
  );
  if (answer.resultType === 'error') throw new Error(`IAM cannot evaluate ${action} by ${principal.arn}: ${JSON.stringify(answer.errors)}`);
  return answer.overallResult === 'Allowed';
}
