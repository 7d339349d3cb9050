import type { Deployment } from './assembly/deployment.ts';
import { propertiesOf } from './assembly/deployment.ts';
import { distributionShape } from './cloudfront/shapes.ts';

/** Where each part of the cloud answers on this machine: `https://trondheim.<domain>` is `http://trondheim.localhost:4000`. */
export interface Addresses {
  /** The cities of the templates, in their order. */
  readonly cities: readonly string[];
  /** A city's own address, without a path. */
  url(city: string): string;
  /** A text with local addresses in place of the cloud's. */
  localised(text: string): string;
}

const SIGN_IN = /https:\/\/([\w*-]+)\.auth\.[\w-]+\.amazoncognito\.com/g;

/** What the local cloud calls a distribution: the first part of the name people type. */
export const localNameOf = (domainName: string): string => domainName.split('.')[0] ?? domainName;

/** Addresses of a deployment that answers on a port. */
export function addressesOf(deployment: Deployment, port: number): Addresses {
  const aliases = deployment
    .resources('AWS::CloudFront::Distribution')
    .flatMap((distribution) => propertiesOf(distribution, distributionShape).DistributionConfig.Aliases);
  const url = (city: string): string => `http://${city}.localhost:${port}`;
  return {
    cities: aliases.map(localNameOf),
    url,
    localised: (text) =>
      aliases.reduce(
        (localised, alias) => localised.replaceAll(`https://${alias}`, url(localNameOf(alias))),
        text.replaceAll(SIGN_IN, (_, prefix: string) => `http://${prefix}.auth.localhost:${port}`),
      ),
  };
}
