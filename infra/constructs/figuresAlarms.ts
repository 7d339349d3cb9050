import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Tenant } from '../tenants.ts';
import { FIGURES_DIFFER, NOT_COUNTED, RECOUNTED } from './countingMetrics.ts';
import { linesOf } from './logMetrics.ts';
import { plainAlarm } from './plainAlarm.ts';

/** A change is tried again and again; a few tries that fail are somebody else's work in the way. */
const TOO_MANY_TRIES = 5;

/** Wakes somebody when a city's figures are not what its records say, or when nobody has asked. */
export function figuresAlarms(scope: Construct, { id, name: where, place }: Tenant): void {
  plainAlarm(scope, 'NotCounted', {
    where,
    what: 'noe som er lagret, kan ikke telles',
    meaning: `Noe ansatte ${place} har lagret, kommer ikke med i tallene. Opplysningene selv er trygge. Loggen til funksjonen projector sier hva slags opplysning det er.`,
    metric: linesOf(NOT_COUNTED, id, Duration.minutes(15)),
    threshold: TOO_MANY_TRIES,
  });
  plainAlarm(scope, 'FiguresDiffer', {
    where,
    what: 'tallene stemmer ikke',
    meaning: `Nattens kontroll fant at tallene ${place} ikke er det opplysningene sier, eller at en opplysning ikke kan leses. Ingen må bruke dem i en rapport før det er rettet. Loggen til funksjonen recount sier hvilke perioder det gjelder.`,
    metric: linesOf(FIGURES_DIFFER, id),
    threshold: 1,
  });
  plainAlarm(scope, 'NotRecounted', {
    where,
    what: 'tallene er ikke kontrollert',
    meaning: `Det er mer enn et døgn siden tallene ${place} ble regnet etter, så ingen vet om de stemmer. Se om nattens kontroll er stanset eller feiler.`,
    metric: linesOf(RECOUNTED, id, Duration.days(1)),
    fewerThan: 1,
  });
}
