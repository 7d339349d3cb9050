import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Tenant } from '../tenants.ts';
import type { EntryFunction } from './entryFunction.ts';
import type { TenantApi } from './tenantApi.ts';

const HALF = 12;

/** A picture of half the width. */
export const graph = (title: string, left: IMetric[]): GraphWidget =>
  new GraphWidget({ title, left, width: HALF, period: Duration.minutes(5) });

/** How a tenant's service is doing, on one screen. It counts requests, never people. */
export function tenantDashboard(scope: Construct, { id }: Tenant, { stage }: TenantApi, functions: readonly EntryFunction[]): Dashboard {
  const ofEach = (metric: (one: EntryFunction) => IMetric): IMetric[] => functions.map(metric);
  return new Dashboard(scope, 'Dashboard', {
    dashboardName: `steg-for-steg-${id}`,
    widgets: [
      [
        graph('Forespørsler', [stage.metricCount({ statistic: Stats.SUM })]),
        graph('Feil', [stage.metricServerError({ statistic: Stats.SUM }), stage.metricClientError({ statistic: Stats.SUM })]),
      ],
      [
        graph('Ventetid (ms): den vanlige og den tregeste av tjue', [
          stage.metricLatency({ statistic: Stats.p(50) }),
          stage.metricLatency({ statistic: Stats.p(95) }),
        ]),
        graph(
          'Tid brukt i hver funksjon (ms)',
          ofEach(({ function: handler }) => handler.metricDuration({ statistic: Stats.p(95) })),
        ),
      ],
      [
        graph(
          'Feil i hver funksjon',
          ofEach(({ function: handler }) => handler.metricErrors()),
        ),
        graph(
          'Avvist fordi det var for mange',
          ofEach(({ function: handler }) => handler.metricThrottles()),
        ),
      ],
    ],
  });
}
