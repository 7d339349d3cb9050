import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';

/** An alarm takes no sum of more metrics than this. */
const MOST_IN_ALARM = 10;

/** Several metrics as sums that an alarm takes, each with its alarm's number where there are several. */
export const sumsForAlarms = (metrics: readonly IMetric[]): { readonly suffix: string; readonly metric: IMetric }[] =>
  Array.from({ length: Math.ceil(metrics.length / MOST_IN_ALARM) }, (_, at) => ({
    suffix: at === 0 ? '' : String(at + 1),
    metric: sumOf(metrics.slice(at * MOST_IN_ALARM, (at + 1) * MOST_IN_ALARM)),
  }));

/** Several metrics as one, five minutes at a time. */
export const sumOf = (metrics: readonly IMetric[]): IMetric =>
  new MathExpression({
    expression: 'SUM(METRICS())',
    label: 'i alt',
    period: Duration.minutes(5),
    usingMetrics: Object.fromEntries(metrics.map((metric, index) => [`m${index}`, metric])),
  });
