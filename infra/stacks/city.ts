import type { App } from 'aws-cdk-lib';
import { isNational } from '#shared/contract/index.ts';
import { type AnyRoute, CITY_ROLES, type City, groupOf, groupOfService } from '#shared/kernel/index.ts';
import { figuresAlarms } from '../constructs/figuresAlarms.ts';
import { figuresWidgets } from '../constructs/figuresWidgets.ts';
import { senderIdentity, sendRegularly } from '../constructs/messageSending.ts';
import { nightlyRecount } from '../constructs/nightlyRecount.ts';
import { entries } from '../entries.ts';
import { tenantOf } from '../tenants.ts';
import { type Page, TenantStack } from './tenant.ts';

interface CityStackProps extends Page {
  readonly city: City;
  /** Every route there is. */
  readonly routes: readonly AnyRoute[];
}

/** One city: what every tenant has, with a city's routes and roles, and figures that are watched and recounted. */
export class CityStack extends TenantStack {
  constructor(app: App, { city, routes, ...page }: CityStackProps) {
    const { id, name, kind, services } = city;
    const tenant = tenantOf(city);
    super(app, `City-${id}`, {
      ...page,
      tenant,
      groups: [...CITY_ROLES.map(groupOf), ...services.map((service) => groupOfService(service.id))],
      entries,
      routes: routes.filter((route) => !isNational(route)),
      told: { CITY: JSON.stringify(city) },
      pageTold: { city: { id, name, kind } },
    });
    nightlyRecount(this, id);
    senderIdentity(this, id);
    for (const { entry, function: handler } of this.functions) if (entry.sendsMessages) sendRegularly(this, id, handler);
    figuresAlarms(this, tenant);
    this.dashboard.addWidgets(...figuresWidgets(id));
  }
}
