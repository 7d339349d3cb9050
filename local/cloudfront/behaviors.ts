import type { HttpHandler, HttpRequest, HttpResponse } from '../http.ts';
import type { Buckets } from './buckets.ts';
import { withPolicy } from './headers.ts';
import type { Behavior, HeadersPolicy, Origin } from './shapes.ts';
import type { ViewerFunction } from './viewerFunction.ts';

/** What behaviours name, by the names they use. */
export interface Surroundings {
  readonly buckets: Buckets;
  /** HTTP APIs by id. */
  readonly apis: ReadonlyMap<string, HttpHandler>;
  readonly policies: ReadonlyMap<string, HeadersPolicy>;
  readonly functions: ReadonlyMap<string, ViewerFunction>;
  /** Puts local addresses in place of the cloud's. */
  readonly localised: (text: string) => string;
}

/** AWS's own policies by their ids, which are the same in every account. Nothing is cached here whatever they say. */
const CACHE_POLICIES = new Map([
  ['658327ea-f89d-4fab-a63d-7e88639e58f6', 'CachingOptimized'],
  ['4135ea2d-6df8-44a3-9df3-4b5a84be39ad', 'CachingDisabled'],
]);
const REQUEST_POLICIES = new Map([['b689b0a8-53d0-40ab-baf2-68738e2966ac', 'AllViewerExceptHostHeader']]);

/** What CloudFront hands on to an origin when no policy tells it to hand on more. */
const ALWAYS_FORWARDED = new Set(['accept-encoding', 'content-type', 'content-length', 'user-agent']);

const NOT_ALLOWED: HttpResponse = {
  status: 403,
  headers: { 'content-type': 'text/plain' },
  body: 'This distribution does not allow the method.',
};

/** What S3 says of a file that is not there to somebody who may not list the bucket. */
const NO_SUCH_FILE: HttpResponse = {
  status: 403,
  headers: { 'content-type': 'application/xml' },
  body: '<Error><Code>AccessDenied</Code></Error>',
};

/** @throws Error naming what a template refers to and does not have */
function found<Value>(all: ReadonlyMap<string, Value>, name: string, what: string): Value {
  const value = all.get(name);
  if (value === undefined) throw new Error(`The local cloud knows no ${what} called ${name}.`);
  return value;
}

const optional = <Value>(all: ReadonlyMap<string, Value>, name: string | undefined, what: string): Value | undefined =>
  name === undefined ? undefined : found(all, name, what);

/**
 * One behaviour of a distribution: which methods it allows, what rewrites a request, which origin answers, and with
 * which headers.
 *
 * @throws Error on an origin, policy or function that is not known here
 */
export function behaviorOf(behavior: Behavior, origins: readonly Origin[], surroundings: Surroundings): HttpHandler {
  const { localised } = surroundings;
  const [association] = behavior.FunctionAssociations;
  const rewrite = optional(surroundings.functions, association?.FunctionARN, 'function of CloudFront');
  const policy = optional(surroundings.policies, behavior.ResponseHeadersPolicyId, 'headers policy');
  const everything = optional(REQUEST_POLICIES, behavior.OriginRequestPolicyId, 'origin request policy') !== undefined;
  found(CACHE_POLICIES, behavior.CachePolicyId, 'cache policy');
  const origin = found(new Map(origins.map((one) => [one.Id, one])), behavior.TargetOriginId, 'origin');
  const reach = originOf(origin, surroundings);
  return async (request) => {
    if (!behavior.AllowedMethods.includes(request.method)) return NOT_ALLOWED;
    const rewritten = rewrite === undefined ? request : rewrite(request);
    const response = await reach(everything ? rewritten : withoutViewer(rewritten));
    return policy === undefined ? response : withPolicy(response, policy, localised);
  };
}

function originOf({ DomainName, OriginPath, OriginCustomHeaders }: Origin, { buckets, apis }: Surroundings): HttpHandler {
  const bucket = DomainName.match(/^(.+)\.s3\.[\w-]+\.amazonaws\.com$/)?.[1];
  if (bucket !== undefined) return async ({ path }) => fileAt(buckets, bucket + OriginPath + path);
  const api = found(apis, DomainName.match(/^(\w+)\.execute-api\./)?.[1] ?? DomainName, 'origin');
  const own = Object.fromEntries(OriginCustomHeaders.map(({ HeaderName, HeaderValue }) => [HeaderName.toLowerCase(), HeaderValue]));
  return (request) => api({ ...request, path: OriginPath + request.path, headers: { ...request.headers, host: DomainName, ...own } });
}

function fileAt(buckets: Buckets, place: string): HttpResponse {
  const file = buckets.get(place);
  return file === undefined ? NO_SUCH_FILE : { status: 200, ...file };
}

const withoutViewer = (request: HttpRequest): HttpRequest => ({
  ...request,
  query: '',
  headers: Object.fromEntries(Object.entries(request.headers).filter(([name]) => ALWAYS_FORWARDED.has(name))),
});
