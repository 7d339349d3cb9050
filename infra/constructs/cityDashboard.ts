import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { City } from '#shared/kernel/index.ts';
import type { CityApi } from './cityApi.ts';
import type { EntryFunction } from './entryFunction.ts';

const HALF = 12;

const graph = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: HALF, period: Duration.minutes(5) });

/** How a city's service is doing, on one screen. It counts requests, never people. */
export function cityDashboard(scope: Construct, city: City, { stage }: CityApi, functions: readonly EntryFunction[]): Dashboard {
  const ofEach = (metric: (one: EntryFunction) => IMetric): IMetric[] => functions.map(metric);
  return new Dashboard(scope, 'Dashboard', {
    dashboardName: `steg-for-steg-${city.id}`,
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
