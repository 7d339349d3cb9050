import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { alarmTopicArn } from '../names.ts';

interface PlainAlarmProps {
  /** Where it is: a tenant's name, or all cities. */
  readonly where: string;
  /** What people notice, in a few words: the subject of the message. */
  readonly what: string;
  /** What it means for people and where to look first, in whole sentences. */
  readonly meaning: string;
  readonly metric: IMetric;
  /** How many of the metric's periods in a row. */
  readonly periods?: number;
}

/** The lowest value that is wrong, or the lowest that is right. */
type Limit = { readonly threshold: number } | { readonly fewerThan: number };

const { GREATER_THAN_OR_EQUAL_TO_THRESHOLD, LESS_THAN_THRESHOLD } = ComparisonOperator;
const { BREACHING, NOT_BREACHING } = TreatMissingData;

/** How a metric is held against a limit, and what it means that it says nothing. */
const comparisonWith = (limit: Limit) =>
  'threshold' in limit
    ? // an office that is closed sends no figures, and nothing is wrong
      { threshold: limit.threshold, comparisonOperator: GREATER_THAN_OR_EQUAL_TO_THRESHOLD, treatMissingData: NOT_BREACHING }
    : { threshold: limit.fewerThan, comparisonOperator: LESS_THAN_THRESHOLD, treatMissingData: BREACHING };

const TOPIC = 'AlarmTopic';

/** An alarm that says to whoever is woken what is wrong for people, not which number is high. */
export function plainAlarm(scope: Construct, id: string, props: PlainAlarmProps & Limit): Alarm {
  const { where, what, meaning, metric, periods = 1 } = props;
  const alarm = new Alarm(scope, id, {
    alarmName: `${where}: ${what}`,
    alarmDescription: meaning,
    metric,
    evaluationPeriods: periods,
    ...comparisonWith(props),
  });
  const action = new SnsAction(Topic.fromTopicArn(alarm, TOPIC, alarmTopicArn(scope)));
  alarm.addAlarmAction(action);
  alarm.addOkAction(action);
  return alarm;
}
