import { Duration } from 'aws-cdk-lib';
import { type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { NAMESPACE } from './logMetrics.ts';
import { plainAlarm } from './plainAlarm.ts';
import type { ServiceFunction } from './serviceFunction.ts';
import { sumsForAlarms } from './sumOf.ts';

interface DeniedAlarmProps {
  /** Where it is: a tenant's name, or all cities. */
  readonly where: string;
  /** The same inside a sentence: `i Trondheim`. */
  readonly place: string;
  readonly functions: readonly ServiceFunction[];
}

/** Wakes somebody when a function reaches for what is not its own. */
export function deniedAlarm(scope: Construct, { where, place, functions }: DeniedAlarmProps): void {
  for (const { suffix, metric } of sumsForAlarms(functions.map(deniedIn))) {
    plainAlarm(scope, `Denied${suffix}`, {
      where,
      what: `noe har bedt om opplysninger det ikke har rett til${suffix && ` (${suffix})`}`,
      meaning: `En funksjon ${place} ba om opplysninger om noen, uten rett til det, og ble stanset. Enten er en ny utgave feil, eller noen prøver å komme seg inn. Personvernombudet skal ha beskjed.`,
      metric,
      threshold: 1,
    });
  }
}

/** How often the table, the key or the logins refused a function, as its log tells. */
const deniedIn = ({ owner, name, logs }: ServiceFunction): IMetric =>
  new MetricFilter(logs, 'Denied', {
    logGroup: logs,
    filterPattern: FilterPattern.anyTerm('AccessDeniedException'),
    metricNamespace: NAMESPACE,
    metricName: `denied-${owner}-${name}`,
    metricValue: '1',
  }).metric({ period: Duration.minutes(5), statistic: Stats.SUM });
