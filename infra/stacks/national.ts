import type { App } from 'aws-cdk-lib';
import { isNational } from '#shared/contract/index.ts';
import { type AnyRoute, type City, groupOf, type LocalDate, NATIONAL_ROLES, sharesNationally } from '#shared/kernel/index.ts';
import { nationalEntries } from '../entries.ts';
import { NATION } from '../tenants.ts';
import { type Page, TenantStack } from './tenant.ts';

interface NationalStackProps extends Page {
  readonly cities: readonly City[];
  /** On which cities are asked whether their figures go to the nation. */
  readonly today: LocalDate;
  /** Every route there is. */
  readonly routes: readonly AnyRoute[];
}

/** The national office: what every tenant has, with its own routes and its own role, and told of the cities that share. */
export class NationalStack extends TenantStack {
  constructor(app: App, { cities, today, routes, ...page }: NationalStackProps) {
    const sharing = cities.filter((city) => sharesNationally(city, today));
    super(app, 'National', {
      ...page,
      tenant: NATION,
      groups: NATIONAL_ROLES.map(groupOf),
      entries: nationalEntries,
      routes: routes.filter(isNational),
      told: { CITIES: JSON.stringify(Object.fromEntries(sharing.map(({ id, name }) => [id, name]))) },
      pageTold: {
        national: true,
        name: NATION.name,
        cities: cities.map((city) => ({
          id: city.id,
          name: city.name,
          kind: city.kind,
          shares: sharesNationally(city, today),
          agreedFrom: city.nationalAgreement,
          minimumConversations: city.minimumConversations,
        })),
      },
    });
  }
}
