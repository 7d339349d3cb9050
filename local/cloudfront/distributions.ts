import * as z from 'zod';
import type { Deployment } from '../assembly/deployment.ts';
import { propertiesOf } from '../assembly/deployment.ts';
import type { HttpHandler } from '../http.ts';
import { fitsWildcard } from '../wildcard.ts';
import type { Surroundings } from './behaviors.ts';
import { behaviorOf } from './behaviors.ts';
import { distributionShape, headersPolicyShape } from './shapes.ts';
import { viewerFunction } from './viewerFunction.ts';

const functionShape = z.object({
  FunctionCode: z.string(),
  FunctionConfig: z.object({ Runtime: z.literal('cloudfront-js-2.0') }),
  AutoPublish: z.literal(true, 'a function that is not published does nothing'),
});

/** A distribution that answers at a name of its own. */
export interface Site {
  /** The name people would type in the cloud. */
  readonly domainName: string;
  readonly handle: HttpHandler;
}

/** The distributions of the templates, each in front of its bucket and its API. */
export function sitesOf(deployment: Deployment, reachable: Pick<Surroundings, 'buckets' | 'apis' | 'localised'>): readonly Site[] {
  const policies = deployment
    .resources('AWS::CloudFront::ResponseHeadersPolicy')
    .map((one) => [one.id, propertiesOf(one, headersPolicyShape)] as const);
  const functions = deployment.resources('AWS::CloudFront::Function').map((one) => [one.id, propertiesOf(one, functionShape)] as const);
  const surroundings: Surroundings = {
    ...reachable,
    policies: new Map(policies.map(([id, { ResponseHeadersPolicyConfig }]) => [id, ResponseHeadersPolicyConfig])),
    functions: new Map(functions.map(([id, { FunctionCode }]) => [id, viewerFunction(FunctionCode)])),
  };
  return deployment.resources('AWS::CloudFront::Distribution').flatMap((resource) => {
    const { DistributionConfig: config } = propertiesOf(resource, distributionShape);
    const rest = behaviorOf(config.DefaultCacheBehavior, config.Origins, surroundings);
    const special = config.CacheBehaviors.map(({ PathPattern, ...behavior }) => ({
      PathPattern,
      handle: behaviorOf(behavior, config.Origins, surroundings),
    }));
    const handle: HttpHandler = (request) => {
      const asked = request.path === '/' ? { ...request, path: `/${config.DefaultRootObject}` } : request;
      return (special.find(({ PathPattern }) => fitsWildcard(PathPattern, asked.path))?.handle ?? rest)(asked);
    };
    return config.Aliases.map((domainName) => ({ domainName, handle }));
  });
}
