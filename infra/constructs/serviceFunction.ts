import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { functionName, logGroupName } from '../names.ts';
import { bundleOf } from './bundles.ts';

interface ServiceFunctionProps {
  /** Whose it is: a tenant's id, or `PLATFORM`. */
  readonly owner: string;
  /** What it and its file in `functions/entries` are called. */
  readonly name: string;
  /** Whose it is and what it is for, in words. */
  readonly description: string;
  /** Megabytes; processor time follows. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
  /** What it is told besides how much to log. */
  readonly environment: Readonly<Record<string, string>>;
  /** All it may do besides writing its log. */
  readonly statements: readonly PolicyStatement[];
}

/** A function with a role and a log that are its own. */
export class ServiceFunction extends Construct {
  readonly owner: string;
  readonly name: string;
  readonly function: LambdaFunction;
  readonly logs: LogGroup;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const { owner, name, description, memory, timeout, environment, statements } = props;
    this.owner = owner;
    this.name = name;
    this.logs = new LogGroup(this, 'Logs', {
      logGroupName: logGroupName(owner, name),
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com'), description });
    role.addToPolicy(new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [this.logs.logGroupArn] }));
    for (const statement of statements) role.addToPolicy(statement);
    this.function = new LambdaFunction(this, 'Function', {
      functionName: functionName(owner, name),
      description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(bundleOf(name).directory),
      handler: 'index.handler',
      memorySize: memory,
      timeout: Duration.seconds(timeout),
      role,
      logGroup: this.logs,
      environment: fitting({ ...environment, LOG_LEVEL: 'info' }, description),
    });
  }
}

/** All that Lambda lets a function be told, in bytes. */
const MOST_TOLD = 4096;

/** An environment that Lambda takes. What is known only once deployed counts as its placeholder, about as long. */
function fitting(environment: Readonly<Record<string, string>>, description: string): Record<string, string> {
  const told = Object.entries(environment).reduce((sum, [name, value]) => sum + Buffer.byteLength(name + value), 0);
  if (told > MOST_TOLD) throw new Error(`${description}: the function would be told ${told} bytes, and Lambda holds ${MOST_TOLD}.`);
  return { ...environment };
}
