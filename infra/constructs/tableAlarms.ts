import { Duration } from 'aws-cdk-lib';
import { Operation, type Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { plainAlarm } from './plainAlarm.ts';

const USED = [Operation.GET_ITEM, Operation.QUERY, Operation.PUT_ITEM, Operation.UPDATE_ITEM, Operation.TRANSACT_WRITE_ITEMS];
const WHERE = 'Alle byer';
const period = Duration.minutes(5);

/** Wakes somebody when the table itself is in trouble, which every city then notices. */
export function tableAlarms(scope: Construct, table: Table): void {
  plainAlarm(scope, 'TableFailing', {
    where: WHERE,
    what: 'opplysninger kan ikke leses eller lagres',
    meaning: 'Tabellen svarer med feil. Ansatte i alle byer kan få feilmelding når de åpner eller lagrer noe. Se driftsmeldingene fra AWS.',
    metric: table.metricSystemErrorsForOperations({ operations: USED, period }),
    threshold: 5,
  });
  plainAlarm(scope, 'TableThrottled', {
    where: WHERE,
    what: 'tabellen holder igjen',
    meaning:
      'Noe leser eller skriver mer enn tabellen slipper gjennom, og ansatte i alle byer kan merke at det går tregt. Se hvilken by det kommer fra.',
    metric: table.metricThrottledRequestsForOperations({ operations: USED, period }),
    threshold: 10,
  });
}
