import { randomUUID } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import * as z from 'zod';
import type { Deployment, Resource } from '../assembly/deployment.ts';
import { ACCOUNT, propertiesOf } from '../assembly/deployment.ts';
import type { HttpHandler, HttpResponse } from '../http.ts';
import { json } from '../http.ts';
import type { LambdaFunction } from '../lambda/lambdaFunction.ts';
import { fitsWildcard } from '../wildcard.ts';
import type { Authorizer } from './authorizer.ts';
import { judge } from './authorizer.ts';
import { eventOf, FAILED, responseOf } from './event.ts';
import type { RouteKey } from './routes.ts';
import { matchRoute, routeKey } from './routes.ts';

const tags = z.unknown().optional();
const apiShape = z.strictObject({ Name: z.string(), ProtocolType: z.literal('HTTP'), Description: z.string().optional(), Tags: tags });
const stageShape = z.strictObject({
  ApiId: z.string(),
  StageName: z.literal('$default'),
  AutoDeploy: z.literal(true),
  // asserted in the template: nobody is throttled or logged here
  AccessLogSettings: z.unknown().optional(),
  DefaultRouteSettings: z.unknown().optional(),
  RouteSettings: z.unknown().optional(),
  Tags: tags,
});
const authorizerShape = z.strictObject({
  ApiId: z.string(),
  Name: z.string(),
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.strictObject({ Audience: z.array(z.string()), Issuer: z.string() }),
});
const integrationShape = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: z.int().max(30_000).default(30_000),
});
const routeShape = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['JWT', 'NONE']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});
const permissionShape = z.object({
  Action: z.literal('lambda:InvokeFunction'),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
});

interface Route extends RouteKey {
  readonly call: (event: string) => Promise<HttpResponse>;
  readonly authorizer: Authorizer | undefined;
  readonly scopes: readonly string[];
}

/** API Gateway takes no larger body. */
const MOST_BYTES = 10 * 1024 * 1024;

const UNAVAILABLE = json(503, { message: 'Service Unavailable' });

/**
 * The HTTP APIs of the templates, by id: each answers as API Gateway would in front of its functions.
 *
 * @param keysOf the published keys of a token's issuer
 */
export function httpApisOf(
  deployment: Deployment,
  functions: ReadonlyMap<string, LambdaFunction>,
  keysOf: (issuer: string) => JSONWebKeySet | undefined,
): ReadonlyMap<string, HttpHandler> {
  const integrations = new Map(
    deployment.resources('AWS::ApiGatewayV2::Integration').map((one) => [one.id, propertiesOf(one, integrationShape)]),
  );
  const authorizers = new Map(
    deployment.resources('AWS::ApiGatewayV2::Authorizer').map((one) => [one.id, propertiesOf(one, authorizerShape)]),
  );
  const routes = deployment.resources('AWS::ApiGatewayV2::Route').map((one) => propertiesOf(one, routeShape));
  const permissions = deployment.resources('AWS::Lambda::Permission').map((one) => propertiesOf(one, permissionShape));
  const staged = new Set(deployment.resources('AWS::ApiGatewayV2::Stage').map((one) => propertiesOf(one, stageShape).ApiId));

  /** Whether the function has said that this route of this API may call it. */
  const permitted = (functionArn: string, api: Resource, { method, segments }: RouteKey): boolean => {
    const source = `arn:aws:execute-api:${api.stack.region}:${ACCOUNT}:${api.id}/$default/${method}${segments.join('/')}`;
    return permissions.some(
      ({ FunctionName, Principal, SourceArn = '*' }) =>
        FunctionName === functionArn && Principal === 'apigateway.amazonaws.com' && fitsWildcard(SourceArn, source),
    );
  };

  const routeOf = (
    api: Resource,
    { RouteKey, Target, AuthorizationType, AuthorizerId = '', AuthorizationScopes }: z.infer<typeof routeShape>,
  ): Route => {
    const key = routeKey(RouteKey);
    const integration = integrations.get(Target.replace('integrations/', ''));
    const handler = integration && functions.get(integration.IntegrationUri);
    const jwt = authorizers.get(AuthorizerId)?.JwtConfiguration;
    if (integration === undefined || handler === undefined) throw new Error(`${RouteKey} leads to no function that runs here.`);
    if (AuthorizationType === 'JWT' && jwt === undefined) throw new Error(`${RouteKey} asks for an authorizer that does not exist.`);
    return {
      ...key,
      call: permitted(handler.arn, api, key)
        ? (event) => callWithin(integration.TimeoutInMillis, handler, event)
        : () => Promise.resolve(FAILED),
      authorizer: AuthorizationType === 'JWT' && jwt !== undefined ? { issuer: jwt.Issuer, audience: jwt.Audience } : undefined,
      scopes: AuthorizationScopes,
    };
  };

  return new Map(
    deployment.resources('AWS::ApiGatewayV2::Api').map((api) => {
      propertiesOf(api, apiShape);
      const own = staged.has(api.id) ? routes.filter(({ ApiId }) => ApiId === api.id).map((route) => routeOf(api, route)) : [];
      const host = `${api.id}.execute-api.${api.stack.region}.amazonaws.com`;
      return [api.id, (request) => answer(own, { apiId: api.id, host, stage: '$default' }, request, keysOf)] as const;
    }),
  );
}

async function answer(
  routes: readonly Route[],
  api: { readonly apiId: string; readonly host: string; readonly stage: string },
  request: Parameters<HttpHandler>[0],
  keysOf: (issuer: string) => JSONWebKeySet | undefined,
): Promise<HttpResponse> {
  const match = matchRoute(routes, request.method, request.path);
  if (match === undefined) return json(404, { message: 'Not Found' });
  if (request.body.length > MOST_BYTES) return json(413, { message: 'Request Entity Too Large' });
  const { authorizer, scopes, call } = match.route;
  const verdict = authorizer && (await judge(request.headers.authorization, authorizer, keysOf, scopes));
  if (verdict?.ok === false) {
    const challenge = `Bearer scope="" error="invalid_token" error_description="${verdict.reason}"`;
    return json(verdict.status, { message: verdict.message }, { 'www-authenticate': challenge });
  }
  const jwt = verdict && { claims: verdict.claims, scopes: verdict.scopes };
  const headers = { ...request.headers, host: api.host };
  const response = await call(JSON.stringify(eventOf({ request: { ...request, headers }, match, ...api, jwt })));
  return { ...response, headers: { ...response.headers, 'apigw-requestid': randomUUID().slice(0, 16) } };
}

async function callWithin(timeoutMs: number, handler: LambdaFunction, event: string): Promise<HttpResponse> {
  const { promise: late, resolve } = Promise.withResolvers<HttpResponse>();
  const timer = setTimeout(() => resolve(UNAVAILABLE), timeoutMs);
  const answered = handler.invoke(event).then((outcome) => (outcome.ok ? responseOf(outcome.payload) : FAILED));
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
