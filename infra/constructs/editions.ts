import { Duration, Validations } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { editions } from '../crossing.ts';
import { functionName, PLATFORM, TABLE_NAME } from '../names.ts';
import { NATION } from '../tenants.ts';
import { ChangeFeed, followStatement, type Pace } from './changeFeed.ts';
import { lambdaMetric } from './countingMetrics.ts';
import { NAMESPACE } from './logMetrics.ts';
import { PARKING_FINDING, parkingStatements } from './parkedChanges.ts';
import { plainAlarm } from './plainAlarm.ts';
import type { RecordsTable } from './recordsTable.ts';
import { ServiceFunction } from './serviceFunction.ts';
import { crossingStatements, keyStatement } from './tablePolicy.ts';

/** New orders of editions, and nothing that becomes of them: what it writes itself never wakes it. */
const NEW_ORDERS = { eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [`${NATION.id}#orders`] } } } };

/** One at a time and at once. What goes wrong is said on the order; that it died is tried once more, and then it is ordered anew. */
const AS_ORDERED: Pace = { batchSize: 1, window: Duration.seconds(0), retries: 1, maxAge: Duration.hours(1), reports: false };

const WHERE = 'Alle byer';

interface EditionsProps {
  readonly records: RecordsTable;
  /** Where orders go that it died of. */
  readonly parked: Bucket;
}

/** Makes the editions that the national office orders, outside any request. */
export class Editions extends Construct {
  /** What makes them. */
  readonly maker: ServiceFunction;

  constructor(scope: Construct, id: string, { records: { table, key }, parked }: EditionsProps) {
    super(scope, id);
    const { name, work, memory, timeout } = editions;
    const maker = new ServiceFunction(this, 'Maker', {
      owner: PLATFORM,
      name,
      description: `Alle byer: ${work}`,
      memory,
      timeout,
      environment: { TABLE_NAME },
      statements: [
        ...crossingStatements(this, editions),
        keyStatement(key.keyArn),
        followStatement(table),
        ...parkingStatements(parked, key.keyArn),
      ],
    });
    this.maker = maker;
    Validations.of(maker).acknowledge(PARKING_FINDING);
    new ChangeFeed(this, 'Orders', { table, target: maker.function, admits: NEW_ORDERS, pace: AS_ORDERED, parked });

    plainAlarm(this, 'NotMade', {
      where: WHERE,
      what: 'en nasjonal utgave ble ikke laget',
      meaning:
        'Nasjonalt kontor har bestilt en utgave som ikke ble laget. Siden deres sier fra og lar dem bestille på nytt. Ingenting er publisert, og ingenting er tapt. Loggen til funksjonen editions sier hva som stanset den.',
      metric: new MetricFilter(maker.logs, 'not-made', {
        logGroup: maker.logs,
        filterPattern: FilterPattern.stringValue('$.message', '=', 'not made'),
        metricNamespace: NAMESPACE,
        metricName: 'editions-not-made',
        metricValue: '1',
      }).metric({ period: Duration.minutes(5), statistic: Stats.SUM }),
      threshold: 1,
    });
    plainAlarm(this, 'MakerDies', {
      where: WHERE,
      what: 'det som lager nasjonale utgaver, stanset',
      meaning:
        'Den brukte for lang tid eller for mye minne, eller fikk ikke skrevet hvordan det gikk. Bestillingen løser seg selv ut etter en halv time, og kan gjøres på nytt. Loggen til funksjonen editions sier hva som stanset den.',
      metric: lambdaMetric('Errors', { FunctionName: functionName(PLATFORM, name) }, Stats.SUM),
      threshold: 1,
    });
  }
}
