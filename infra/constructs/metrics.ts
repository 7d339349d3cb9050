import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { projector } from '../crossing.ts';
import { functionName, PLATFORM } from '../names.ts';

/** Where what is counted in our own logs is found. */
export const NAMESPACE = 'StegForSteg';

const period = Duration.minutes(5);

/** What Lambda counts of a function, or of something that hands it events. */
export const lambdaMetric = (metricName: string, dimensionsMap: Readonly<Record<string, string>>, statistic: string): Metric =>
  new Metric({ namespace: 'AWS/Lambda', metricName, dimensionsMap, statistic, period });

const ofProjector = { FunctionName: functionName(PLATFORM, projector.name) };

/** How far the figures are behind what staff have saved, in milliseconds. */
export const figuresLag = lambdaMetric('IteratorAge', ofProjector, Stats.MAXIMUM);

/** How often the projector failed as a whole. */
export const projectorErrors = lambdaMetric('Errors', ofProjector, Stats.SUM);

/** How often what could not be counted could not be parked either. */
export const notEvenParked = lambdaMetric('DestinationDeliveryFailures', ofProjector, Stats.SUM);

const NOT_COUNTED = 'changes-not-counted';

/** How often changes in one city could not be counted. Each try counts. */
export const notCounted = (cityId: string): Metric =>
  new Metric({ namespace: NAMESPACE, metricName: NOT_COUNTED, dimensionsMap: { city: cityId }, statistic: Stats.SUM, period });

/** Counts, city by city, what the projector's log says it could not count. */
export const countNotCounted = (logs: ILogGroup): MetricFilter =>
  new MetricFilter(logs, 'NotCounted', {
    logGroup: logs,
    filterPattern: FilterPattern.any(
      FilterPattern.stringValue('$.message', '=', 'unreadable'),
      FilterPattern.stringValue('$.message', '=', 'not counted'),
    ),
    metricNamespace: NAMESPACE,
    metricName: NOT_COUNTED,
    metricValue: '1',
    dimensions: { city: '$.city' },
  });
