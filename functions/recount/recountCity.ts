import { chunksOf } from '#functions/platform/chunks.ts';
import {
  type Counters,
  count,
  type Mark,
  MOST_WRITES,
  type Move,
  type Place,
  placeNamed,
  profileOf,
  readMarks,
  UNCOUNTED,
} from '#functions/projector/index.ts';
import { restsOnConsent } from '#shared/reporting/index.ts';
import { type Checked, findWrong, repairCounters } from './counters.ts';
import { booksAfter, booksOf, type Difference, ledger, shortfall } from './difference.ts';
import { type Records, readAllMarks, readRecords, readThese } from './readCity.ts';
import { agreeingBy, movesTo, standingAt } from './standing.ts';

/** One city, as it is recounted. */
export interface CityToRecount {
  readonly city: string;
  readonly counters: Counters;
  readonly records: Records;
  /** Waits until what the stream was busy with is counted. */
  readonly wait: () => Promise<void>;
}

/** What a recount found in a city. */
export interface CityReport {
  readonly city: string;
  /** How many records count. */
  readonly records: number;
  /** How many of them were counted for something else than they say. */
  readonly miscounted: number;
  /** Names of records that cannot be read; each holds an id, so that they are for the one who asked and not for a log. */
  readonly unreadable: readonly string[];
  /** Numbers that are not what they should be; what they were, where they were repaired. */
  readonly differences: readonly Difference[];
  readonly repaired: boolean;
}

const isProfile = ({ kind }: Place): boolean => kind === 'participant';

/** These places and the profiles that say whether they may count. */
const withProfiles = (places: readonly Place[]): Place[] => [
  ...new Map(
    [...places, ...places.filter(({ kind }) => restsOnConsent(kind)).map(profileOf)].map((place) => [place.record, place]),
  ).values(),
];

/** What of these is miscounted as they now stand: what they are to count for, and what that changes. */
async function wrongAt(chunk: readonly Place[], markAt: (place: Place) => Mark, { counters, records }: CityToRecount) {
  const readings = await readThese(withProfiles(chunk), records);
  const standing = standingAt(readings, chunk);
  const moves = movesTo(standing, markAt, agreeingBy(readings, markAt), counters.terms);
  const wrong = new Set(moves.map(({ place }) => place.record));
  return { moves, wanted: standing.filter(({ place }) => wrong.has(place.record)) };
}

/**
 * Counts these records as they now stand: the same for what was parked, what was miscounted and what was never counted.
 * Profiles go first, as what else stands in a record counts by what they say.
 */
export async function settle(places: readonly Place[], city: CityToRecount): Promise<void> {
  for (const some of [places.filter(isProfile), places.filter((place) => !isProfile(place))]) {
    for (const chunk of chunksOf(some, MOST_WRITES)) {
      await count(chunk, async (markAt) => (await wrongAt(chunk, markAt, city)).wanted, city.counters);
    }
  }
}

/** Those that are miscounted still, after a while: the others were about to be counted. */
async function stillWrong(moves: readonly Move[], city: CityToRecount): Promise<Move[]> {
  if (moves.length === 0) return [];
  await city.wait();
  const left: Move[] = [];
  const places = moves.map(({ place }) => place);
  for (const chunk of chunksOf(places, MOST_WRITES)) {
    left.push(...(await wrongAt(chunk, await readMarks(chunk, city.counters), city)).moves);
  }
  return left;
}

/** Every difference: what records say that marks do not, and what marks say that counters do not. */
function differencesIn(moves: readonly Move[], books: ReturnType<typeof booksOf>, wrong: readonly Checked[]): Difference[] {
  const found = ledger();
  const lines = new Map(wrong.map((checked) => [checked.period, checked]));
  for (const { period, line, nationalLine, city, nation } of wrong) {
    for (const [cell, more] of Object.entries(shortfall(city, line.cells))) found.add('city', period, cell, line.cells[cell], more);
    for (const [cell, more] of Object.entries(shortfall(nation, nationalLine?.cells ?? {})))
      found.add('nation', period, cell, nationalLine?.cells[cell], more);
  }
  const more = booksAfter(moves, books.seen);
  for (const [period, cells] of more.city) {
    const counted = lines.get(period)?.line.cells ?? books.city.get(period) ?? {};
    for (const [cell, by] of Object.entries(cells)) found.add('city', period, cell, counted[cell], by);
  }
  for (const [period, cells] of more.nation) {
    const counted = lines.get(period)?.nationalLine?.cells ?? books.nation.get(period) ?? {};
    for (const [cell, by] of Object.entries(cells)) found.add('nation', period, cell, counted[cell], by);
  }
  return found.differences();
}

/**
 * Recounts a city: reads every record as it stands, compares it with what was counted of it, and compares what was
 * counted with the counters. Repairs both where asked to. It may run while others work.
 */
export async function recountCity(city: CityToRecount, repair: boolean): Promise<CityReport> {
  const { counters, records } = city;
  const marks = await readAllMarks(counters);
  const readings = await readRecords(city.city, marks, records);
  const marked = [...marks.keys()].map((record) => placeNamed(city.city, record)).filter((place) => place !== undefined);
  const places = [...new Map([...marked, ...readings.map(({ place }) => place)].map((place) => [place.record, place])).values()];
  const markAt = ({ record }: Place): Mark => marks.get(record) ?? UNCOUNTED;
  const first = movesTo(standingAt(readings, places), markAt, agreeingBy(readings, markAt), counters.terms);
  const moves = repair ? first : await stillWrong(first, city);
  const wrong = await findWrong(city.city, counters);
  if (repair) {
    const miscounted = first.map(({ place }) => place);
    await settle(miscounted, city);
    await repairCounters(city.city, await findWrong(city.city, counters), counters);
  }
  const books = booksOf(marked.map((place) => ({ place, mark: markAt(place) })));
  return {
    city: city.city,
    records: readings.length,
    miscounted: moves.length,
    unreadable: readings.filter(({ change }) => change === undefined).map(({ place }) => place.record),
    differences: differencesIn(moves, books, wrong),
    repaired: repair,
  };
}
