import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { entryOfSlice } from '#infra/entries.ts';
import { isNational, routes } from '#shared/contract/index.ts';
import { deployed, onlyOf, resourcesOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';
import { cityTenants, nation, tenants } from './tenants.ts';

const deployment = await deployed((await synthesised()).directory);

const routeShape = z.object({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.string(),
  AuthorizerId: z.string().optional(),
});
const integrationShape = z.looseObject({ IntegrationType: z.string(), IntegrationUri: z.string(), PayloadFormatVersion: z.string() });
const authorizerShape = z.looseObject({
  AuthorizerType: z.string(),
  IdentitySource: z.array(z.string()),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()) }),
});
const stageShape = z.looseObject({
  StageName: z.string(),
  AccessLogSettings: z.object({ Format: z.string() }).loose(),
  DefaultRouteSettings: z.looseObject({ ThrottlingRateLimit: z.number(), ThrottlingBurstLimit: z.number() }),
});
const anything = z.looseObject({});

describe.each(tenants)('the API of $id', ({ id, stack, entries, answers }) => {
  const api = onlyOf(deployment, stack, 'AWS::ApiGatewayV2::Api', anything);
  const authorizer = onlyOf(deployment, stack, 'AWS::ApiGatewayV2::Authorizer', authorizerShape);
  const deployedRoutes = resourcesOf(deployment, stack, 'AWS::ApiGatewayV2::Route', routeShape);
  const integrations = new Map(
    resourcesOf(deployment, stack, 'AWS::ApiGatewayV2::Integration', integrationShape).map((one) => [
      `integrations/${one.id}`,
      one.properties,
    ]),
  );

  test('has its routes of the contract, each with its entry and behind the login unless it is public, and no other', () => {
    const seen = deployedRoutes.map(({ properties: { RouteKey, Target, AuthorizationType, AuthorizerId } }) => ({
      RouteKey,
      function: integrations.get(Target)?.IntegrationUri.split(':function:')[1],
      AuthorizationType,
      AuthorizerId,
    }));
    const asked = routes.filter(answers).map(({ method, path, slice, access }) => ({
      RouteKey: `${method} ${path}`,
      function: `steg-${id}-${entryOfSlice(slice).name}`,
      AuthorizationType: access === 'public' ? 'NONE' : 'JWT',
      AuthorizerId: access === 'public' ? undefined : authorizer.id,
    }));
    const inOrder = (one: { RouteKey: string }, other: { RouteKey: string }): number => one.RouteKey.localeCompare(other.RouteKey);
    expect(seen.toSorted(inOrder)).toEqual(asked.toSorted(inOrder));
    for (const { properties } of deployedRoutes) expect(properties.ApiId).toBe(api.id);
  });

  test('has no route that catches what nobody wrote', () => {
    for (const { properties } of deployedRoutes) expect(properties.RouteKey).toMatch(/^(GET|POST|PUT|DELETE) \/api\/[\w./{}-]+$/);
    expect(deployedRoutes.map(({ properties }) => properties.RouteKey).filter((key) => key.includes('+') || key.startsWith('ANY'))).toEqual(
      [],
    );
  });

  test('takes tokens of its own pool, for the page alone', () => {
    const pool = onlyOf(deployment, stack, 'AWS::Cognito::UserPool', anything);
    const client = onlyOf(deployment, stack, 'AWS::Cognito::UserPoolClient', anything);
    expect(authorizer.properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: `https://cognito-idp.eu-north-1.amazonaws.com/${pool.id}`, Audience: [client.id] },
    });
  });

  test('lets the functions be called by this API, with one permission each', () => {
    const shape = z.looseObject({ Action: z.string(), FunctionName: z.string(), Principal: z.string(), SourceArn: z.string() });
    const permissions = resourcesOf(deployment, stack, 'AWS::Lambda::Permission', shape)
      .map(({ properties }) => properties)
      .filter(({ Principal }) => Principal === 'apigateway.amazonaws.com');
    expect(permissions.map(({ FunctionName }) => FunctionName.split(':function:')[1]).toSorted()).toEqual(
      entries
        .filter(({ slices }) => slices.length > 0)
        .map(({ name }) => `steg-${id}-${name}`)
        .toSorted(),
    );
    for (const permission of permissions) {
      expect(permission).toMatchObject({
        Action: 'lambda:InvokeFunction',
        Principal: 'apigateway.amazonaws.com',
        SourceArn: `arn:aws:execute-api:eu-north-1:123456789012:${api.id}/*/*/*`,
      });
    }
  });

  test('speaks in the form the functions read', () => {
    for (const { IntegrationType, PayloadFormatVersion } of integrations.values()) {
      expect([IntegrationType, PayloadFormatVersion]).toEqual(['AWS_PROXY', '2.0']);
    }
  });

  test('limits how much may be asked, and logs how it went without saying whose record it was', () => {
    const { properties } = onlyOf(deployment, stack, 'AWS::ApiGatewayV2::Stage', stageShape);
    expect(properties.StageName).toBe('$default');
    expect(properties.DefaultRouteSettings.ThrottlingRateLimit).toBeLessThanOrEqual(100);
    expect(properties.DefaultRouteSettings.ThrottlingBurstLimit).toBeLessThanOrEqual(200);
    const logged = Object.values(z.record(z.string(), z.string()).parse(JSON.parse(properties.AccessLogSettings.Format)));
    expect(logged.toSorted()).toEqual([
      '$context.integrationLatency',
      '$context.integrationStatus',
      '$context.requestId',
      '$context.responseLatency',
      '$context.routeKey',
      '$context.status',
    ]);
  });
});

describe('between cities and the nation', () => {
  const keysIn = (stack: string): string[] =>
    resourcesOf(deployment, stack, 'AWS::ApiGatewayV2::Route', routeShape).map(({ properties }) => properties.RouteKey);

  test('no route is both a city’s and the nation’s, and each is somebody’s', () => {
    const national = keysIn(nation.stack);
    const ofCities = new Set(cityTenants.flatMap(({ stack }) => keysIn(stack)));
    expect(national.filter((key) => ofCities.has(key))).toEqual([]);
    expect(new Set([...national, ...ofCities])).toEqual(new Set(routes.map(({ method, path }) => `${method} ${path}`)));
  });

  test('the nation is asked for figures, and for nobody’s record', () => {
    expect(keysIn(nation.stack).toSorted()).toEqual([
      'GET /api/national/coverage',
      'GET /api/national/figures',
      'GET /api/national/orders',
      'GET /api/national/publications',
      'POST /api/national/orders',
      'POST /api/national/orders/{orderId}/discard',
      'POST /api/national/orders/{orderId}/publication',
    ]);
  });

  test('a route meant for both is refused, as no login could be let in', () => {
    expect(() => isNational({ operationId: 'getBoth', access: ['unitLeader', 'nationalAnalyst'] })).toThrow('it must be two routes');
    expect(isNational({ operationId: 'getOpen', access: 'public' })).toBe(false);
  });
});
