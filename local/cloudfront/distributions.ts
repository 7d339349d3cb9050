import * as z from 'zod';
import type { Deployment } from '../assembly/deployment.ts';
import { propertiesOf } from '../assembly/deployment.ts';
import type { HttpHandler, HttpRequest, HttpResponse } from '../http.ts';
import { fitsWildcard } from '../wildcard.ts';
import type { Buckets } from './buckets.ts';
import { withPolicy } from './headers.ts';
import type { Behavior, Origin } from './shapes.ts';
import { distributionShape, headersPolicyShape } from './shapes.ts';
import { viewerFunction } from './viewerFunction.ts';

const functionShape = z.object({
  FunctionCode: z.string(),
  FunctionConfig: z.object({ Runtime: z.literal('cloudfront-js-2.0') }),
  AutoPublish: z.literal(true, 'a function that is not published does nothing'),
});

/** AWS's own policies by their ids, which are the same in every account. Nothing is cached here whatever they say. */
const CACHE_POLICIES = new Set(['658327ea-f89d-4fab-a63d-7e88639e58f6', '4135ea2d-6df8-44a3-9df3-4b5a84be39ad']);
const ALL_VIEWER_EXCEPT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

/** What CloudFront hands on to an origin when no policy tells it to hand on more. */
const ALWAYS_FORWARDED = new Set(['accept-encoding', 'content-type', 'content-length', 'user-agent']);

/** A distribution that answers at a name of its own. */
export interface Site {
  /** The name people would type in the cloud. */
  readonly domainName: string;
  readonly handle: HttpHandler;
}

interface Origins {
  readonly buckets: Buckets;
  /** HTTP APIs by id. */
  readonly apis: ReadonlyMap<string, HttpHandler>;
  readonly localised: (text: string) => string;
}

/** The distributions of the templates, each in front of its bucket and its API. */
export function sitesOf(deployment: Deployment, { buckets, apis, localised }: Origins): readonly Site[] {
  const policies = new Map(
    deployment
      .resources('AWS::CloudFront::ResponseHeadersPolicy')
      .map((one) => [one.id, propertiesOf(one, headersPolicyShape).ResponseHeadersPolicyConfig]),
  );
  const functions = new Map(
    deployment.resources('AWS::CloudFront::Function').map((one) => [one.id, viewerFunction(propertiesOf(one, functionShape).FunctionCode)]),
  );

  const originOf = ({ DomainName, OriginPath, OriginCustomHeaders }: Origin): HttpHandler => {
    const secret = Object.fromEntries(OriginCustomHeaders.map(({ HeaderName, HeaderValue }) => [HeaderName.toLowerCase(), HeaderValue]));
    const bucket = DomainName.match(/^(.+)\.s3\.[\w-]+\.amazonaws\.com$/)?.[1];
    if (bucket !== undefined) return (request) => Promise.resolve(fileIn(buckets, bucket + OriginPath, request));
    const api = apis.get(DomainName.split('.')[0] ?? '');
    if (api === undefined) throw new Error(`The local cloud knows no origin ${DomainName}.`);
    return (request) => api({ ...request, path: OriginPath + request.path, headers: { ...request.headers, host: DomainName, ...secret } });
  };

  const behaviorOf = (behavior: Behavior, origins: readonly Origin[]): HttpHandler => {
    const { TargetOriginId, OriginRequestPolicyId, ResponseHeadersPolicyId, CachePolicyId, FunctionAssociations, AllowedMethods } =
      behavior;
    const origin = origins.find(({ Id }) => Id === TargetOriginId);
    const policy = policies.get(ResponseHeadersPolicyId ?? '');
    const [association] = FunctionAssociations;
    const rewrite = association && functions.get(association.FunctionARN);
    if (origin === undefined) throw new Error(`A distribution sends requests to ${TargetOriginId}, which it does not have.`);
    if (ResponseHeadersPolicyId !== undefined && policy === undefined)
      throw new Error(`There is no headers policy ${ResponseHeadersPolicyId}.`);
    if (association !== undefined && rewrite === undefined) throw new Error(`There is no function ${association.FunctionARN}.`);
    if (!CACHE_POLICIES.has(CachePolicyId)) throw new Error(`The local cloud does not know the cache policy ${CachePolicyId}.`);
    if (OriginRequestPolicyId !== undefined && OriginRequestPolicyId !== ALL_VIEWER_EXCEPT_HOST) {
      throw new Error(`The local cloud does not know the origin request policy ${OriginRequestPolicyId}.`);
    }
    const reach = originOf(origin);
    const everything = OriginRequestPolicyId === ALL_VIEWER_EXCEPT_HOST;
    return async (request) => {
      if (!AllowedMethods.includes(request.method)) return notAllowed();
      const rewritten = rewrite === undefined ? request : rewrite(request);
      const response = await reach(everything ? rewritten : withoutViewer(rewritten));
      return policy === undefined ? response : withPolicy(response, policy, localised);
    };
  };

  return deployment.resources('AWS::CloudFront::Distribution').map((resource) => {
    const { Aliases, Origins, CacheBehaviors, DefaultCacheBehavior, DefaultRootObject } = propertiesOf(
      resource,
      distributionShape,
    ).DistributionConfig;
    const special = CacheBehaviors.map(({ PathPattern, ...behavior }) => ({ PathPattern, handle: behaviorOf(behavior, Origins) }));
    const rest = behaviorOf(DefaultCacheBehavior, Origins);
    return {
      domainName: Aliases[0] ?? `${resource.id.toLowerCase()}.cloudfront.net`,
      handle: (request) => {
        const asked = request.path === '/' ? { ...request, path: `/${DefaultRootObject}` } : request;
        return (special.find(({ PathPattern }) => fitsWildcard(PathPattern, asked.path))?.handle ?? rest)(asked);
      },
    };
  });
}

const notAllowed = (): HttpResponse => ({
  status: 403,
  headers: { 'content-type': 'text/plain' },
  body: 'This distribution does not allow the method.',
});

const withoutViewer = (request: HttpRequest): HttpRequest => ({
  ...request,
  query: '',
  headers: Object.fromEntries(Object.entries(request.headers).filter(([name]) => ALWAYS_FORWARDED.has(name))),
});

/** A file of a bucket; the answer for one that is not there is S3's to somebody who may not list. */
function fileIn(buckets: Buckets, folder: string, { path }: HttpRequest): HttpResponse {
  const file = buckets.get(folder + path);
  if (file !== undefined) return { status: 200, ...file };
  return { status: 403, headers: { 'content-type': 'application/xml' }, body: '<Error><Code>AccessDenied</Code></Error>' };
}
