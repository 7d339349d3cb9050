import { RESERVED_CITY_IDS } from '#shared/kernel/index.ts';
import type { Deployment } from './assembly/deployment.ts';
import { propertiesOf } from './assembly/deployment.ts';
import { distributionShape } from './cloudfront/shapes.ts';

/** Where each part of the cloud answers on this machine: `https://trondheim.<domain>` is `http://trondheim.localhost:4000`. */
export interface Addresses {
  /** The ids of all who have an address of their own, in the order of their stacks: the cities, and the national office. */
  readonly tenants: readonly string[];
  /** Those of them that are cities. */
  readonly cities: readonly string[];
  /** The stack that is a tenant's own. */
  stackNameOf(tenant: string): string | undefined;
  /** A tenant's own address, without a path. */
  url(tenant: string): string;
  /** A text with local addresses in place of the cloud's. */
  localised(text: string): string;
}

const SIGN_IN = /https:\/\/([\w*-]+)\.auth\.[\w-]+\.amazoncognito\.com/g;

/** What a distribution is called here: the first part of the name people type. */
export const localNameOf = (domainName: string): string => domainName.split('.')[0] ?? domainName;

/** Addresses of a deployment that answers on a port. Whatever has a distribution is a tenant, and a city unless its name is reserved. */
export function addressesOf(deployment: Deployment, port: number): Addresses {
  const distributions = deployment
    .resources('AWS::CloudFront::Distribution')
    .flatMap((resource) =>
      propertiesOf(resource, distributionShape).DistributionConfig.Aliases.map((alias) => ({ alias, stackName: resource.stack.name })),
    );
  const url = (tenant: string): string => `http://${tenant}.localhost:${port}`;
  const tenants = distributions.map(({ alias }) => localNameOf(alias));
  return {
    tenants,
    cities: tenants.filter((tenant) => !RESERVED_CITY_IDS.some((reserved) => reserved === tenant)),
    stackNameOf: (tenant) => distributions.find(({ alias }) => localNameOf(alias) === tenant)?.stackName,
    url,
    localised: (text) =>
      distributions.reduce(
        (localised, { alias }) => localised.replaceAll(`https://${alias}`, url(localNameOf(alias))),
        text.replaceAll(SIGN_IN, (_, prefix: string) => `http://${prefix}.auth.localhost:${port}`),
      ),
  };
}
