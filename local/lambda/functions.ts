import { join } from 'node:path';
import * as z from 'zod';
import type { Assembly } from '../assembly/assembly.ts';
import { assetOf } from '../assembly/assembly.ts';
import type { Deployment, Resource } from '../assembly/deployment.ts';
import { propertiesOf } from '../assembly/deployment.ts';
import type { Caller } from '../iam/access.ts';
import type { AwsEndpoint } from '../iam/endpoint.ts';
import type { Principal } from '../iam/evaluate.ts';
import type { LambdaFunction } from './lambdaFunction.ts';
import { lambdaFunction } from './lambdaFunction.ts';

const functionShape = z.strictObject({
  FunctionName: z.string(),
  Runtime: z.literal('nodejs24.x'),
  Handler: z.string().regex(/^\w+\.\w+$/),
  Code: z.strictObject({ S3Bucket: z.string(), S3Key: z.string() }),
  Role: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z.strictObject({ Variables: z.record(z.string(), z.string()) }).default({ Variables: {} }),
  // asserted in the template: they change nothing of what a function answers
  Architectures: z.unknown().optional(),
  Description: z.unknown().optional(),
  LoggingConfig: z.unknown().optional(),
  Tags: z.unknown().optional(),
  TracingConfig: z.unknown().optional(),
});

interface Surroundings {
  readonly endpoint: AwsEndpoint;
  readonly principals: ReadonlyMap<string, Principal>;
  /** A made-up credential of a function, by its ARN; unguessable, so that no function can pass for another. */
  readonly secretOf: (arn: string) => string;
  readonly onLine: (functionName: string, line: string) => void;
}

/** A function that runs, and who it is to AWS. */
export interface DeployedFunction extends LambdaFunction {
  readonly caller: Caller;
}

/** Names of functions that CDK adds to a stack for its own work, and that nothing calls here. */
const INSTALLERS = /^Custom(?:CDKBucketDeployment|S3AutoDeleteObjects)/;

/**
 * The functions of the templates, by ARN: each with its own bundle, environment, time, memory and role.
 *
 * @throws Error for a function whose role functions may not take on, or whose bundle is not there
 */
export function functionsOf(deployment: Deployment, surroundings: Surroundings): ReadonlyMap<string, DeployedFunction> {
  const running = deployment.resources('AWS::Lambda::Function').filter(({ logicalId }) => !INSTALLERS.test(logicalId));
  return new Map(running.map((resource) => [resource.arn, functionOf(resource, deployment.assembly, surroundings)]));
}

function functionOf(resource: Resource, assembly: Assembly, { endpoint, principals, secretOf, onLine }: Surroundings): DeployedFunction {
  const { FunctionName: name, Handler, Code, Role, Timeout, MemorySize, Environment } = propertiesOf(resource, functionShape);
  const { arn, stack } = resource;
  const principal = principals.get(Role);
  if (principal === undefined) throw new Error(`${name} runs as ${Role}, which no function may take on.`);
  const accessKeyId = secretOf(`${arn}/access-key`);
  const caller = { principal, functionName: name };
  endpoint.admit(accessKeyId, caller);
  const [module = '', handler = ''] = Handler.split('.');
  const running = lambdaFunction({
    name,
    arn,
    file: join(assetOf(assembly, Code.S3Key), `${module}.mjs`),
    handler,
    environment: {
      ...Environment.Variables,
      AWS_REGION: stack.region,
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MemorySize),
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretOf(`${arn}/secret-key`),
      // the only address of AWS it knows, whichever service it calls
      AWS_ENDPOINT_URL: endpoint.url,
      TZ: ':UTC',
    },
    memoryMb: MemorySize,
    timeoutSeconds: Timeout,
    onLine: (line) => onLine(name, line),
  });
  return { ...running, caller };
}
