import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { type CrossingFunction, projector, recount } from '../crossing.ts';
import { functionName, PLATFORM } from '../names.ts';
import type { CityLine } from './logMetrics.ts';

/** What Lambda counts of something, by the name of what it is. */
export const lambdaMetric = (metricName: string, dimensionsMap: Readonly<Record<string, string>>, statistic: string): Metric =>
  new Metric({ namespace: 'AWS/Lambda', metricName, dimensionsMap, statistic, period: Duration.minutes(5) });

const of = ({ name }: CrossingFunction) => ({ FunctionName: functionName(PLATFORM, name) });

/** How far the figures are behind what staff have saved, in milliseconds. */
export const figuresLag = lambdaMetric('IteratorAge', of(projector), Stats.MAXIMUM);

/** How often the projector failed as a whole. */
export const projectorErrors = lambdaMetric('Errors', of(projector), Stats.SUM);

/** What Lambda calls the number of changes it has parked. */
export const PARKED = 'OnFailureDestinationDeliveredEventCount';

/** How many changes were parked, found by name: only the stack that makes the feed knows the feed's id. */
export const parkedAnywhere = new MathExpression({
  expression: `SEARCH('{AWS/Lambda,EventSourceMappingUUID} MetricName="${PARKED}"', 'Sum')`,
  label: 'lagt til side',
  period: Duration.minutes(5),
});

/** How often what could not be counted could not be parked either. */
export const notEvenParked = lambdaMetric('DestinationDeliveryFailures', of(projector), Stats.SUM);

/** How often a recount failed. */
export const recountErrors = lambdaMetric('Errors', of(recount), Stats.SUM);

/** Tries that could not count a city's changes, as the projector's log tells them. */
export const NOT_COUNTED: CityLine = { metricName: 'changes-not-counted', messages: ['unreadable', 'not counted'] };

/** Recounts of a city that found something wrong and left it, as the recount's log tells them. */
export const FIGURES_DIFFER: CityLine = { metricName: 'figures-differ', messages: ['figures differ'] };

/** How many numbers of a city differed in those. */
export const DIFFERENCES: CityLine = { metricName: 'figures-differences', messages: ['figures differ'], field: 'differences' };

/** Recounts of a city, whatever they found. */
export const RECOUNTED: CityLine = { metricName: 'figures-recounted', messages: ['recounted', 'figures differ'] };
