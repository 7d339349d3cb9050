import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { City } from '#shared/kernel/index.ts';
import type { Entry } from '../entries.ts';
import { TABLE_NAME } from '../names.ts';
import { bundleOf } from './bundles.ts';
import { loginAdministration } from './loginAdministration.ts';
import type { StaffLogin } from './staffLogin.ts';
import { keyStatement, tableStatements, usesTable } from './tablePolicy.ts';

interface EntryFunctionProps {
  readonly entry: Entry;
  readonly city: City;
  readonly login: StaffLogin;
  /** Two secrets with a comma between. */
  readonly originSecrets: string;
  readonly tableKeyArn: string;
}

/** One entry of one city: its function, a role that can reach what the entry's line says and no more, and its log. */
export class EntryFunction extends Construct {
  readonly entry: Entry;
  readonly function: LambdaFunction;
  readonly logs: LogGroup;

  constructor(scope: Construct, id: string, { entry, city, login, originSecrets, tableKeyArn }: EntryFunctionProps) {
    super(scope, id);
    this.entry = entry;
    this.logs = new LogGroup(this, 'Logs', {
      logGroupName: `/steg-for-steg/${city.id}/${entry.name}`,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `${city.name}: what the function ${entry.name} may do`,
    });
    for (const statement of this.statements(city, entry, login, tableKeyArn)) role.addToPolicy(statement);
    this.function = new LambdaFunction(this, 'Function', {
      functionName: `steg-${city.id}-${entry.name}`,
      description: `${city.name}: ${entry.work}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(bundleOf(entry.name).directory),
      handler: 'index.handler',
      memorySize: entry.memory,
      timeout: Duration.seconds(entry.timeout),
      role,
      logGroup: this.logs,
      environment: {
        CITY: JSON.stringify(city),
        ENTRY: entry.name,
        TABLE_NAME,
        USER_POOL_ID: login.pool.userPoolId,
        USER_POOL_CLIENT_ID: login.client.userPoolClientId,
        ISSUER: login.issuer,
        ORIGIN_SECRETS: originSecrets,
        LOG_LEVEL: 'info',
      },
    });
  }

  private statements(city: City, entry: Entry, login: StaffLogin, tableKeyArn: string): PolicyStatement[] {
    return [
      new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [this.logs.logGroupArn] }),
      ...tableStatements(this, city.id, entry),
      ...(usesTable(entry) ? [keyStatement(tableKeyArn)] : []),
      ...(entry.administersLogins ? [loginAdministration(login.pool)] : []),
    ];
  }
}
