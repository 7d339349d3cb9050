import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { City } from '#shared/kernel/city.ts';
import type { AnyRoute } from '#shared/kernel/route.ts';
import { entryOfSlice } from '../entries.ts';
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

interface CityApiProps {
  readonly city: City;
  readonly routes: readonly AnyRoute[];
  readonly functions: readonly EntryFunction[];
  readonly login: StaffLogin;
}

/** A city's API: every route of the contract, one by one, each to its entry's function and behind the city's own login. */
export class CityApi extends Construct {
  readonly stage: HttpStage;
  /** Where CloudFront finds it. */
  readonly host: string;
  private readonly api: HttpApi;

  constructor(scope: Construct, id: string, { city, routes, functions, login }: CityApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Http', { apiName: `steg-for-steg-${city.id}`, createDefaultStage: false });
    this.host = `${this.api.apiId}.execute-api.${Stack.of(this).region}.amazonaws.com`;
    this.stage = this.stageWithLog(city);
    const staffOnly = new HttpJwtAuthorizer('Staff', login.issuer, { jwtAudience: [login.client.userPoolClientId] });
    const integrations = new Map(functions.map((one) => [one.entry.name, integrationOf(one)]));
    for (const route of routes) {
      const integration = integrations.get(entryOfSlice(route.slice).name);
      if (integration === undefined) throw new Error(`${route.operationId} has no function in ${city.id}.`);
      this.addRoute(route, integration, staffOnly);
    }
  }

  private addRoute(route: AnyRoute, integration: HttpLambdaIntegration, staffOnly: IHttpRouteAuthorizer): void {
    const open = route.access === 'public';
    const added = new HttpRoute(this, route.operationId, {
      httpApi: this.api,
      routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
      integration,
      authorizer: open ? new HttpNoneAuthorizer() : staffOnly,
    });
    if (open) {
      Validations.of(added).acknowledge({ id: 'AwsSolutions-APIG4', reason: 'Open by the contract: it shows nothing of any person.' });
    }
  }

  private stageWithLog(city: City): HttpStage {
    const log = new LogGroup(this, 'AccessLog', {
      logGroupName: `/steg-for-steg/${city.id}/api`,
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

/** One permission per function rather than per route: with one each, a function's policy is full at some forty routes. */
const integrationOf = ({ entry, function: handler }: EntryFunction): HttpLambdaIntegration =>
  new HttpLambdaIntegration(entry.name, handler, { scopePermissionToRoute: false });
