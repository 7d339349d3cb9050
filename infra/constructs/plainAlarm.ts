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
  /** The lowest value that is wrong. */
  readonly threshold: number;
  /** How many of the metric's periods in a row. */
  readonly periods?: number;
}

const TOPIC = 'AlarmTopic';

/** An alarm that says to whoever is woken what is wrong for people, not which number is high. */
export function plainAlarm(scope: Construct, id: string, { where, what, meaning, metric, threshold, periods = 1 }: PlainAlarmProps): Alarm {
  const alarm = new Alarm(scope, id, {
    alarmName: `${where}: ${what}`,
    alarmDescription: meaning,
    metric,
    threshold,
    evaluationPeriods: periods,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    // an office that is closed sends no figures, and nothing is wrong
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  const action = new SnsAction(Topic.fromTopicArn(alarm, TOPIC, alarmTopicArn(scope)));
  alarm.addAlarmAction(action);
  alarm.addOkAction(action);
  return alarm;
}
