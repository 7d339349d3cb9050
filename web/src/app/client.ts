import * as z from 'zod/mini';
import type { Language } from '#shared/kernel/language.ts';
import { type AnyRoute, changes, type Route, type Schema } from '#shared/kernel/route.ts';
import { type Answer, ApiError, errorIn } from './apiError.ts';
import { jsonOf } from './json.ts';
import { SessionEnded } from './session/provider.ts';

/** A part of a request: named only when the route wants something in it. */
type Part<Name extends string, Value> = [Value] extends [never]
  ? Readonly<Partial<Record<Name, undefined>>>
  : Record<never, never> extends Value
    ? Readonly<Partial<Record<Name, Value>>>
    : Readonly<Record<Name, Value>>;

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** A UUID that names this submission; the same again when the same submission is sent again. */
  readonly idempotencyKey?: string;
}

/** What a route's call takes: the parts its schemas ask for. */
export type RequestOf<R extends AnyRoute> = Part<'params', z.input<R['params']>> &
  Part<'query', z.input<R['query']>> &
  Part<'body', R extends Route<Schema, Schema, infer Body, Schema> ? z.input<Body> : never>;

export type ResponseOf<R extends AnyRoute> = z.output<R['response']>;

/** A request as the sending code sees it, whatever the route. */
export interface AnyRequest {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** Calls one route of the contract. Rejects with `ApiError`, or with the signal's reason when cancelled. */
export type Call = <R extends AnyRoute>(route: R, request: RequestOf<R> & CallOptions) => Promise<ResponseOf<R>>;

export interface ClientDependencies {
  readonly fetch: typeof globalThis.fetch;
  /** A token to send; with `renew`, one newer than that refused. Rejects with `SessionEnded`. */
  readonly accessToken: (renew?: boolean) => Promise<string>;
  readonly language: () => Language;
  /** How long to wait for an answer, in milliseconds. */
  readonly timeoutMs?: number;
}

const namedValues = (part: unknown): [string, string][] =>
  Object.entries(part ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));

/** The address of a call: path parameters in place and encoded, the rest as a query. */
export function addressOf({ path }: Pick<AnyRoute, 'path'>, { params, query }: AnyRequest): string {
  const filled = namedValues(params).reduce((so, [name, value]) => so.replace(`{${name}}`, encodeURIComponent(value)), String(path));
  const search = new URLSearchParams(namedValues(query)).toString();
  return search ? `${filled}?${search}` : filled;
}

/** The page's way to the API: one typed function for every route. */
export function createClient({ fetch, accessToken, language, timeoutMs = 20_000 }: ClientDependencies): Call {
  const token = async (renew: boolean): Promise<string> => {
    try {
      return await accessToken(renew);
    } catch (cause) {
      throw new ApiError(cause instanceof SessionEnded ? 'signedOut' : 'offline', { cause });
    }
  };

  const send = async (route: AnyRoute, request: AnyRequest & CallOptions, renew = false): Promise<Answer> => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const headers = new Headers({ accept: 'application/json, application/problem+json', 'accept-language': language() });
    if (route.access !== 'public') headers.set('authorization', `Bearer ${await token(renew)}`);
    if (changes(route)) headers.set('idempotency-key', request.idempotencyKey ?? crypto.randomUUID());
    if (request.body !== undefined) headers.set('content-type', 'application/json');
    try {
      const response = await fetch(addressOf(route, request), {
        method: route.method,
        headers,
        signal: request.signal ? AbortSignal.any([request.signal, timeout]) : timeout,
        ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      });
      return { ok: response.ok, status: response.status, content: jsonOf(await response.text()) };
    } catch (cause) {
      if (request.signal?.aborted) throw cause;
      throw new ApiError(timeout.aborted ? 'slow' : 'offline', { cause });
    }
  };

  return async <R extends AnyRoute>(route: R, request: RequestOf<R> & CallOptions) => {
    let answer = await send(route, request);
    // a token can be refused before its time, when roles or keys changed; a newer one is tried once
    if (answer.status === 401 && route.access !== 'public') answer = await send(route, request, true);
    if (!answer.ok) throw errorIn(answer);
    const parsed = z.safeParse<R['response']>(route.response, answer.content);
    if (!parsed.success) throw new ApiError('unreadable', { status: answer.status, cause: parsed.error });
    return parsed.data;
  };
}
