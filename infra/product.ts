import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { type AnyRoute, type City, dateIn, type LocalDate } from '#shared/kernel/index.ts';
import cdk from '../cdk.json' with { type: 'json' };
import { CityStack } from './stacks/city.ts';
import { EdgeStack } from './stacks/edge.ts';
import { NationalStack } from './stacks/national.ts';
import { PlatformStack } from './stacks/platform.ts';

interface ProductProps {
  readonly cities: readonly City[];
  readonly routes: readonly AnyRoute[];
  /** Where the built page is. */
  readonly page: string;
  /** Where the assembly goes. */
  readonly outdir: string;
  /** Agreements that begin later are not yet in force. */
  readonly today?: LocalDate;
  /** Whether CDK holds every template against CloudFormation's own schemas, which takes longer than all the rest. */
  readonly checkTemplates?: boolean;
}

/** The whole product as stacks, checked against Amazon's security rules whenever it is synthesised. */
export function product({ cities, routes, page, outdir, today = dateIn(new Date()), checkTemplates = true }: ProductProps): App {
  // the same settings whether the CDK command line or plain Node runs this; those given on the command line win
  const app = new App({ context: cdk.context, outdir, builtinCloudFormationValidation: checkTemplates });
  Validations.of(app).addPlugins(new AwsSolutionsChecks());
  const domain: unknown = app.node.tryGetContext('domain');
  if (typeof domain !== 'string') throw new Error('The setting "domain" in cdk.json must be a domain name.');

  const edge = new EdgeStack(app, { domain });
  const platform = new PlatformStack(app, { cities, today });
  platform.addStackDependency(edge, 'takes its outputs as parameters');
  const tenants = [
    ...cities.map((city) => new CityStack(app, { city, domain, routes, page })),
    new NationalStack(app, { cities, today, domain, routes, page }),
  ];
  for (const tenant of tenants) tenant.addStackDependency(platform, 'reads what it shares');
  Tags.of(app).add('service', 'steg-for-steg');
  return app;
}
