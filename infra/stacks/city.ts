import type { App } from 'aws-cdk-lib';
import { type AnyRoute, CITY_ROLES, type City } from '#shared/kernel/index.ts';
import { entries } from '../entries.ts';
import { isNational, tenantOf } from '../tenants.ts';
import { type Page, TenantStack } from './tenant.ts';

interface CityStackProps extends Page {
  readonly city: City;
  /** Every route there is. */
  readonly routes: readonly AnyRoute[];
}

/** One city: what every tenant has, with the routes of a city and the roles a city gives. */
export class CityStack extends TenantStack {
  constructor(app: App, { city, routes, ...page }: CityStackProps) {
    const { id, name, kind } = city;
    super(app, `City-${id}`, {
      ...page,
      tenant: tenantOf(city),
      roles: CITY_ROLES,
      entries,
      routes: routes.filter((route) => !isNational(route)),
      told: { CITY: JSON.stringify(city) },
      pageTold: { city: { id, name, kind } },
    });
  }
}
