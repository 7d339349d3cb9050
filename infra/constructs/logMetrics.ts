import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type IFilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';

/** Where what is counted in our own logs is found. */
export const NAMESPACE = 'StegForSteg';

/** Something a function for all cities tells of one of them, line by line. */
export interface CityLine {
  readonly metricName: string;
  /** What its lines say in the field `message`; any of these. */
  readonly messages: readonly [string, ...string[]];
  /** The field whose number is added; the lines themselves are counted where there is none. */
  readonly field?: string;
}

function patternOf([first, ...others]: CityLine['messages']): IFilterPattern {
  const says = (message: string) => FilterPattern.stringValue('$.message', '=', message);
  return others.length === 0 ? says(first) : FilterPattern.any(says(first), ...others.map(says));
}

/** Makes a metric of such lines, with a number of its own for each city that they name in the field `city`. */
export const countLines = (logs: ILogGroup, { metricName, messages, field }: CityLine): MetricFilter =>
  new MetricFilter(logs, metricName, {
    logGroup: logs,
    filterPattern: patternOf(messages),
    metricNamespace: NAMESPACE,
    metricName,
    metricValue: field === undefined ? '1' : `$.${field}`,
    dimensions: { city: '$.city' },
  });

/** What was counted of one city, over so long at a time. */
export const linesOf = ({ metricName }: CityLine, cityId: string, period: Duration = Duration.minutes(5)): Metric =>
  new Metric({ namespace: NAMESPACE, metricName, dimensionsMap: { city: cityId }, statistic: Stats.SUM, period });
