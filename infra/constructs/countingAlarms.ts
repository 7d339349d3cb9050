import type { Construct } from 'constructs';
import type { ChangeFeed } from './changeFeed.ts';
import { figuresLag, notEvenParked, projectorErrors, recountErrors } from './countingMetrics.ts';
import { deniedAlarm } from './deniedAlarm.ts';
import { plainAlarm } from './plainAlarm.ts';
import type { ServiceFunction } from './serviceFunction.ts';

const WHERE = 'Alle byer';
const FIVE_MINUTES_MS = 300_000;

/** Wakes somebody when figures are behind, when something is left out of them, or when what counts reaches for anything else. */
export function countingAlarms(scope: Construct, feed: ChangeFeed, functions: readonly ServiceFunction[]): void {
  plainAlarm(scope, 'FiguresBehind', {
    where: WHERE,
    what: 'tallene henger etter',
    meaning:
      'Det ansatte har lagret de siste minuttene, er ikke med i tallene ennå, verken i byen eller nasjonalt. Ingenting er tapt. Se om noe stanser funksjonen projector.',
    metric: figuresLag,
    threshold: FIVE_MINUTES_MS,
  });
  plainAlarm(scope, 'CountingFails', {
    where: WHERE,
    what: 'tallene blir ikke regnet ut',
    meaning:
      'Funksjonen projector feiler hver gang den prøver, og tallene står stille i alle byer. Ansatte merker det bare på siden Tall. Se om den nettopp er rullet ut.',
    metric: projectorErrors,
    threshold: 1,
    periods: 3,
  });
  plainAlarm(scope, 'ChangesParked', {
    where: WHERE,
    what: 'endringer er lagt til side',
    meaning:
      'Noe ansatte har lagret, kunne ikke telles etter mange forsøk og er lagt til side. Tallene mangler det til de er rettet opp. Alarmen for byen sier hvor det er.',
    metric: feed.parked,
    threshold: 1,
  });
  plainAlarm(scope, 'ChangesLost', {
    where: WHERE,
    what: 'endringer kunne ikke legges til side',
    meaning:
      'Noe ansatte har lagret, kunne verken telles eller legges til side. Opplysningene står trygt i tabellen, men tallene mangler dem til de er rettet opp.',
    metric: notEvenParked,
    threshold: 1,
  });
  plainAlarm(scope, 'RecountFails', {
    where: WHERE,
    what: 'kontrollen av tallene stanset',
    meaning:
      'Tallene i en eller flere byer ble ikke regnet etter, fordi kontrollen feilet underveis. Tallene kan likevel være riktige. Loggen til funksjonen recount sier hvor den stanset.',
    metric: recountErrors,
    threshold: 1,
  });
  deniedAlarm(scope, { where: WHERE, place: 'for alle byer', functions });
}
