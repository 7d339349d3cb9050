import { type App, Stack, Tags } from 'aws-cdk-lib';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { AnyRoute, City } from '#shared/kernel/index.ts';
import { cityAddress } from '../constructs/cityAddress.ts';
import { CityAlarms } from '../constructs/cityAlarms.ts';
import { CityApi } from '../constructs/cityApi.ts';
import { cityDashboard } from '../constructs/cityDashboard.ts';
import { CitySite } from '../constructs/citySite.ts';
import { EntryFunction } from '../constructs/entryFunction.ts';
import { OriginSecrets } from '../constructs/originSecrets.ts';
import { PageDeployment } from '../constructs/pageDeployment.ts';
import { StaffLogin } from '../constructs/staffLogin.ts';
import { entries } from '../entries.ts';
import { PARAMETERS, REGION } from '../names.ts';

interface CityStackProps {
  readonly city: City;
  /** Every city answers at its id before this. */
  readonly domain: string;
  readonly routes: readonly AnyRoute[];
  /** The built page. */
  readonly page: string;
}

/** One city: its staff's login, its functions behind its API, its page and address, and its alarms. */
export class CityStack extends Stack {
  constructor(app: App, { city, domain, routes, page }: CityStackProps) {
    super(app, `City-${city.id}`, { env: { region: REGION }, terminationProtection: true, description: `Steg for Steg ${city.name}` });
    const domainName = `${city.id}.${domain}`;
    const tableKeyArn = StringParameter.valueForStringParameter(this, PARAMETERS.tableKeyArn);

    const login = new StaffLogin(this, 'Login', { city, origin: `https://${domainName}` });
    const secrets = new OriginSecrets(this, 'OriginSecrets');
    const functions = entries.map(
      (entry) => new EntryFunction(this, `Entry-${entry.name}`, { entry, city, login, originSecrets: secrets.accepted, tableKeyArn }),
    );
    const api = new CityApi(this, 'Api', { city, routes, functions, login });
    const site = new CitySite(this, 'Site', { city, domainName, apiHost: api.host, originSecret: secrets.sent });
    new PageDeployment(this, 'Page', { city, login, directory: page });
    cityAddress(this, domainName, site.distribution);
    new CityAlarms(this, 'Alarms', { city, api, functions });
    cityDashboard(this, city, api, functions);

    Tags.of(this).add('city', city.id);
  }
}
