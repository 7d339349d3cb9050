import { cities } from '#infra/cities.ts';
import { listParticipants, type ParticipantCard } from '#shared/participants/index.ts';
import { nextThings } from '#web/features/participants/nextThing.ts';
import { inOrder, isWanted } from '#web/features/participants/participantFilter.ts';
import { each } from './inTurns.ts';
import { median, ratioOf, shownRatio } from './ratio.ts';
import { say } from './report.ts';
import { taken } from './taken.ts';

const SIZES = { small: 1000, large: 10_000 };
const RUNS = 15;
const NAMES = ['Anna', 'Bjørn', 'Cecilie', 'Dag', 'Eva', 'Frode', 'Gro', 'Håkon', 'Ingrid', 'Åse'];
const TODAY = '2026-11-22';

/** So many participants with names of all sorts, some in treatment and some after. */
function cardsOf(count: number): ParticipantCard[] {
  const [example] = listParticipants.response.parse(listParticipants.examples.response).items;
  if (!example) throw new Error('The contract has no example');
  return each(count).map((n) => ({
    ...example,
    id: String(n),
    preferredName: `${NAMES[(n * 7) % NAMES.length]} ${NAMES[(n * 3) % NAMES.length]}sen ${n % 977}`,
    phase: n % 3 === 0 ? 'during' : 'after',
  }));
}

/** What the page does with a list it has read, for a city of 1,000 and one of 10,000, right after one another. */
export function measureLists(): void {
  const [city] = cities;
  if (!city) throw new Error('There is no city');
  const [small, large] = [cardsOf(SIZES.small), cardsOf(SIZES.large)];
  const next = nextThings(large, [], city, TODAY);
  const works: Readonly<Record<string, (cards: readonly ParticipantCard[]) => unknown>> = {
    'what comes next, once a reading': (cards) => nextThings(cards, [], city, TODAY),
    'narrowed by phase': (cards) => cards.filter(isWanted({ phase: 'after' })),
    'those who wait first': (cards) => inOrder(cards, '', next),
    'by name': (cards) => inOrder(cards, '', next, 'navn'),
    'a name searched for': (cards) => inOrder(cards, 'ann', next),
  };
  say(`\nA list of ${SIZES.large} on the page, milliseconds, and how many times as long as one of ${SIZES.small}:`);
  for (const [name, work] of Object.entries(works)) {
    const pairs = each(RUNS).map(() => ({ small: taken(() => work(small)), large: taken(() => work(large)) }));
    const [these, those] = [pairs.map((pair) => pair.large), pairs.map((pair) => pair.small)];
    say(`  ${name.padEnd(34)} ${median(these).toFixed(1).padStart(7)}   ${shownRatio(ratioOf(these, those))}`);
  }
}
