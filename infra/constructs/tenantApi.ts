import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnIntegration,
  CfnRoute,
  HttpApi,
  HttpAuthorizer,
  HttpAuthorizerType,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { AnyRoute } from '#shared/kernel/index.ts';
import { entryOfSlice } from '../entries.ts';
import { logGroupName } from '../names.ts';
import type { Tenant } from '../tenants.ts';
import type { EntryFunction } from './entryFunction.ts';
import type { StaffLogin } from './staffLogin.ts';

/** An office of eight, all at once, many times over; an attack reaches this long before it reaches the table. */
const THROTTLE = { rateLimit: 50, burstLimit: 100 };

/** How it went, and never whose record it was: paths carry people's ids, and addresses are personal. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  routeKey: '$context.routeKey',
  status: '$context.status',
  latency: '$context.responseLatency',
  functionLatency: '$context.integrationLatency',
  functionStatus: '$context.integrationStatus',
};

interface TenantApiProps {
  readonly tenant: Tenant;
  /** Those it answers. */
  readonly routes: readonly AnyRoute[];
  readonly functions: readonly EntryFunction[];
  readonly login: StaffLogin;
}

/** A tenant's API: its routes of the contract, one by one, each to its entry's function and behind the tenant's own login. */
export class TenantApi extends Construct {
  readonly stage: HttpStage;
  /** Where CloudFront finds it. */
  readonly host: string;
  private readonly api: HttpApi;

  constructor(scope: Construct, id: string, { tenant, routes, functions, login }: TenantApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Http', { apiName: `steg-for-steg-${tenant.id}`, createDefaultStage: false });
    this.host = `${this.api.apiId}.execute-api.${Stack.of(this).region}.amazonaws.com`;
    this.stage = this.stageWithLog(tenant);
    const staff = new HttpAuthorizer(this, 'Staff', {
      httpApi: this.api,
      type: HttpAuthorizerType.JWT,
      identitySource: ['$request.header.Authorization'],
      jwtIssuer: login.issuer,
      jwtAudience: [login.client.userPoolClientId],
    });
    const answering = functions.filter(({ entry }) => entry.slices.length > 0);
    const targets = new Map(answering.map((one) => [one.entry.name, this.integrate(one)]));
    for (const route of routes) {
      const target = targets.get(entryOfSlice(route.slice).name);
      if (target === undefined) throw new Error(`${route.operationId} has no function in ${tenant.id}.`);
      this.addRoute(route, target, staff);
    }
  }

  /**
   * Lets the API call a function. One permission for all its routes: with one each, a function's policy is full at some
   * forty routes, and the stack's resources double.
   *
   * @returns what a route names as its target
   */
  private integrate({ entry, function: handler }: EntryFunction): string {
    const integration = new CfnIntegration(this, `Integration-${entry.name}`, {
      apiId: this.api.apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: handler.functionArn,
      payloadFormatVersion: '2.0',
    });
    handler.addPermission('Api', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: this.api.arnForExecuteApi(),
    });
    return `integrations/${integration.ref}`;
  }

  private addRoute({ operationId, method, path, access }: AnyRoute, target: string, staff: HttpAuthorizer): void {
    const route = { apiId: this.api.apiId, routeKey: `${method} ${path}`, target };
    if (access !== 'public') {
      new CfnRoute(this, operationId, { ...route, authorizationType: 'JWT', authorizerId: staff.authorizerId });
      return;
    }
    Validations.of(new CfnRoute(this, operationId, { ...route, authorizationType: 'NONE' })).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'Open by the contract: it shows nothing of any person.',
    });
  }

  private stageWithLog({ id }: Tenant): HttpStage {
    const log = new LogGroup(this, 'AccessLog', {
      logGroupName: logGroupName(id, 'api'),
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    return new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: THROTTLE,
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
  }
}
