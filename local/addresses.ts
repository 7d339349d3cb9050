import type { Deployment } from './assembly/deployment.ts';
import { propertiesOf } from './assembly/deployment.ts';
import { distributionShape } from './cloudfront/shapes.ts';

/** Where each part of the cloud answers on this machine: `https://trondheim.<domain>` is `http://trondheim.localhost:4000`. */
export interface Addresses {
  /** The ids of the cities, in the order of their stacks. */
  readonly cities: readonly string[];
  /** The stack that is a city's own. */
  stackNameOf(city: string): string | undefined;
  /** A city's own address, without a path. */
  url(city: string): string;
  /** A text with local addresses in place of the cloud's. */
  localised(text: string): string;
}

const SIGN_IN = /https:\/\/([\w*-]+)\.auth\.[\w-]+\.amazoncognito\.com/g;

/** What a distribution is called here: the first part of the name people type. */
export const localNameOf = (domainName: string): string => domainName.split('.')[0] ?? domainName;

/** Addresses of a deployment that answers on a port. Whatever has a distribution is a city. */
export function addressesOf(deployment: Deployment, port: number): Addresses {
  const distributions = deployment
    .resources('AWS::CloudFront::Distribution')
    .flatMap((resource) =>
      propertiesOf(resource, distributionShape).DistributionConfig.Aliases.map((alias) => ({ alias, stackName: resource.stack.name })),
    );
  const url = (city: string): string => `http://${city}.localhost:${port}`;
  return {
    cities: distributions.map(({ alias }) => localNameOf(alias)),
    stackNameOf: (city) => distributions.find(({ alias }) => localNameOf(alias) === city)?.stackName,
    url,
    localised: (text) =>
      distributions.reduce(
        (localised, { alias }) => localised.replaceAll(`https://${alias}`, url(localNameOf(alias))),
        text.replaceAll(SIGN_IN, (_, prefix: string) => `http://${prefix}.auth.localhost:${port}`),
      ),
  };
}
