import { type App, Stack, Tags } from 'aws-cdk-lib';
import type { Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { AnyRoute } from '#shared/kernel/index.ts';
import { EntryFunction } from '../constructs/entryFunction.ts';
import { OriginSecrets } from '../constructs/originSecrets.ts';
import { PageDeployment } from '../constructs/pageDeployment.ts';
import { StaffLogin } from '../constructs/staffLogin.ts';
import { tenantAddress } from '../constructs/tenantAddress.ts';
import { TenantAlarms } from '../constructs/tenantAlarms.ts';
import { TenantApi } from '../constructs/tenantApi.ts';
import { tenantDashboard } from '../constructs/tenantDashboard.ts';
import { TenantSite } from '../constructs/tenantSite.ts';
import type { Entry } from '../entry.ts';
import { PARAMETERS, REGION } from '../names.ts';
import type { Tenant } from '../tenants.ts';

/** What a page and its address are made of, for every tenant alike. */
export interface Page {
  /** Every tenant answers at its id before this. */
  readonly domain: string;
  /** Where the built page is. */
  readonly page: string;
}

interface TenantStackProps extends Page {
  readonly tenant: Tenant;
  /** What its login's groups are called: roles, and services to work in. */
  readonly groups: readonly string[];
  readonly entries: readonly Entry[];
  readonly routes: readonly AnyRoute[];
  /** What its functions are told of whom they serve, by variable. */
  readonly told: Readonly<Record<string, string>>;
  /** What its page is told of the same, by field of `config.json`. */
  readonly pageTold: Readonly<Record<string, unknown>>;
}

/** What every tenant has: its staff's login, its functions behind its API, its page and address, and its alarms. */
export class TenantStack extends Stack {
  protected readonly dashboard: Dashboard;
  protected readonly functions: readonly EntryFunction[];

  constructor(app: App, stackName: string, { tenant, groups, entries, routes, told, pageTold, domain, page }: TenantStackProps) {
    super(app, stackName, { env: { region: REGION }, terminationProtection: true, description: `Steg for Steg ${tenant.name}` });
    const domainName = `${tenant.id}.${domain}`;
    const tableKeyArn = StringParameter.valueForStringParameter(this, PARAMETERS.tableKeyArn);

    const origin = `https://${domainName}`;
    const login = new StaffLogin(this, 'Login', { tenant, groups, origin });
    const secrets = new OriginSecrets(this, 'OriginSecrets');
    const functions = entries.map(
      (entry) =>
        new EntryFunction(this, `Entry-${entry.name}`, {
          entry,
          tenant,
          told,
          login,
          origin,
          originSecrets: secrets.accepted,
          tableKeyArn,
        }),
    );
    this.functions = functions;
    const api = new TenantApi(this, 'Api', { tenant, routes, functions, login });
    const site = new TenantSite(this, 'Site', { tenant, domainName, apiHost: api.host, originSecret: secrets.sent });
    new PageDeployment(this, 'Page', { tenant, login, told: pageTold, directory: page });
    tenantAddress(this, domainName, site.distribution);
    new TenantAlarms(this, 'Alarms', { tenant, api, functions });
    this.dashboard = tenantDashboard(this, tenant, api, functions);

    Tags.of(this).add('city', tenant.id);
  }
}
