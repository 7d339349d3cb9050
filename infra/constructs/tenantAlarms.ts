import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Tenant } from '../tenants.ts';
import { deniedAlarm } from './deniedAlarm.ts';
import type { EntryFunction } from './entryFunction.ts';
import { plainAlarm } from './plainAlarm.ts';
import { sumsForAlarms } from './sumOf.ts';
import type { TenantApi } from './tenantApi.ts';

const FIVE_MINUTES = Duration.minutes(5);

interface TenantAlarmsProps {
  readonly tenant: Tenant;
  readonly api: TenantApi;
  readonly functions: readonly EntryFunction[];
}

/** Wakes somebody when a tenant's people cannot do their work, or when something reaches for what is not its own. */
export class TenantAlarms extends Construct {
  constructor(scope: Construct, id: string, { tenant, api, functions }: TenantAlarmsProps) {
    super(scope, id);
    const { name: where, place } = tenant;
    for (const { entry, function: handler } of functions) {
      plainAlarm(this, `Failing-${entry.name}`, {
        where,
        what: `feil når ansatte arbeider med ${entry.work}`,
        meaning: `Ansatte ${place} får en feilmelding i stedet for det de ba om når de arbeider med ${entry.work}. Det de skrev, står fortsatt på skjermen. Se loggen til funksjonen ${entry.name}.`,
        metric: handler.metricErrors({ period: FIVE_MINUTES }),
        threshold: 1,
      });
    }
    plainAlarm(this, 'Unavailable', {
      where,
      what: 'tjenesten svarer ikke',
      meaning: `Mange ${place} får ikke gjort noe som helst: tjenesten svarer med feil på det meste. Se etter en feilet utrulling først.`,
      metric: api.stage.metricServerError({ period: FIVE_MINUTES, statistic: Stats.SUM }),
      threshold: 10,
    });
    plainAlarm(this, 'Slow', {
      where,
      what: 'tjenesten er treg',
      meaning: `Ansatte ${place} venter mer enn tre sekunder på hvert tjuende skjermbilde, og har gjort det et kvarter. Se om tabellen eller funksjonene er trege.`,
      metric: api.stage.metricLatency({ period: FIVE_MINUTES, statistic: Stats.percentile(95) }),
      threshold: 3000,
      periods: 3,
    });
    for (const { suffix, metric } of sumsForAlarms(
      functions.map(({ function: handler }) => handler.metricThrottles({ period: FIVE_MINUTES })),
    )) {
      plainAlarm(this, `TurnedAway${suffix}`, {
        where,
        what: `ansatte blir avvist fordi det er for mange på en gang${suffix && ` (${suffix})`}`,
        meaning: `Kontoen har nådd grensen for samtidige funksjoner, og ansatte ${place} blir bedt om å prøve igjen. Er ikke noe uvanlig på gang, må grensen heves.`,
        metric,
        threshold: 1,
      });
    }
    deniedAlarm(this, { where, place, functions });
  }
}
