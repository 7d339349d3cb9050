import type * as z from 'zod';
import type { Deployment, Resource } from '../assembly/deployment.ts';
import { ACCOUNT, propertiesOf } from '../assembly/deployment.ts';
import type { LambdaFunction } from '../lambda/lambdaFunction.ts';
import { permits } from '../lambda/permissions.ts';
import type { Authorizer } from './authorizer.ts';
import type { RouteKey } from './routes.ts';
import { routeKey } from './routes.ts';
import { authorizerShape, integrationShape, routeShape, stageShape } from './shapes.ts';

/** A route with what it leads to. */
export interface Route extends RouteKey {
  readonly handler: LambdaFunction;
  /** Whether the function has said that this route may call it. */
  readonly permitted: boolean;
  /** Milliseconds after which the gateway gives up. */
  readonly timeout: number;
  readonly authorizer: Authorizer | undefined;
  /** Of which a token must have one; none when any token will do. */
  readonly scopes: readonly string[];
}

/**
 * The routes of an API that has been given a stage; without one nothing answers.
 *
 * @throws Error for a route that leads to no function, or asks for an authorizer that is not there
 */
export function routesOf(deployment: Deployment, api: Resource, functions: ReadonlyMap<string, LambdaFunction>): readonly Route[] {
  const staged = deployment.resources('AWS::ApiGatewayV2::Stage').some((stage) => propertiesOf(stage, stageShape).ApiId === api.id);
  const wired = (name: string, id: string) => deployment.resources(`AWS::ApiGatewayV2::${name}`).find((one) => one.id === id);

  const routeOf = ({ RouteKey, Target, AuthorizationType, AuthorizerId = '', AuthorizationScopes }: z.infer<typeof routeShape>): Route => {
    const key = routeKey(RouteKey);
    const integration = wired('Integration', Target.replace('integrations/', ''));
    const { IntegrationUri = '', TimeoutInMillis = 0 } = integration ? propertiesOf(integration, integrationShape) : {};
    const handler = functions.get(IntegrationUri);
    if (handler === undefined) throw new Error(`${RouteKey} leads to no function that runs here.`);
    const authorizer = wired('Authorizer', AuthorizerId);
    if (AuthorizationType === 'JWT' && authorizer === undefined) throw new Error(`${RouteKey} asks for an authorizer that does not exist.`);
    return {
      ...key,
      handler,
      permitted: permits(deployment, handler.arn, 'apigateway.amazonaws.com', sourceOf(api, key)),
      timeout: TimeoutInMillis,
      authorizer: AuthorizationType === 'JWT' && authorizer ? authorizerOf(authorizer) : undefined,
      scopes: AuthorizationScopes,
    };
  };

  const routes = deployment.resources('AWS::ApiGatewayV2::Route').map((one) => propertiesOf(one, routeShape));
  return staged ? routes.filter(({ ApiId }) => ApiId === api.id).map(routeOf) : [];
}

function authorizerOf(authorizer: Resource): Authorizer {
  const { Issuer, Audience } = propertiesOf(authorizer, authorizerShape).JwtConfiguration;
  return { issuer: Issuer, audience: Audience };
}

/** What the gateway says it calls for, when a route is called. */
const sourceOf = (api: Resource, { method, segments }: RouteKey): string =>
  `arn:aws:execute-api:${api.stack.region}:${ACCOUNT}:${api.id}/$default/${method}${segments.join('/')}`;
