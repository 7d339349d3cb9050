import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { AnyRoute } from '#shared/kernel/index.ts';
import type { Actor, Claims } from '../actor.ts';

/** An HTTP API event, with or without a verified token. */
export type HttpEvent = APIGatewayProxyEventV2 & {
  readonly requestContext: { readonly authorizer?: { readonly jwt?: { readonly claims?: Claims } } };
};

/** The invocation's context, with what steps leave for those after them. */
export interface Served extends Context {
  route?: AnyRoute;
  actor?: Actor;
}

/** One step of the stack every function has. */
export type Step = MiddlewareObj<HttpEvent, APIGatewayProxyStructuredResultV2, Error, Served>;
