import { randomUUID } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import type { Deployment, Resource } from '../assembly/deployment.ts';
import { propertiesOf } from '../assembly/deployment.ts';
import type { HttpHandler, HttpRequest, HttpResponse } from '../http.ts';
import { json } from '../http.ts';
import type { LambdaFunction } from '../lambda/lambdaFunction.ts';
import { judge } from './authorizer.ts';
import { eventOf, FAILED, responseOf } from './event.ts';
import { matchRoute } from './routes.ts';
import { apiShape } from './shapes.ts';
import type { Route } from './wiring.ts';
import { routesOf } from './wiring.ts';

type KeysOf = (issuer: string) => JSONWebKeySet | undefined;

/** API Gateway takes no larger body. */
const MOST_BYTES = 10 * 1024 * 1024;

const UNAVAILABLE = json(503, { message: 'Service Unavailable' });

/**
 * The HTTP APIs of the templates, by id: each answers as API Gateway would in front of its functions.
 *
 * @param keysOf the published keys of a token's issuer
 */
export const httpApisOf = (
  deployment: Deployment,
  functions: ReadonlyMap<string, LambdaFunction>,
  keysOf: KeysOf,
): ReadonlyMap<string, HttpHandler> =>
  new Map(
    deployment.resources('AWS::ApiGatewayV2::Api').map((api) => {
      propertiesOf(api, apiShape);
      const routes = routesOf(deployment, api, functions);
      return [api.id, (request) => answer(api, routes, request, keysOf)];
    }),
  );

async function answer(api: Resource, routes: readonly Route[], request: HttpRequest, keysOf: KeysOf): Promise<HttpResponse> {
  const match = matchRoute(routes, request.method, request.path);
  if (match === undefined) return json(404, { message: 'Not Found' });
  if (request.body.length > MOST_BYTES) return json(413, { message: 'Request Entity Too Large' });
  const { authorizer, scopes } = match.route;
  const verdict = authorizer && (await judge(request.headers.authorization, authorizer, keysOf, scopes));
  if (verdict?.ok === false) {
    const challenge = `Bearer scope="" error="invalid_token" error_description="${verdict.reason}"`;
    return json(verdict.status, { message: verdict.message }, { 'www-authenticate': challenge });
  }
  const host = `${api.id}.execute-api.${api.stack.region}.amazonaws.com`;
  const jwt = verdict && { claims: verdict.claims, scopes: verdict.scopes };
  const asked = { ...request, headers: { ...request.headers, host } };
  const response = await call(match.route, JSON.stringify(eventOf({ request: asked, match, apiId: api.id, host, stage: '$default', jwt })));
  return { ...response, headers: { ...response.headers, 'apigw-requestid': randomUUID().slice(0, 16) } };
}

async function call({ handler, permitted, timeout }: Route, event: string): Promise<HttpResponse> {
  if (!permitted) return FAILED;
  const { promise: late, resolve } = Promise.withResolvers<HttpResponse>();
  const timer = setTimeout(() => resolve(UNAVAILABLE), timeout);
  const answered = handler.invoke(event).then((outcome) => (outcome.ok ? responseOf(outcome.payload) : FAILED));
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
