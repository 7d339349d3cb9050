import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import { changes, common, type Route, type Schema } from '#shared/kernel/index.ts';
import { localFetch } from './fetch.ts';

/** Whose call it is: where, and with which token. */
export interface Caller {
  /** The city's address, without a path. */
  readonly url: string;
  readonly token: string;
}

/** What a route is called with. */
export interface CallParts<B extends Schema> {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: z.input<B>;
  /** The idempotency key of a change; a new one unless said. */
  readonly key?: string;
}

/** A refusal by the API, with what it said. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly status: number;
  /** Whether the gate before a participant's record asks why it is opened. */
  readonly asksWhy: boolean;
  constructor(operationId: string, status: number, text: string) {
    super(`${operationId} was refused with ${status}: ${text}`);
    this.status = status;
    this.asksWhy = text.includes(common.reasonNeeded.code);
  }
}

/**
 * Calls a route of the contract over HTTP, as any client would, and reads its answer through the route's schema.
 *
 * @throws ApiRefusal on any answer that is not a good one
 */
export async function callApi<P extends Schema, Q extends Schema, B extends Schema, R extends Schema>(
  { url, token }: Caller,
  route: Route<P, Q, B, R>,
  { params = {}, query = {}, body, key = randomUUID() }: CallParts<B> = {},
): Promise<z.output<R>> {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  const answer = await localFetch(`${url}${path}${search && `?${search}`}`, {
    method: route.method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(changes(route) && { 'idempotency-key': key }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new ApiRefusal(route.operationId, answer.status, await answer.text());
  return route.response.parse(await answer.json());
}
