import { chunksOf } from '#functions/platform/chunks.ts';
import { type Counters, count, MOST_WRITES, type Move, type Place, placeNamed, readMarks, UNCOUNTED } from '#functions/projector/index.ts';
import { type Checked, findWrong, repairCounters } from './counters.ts';
import { booksAfter, booksOf, type Difference, ledger, shortfall } from './difference.ts';
import { type Records, readAllMarks, readRecords, readThese } from './readCity.ts';
import { movesTo } from './standing.ts';

/** One city, as it is recounted. */
export interface CityToRecount {
  readonly city: string;
  /** Whether the nation is told. */
  readonly shared: boolean;
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

/** Counts these records as they now stand: the same for what was parked, what was miscounted and what was never counted. */
export async function settle(places: readonly Place[], { shared, counters, records }: CityToRecount): Promise<void> {
  for (const chunk of chunksOf(places, MOST_WRITES)) {
    await count(chunk, async (markAt) => movesTo(await readThese(chunk, records), chunk, markAt, shared), counters);
  }
}

/** Those that are miscounted still, after a while: the others were about to be counted. */
async function stillWrong(moves: readonly Move[], { shared, counters, records, wait }: CityToRecount): Promise<Move[]> {
  if (moves.length === 0) return [];
  await wait();
  const left: Move[] = [];
  const places = moves.map(({ place }) => place);
  for (const chunk of chunksOf(places, MOST_WRITES)) {
    const markAt = await readMarks(chunk, counters);
    left.push(...movesTo(await readThese(chunk, records), chunk, markAt, shared));
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
  const { counters, records, shared } = city;
  const marks = await readAllMarks(counters);
  const readings = await readRecords(city.city, marks, records);
  const marked = [...marks.keys()].map((record) => placeNamed(city.city, record)).filter((place) => place !== undefined);
  const places = [...new Map([...marked, ...readings.map(({ place }) => place)].map((place) => [place.record, place])).values()];
  const first = movesTo(readings, places, ({ record }) => marks.get(record) ?? UNCOUNTED, shared);
  const moves = repair ? first : await stillWrong(first, city);
  const wrong = await findWrong(city.city, counters);
  if (repair) {
    const miscounted = first.map(({ place }) => place);
    await settle(miscounted, city);
    await repairCounters(city.city, await findWrong(city.city, counters), counters);
  }
  const books = booksOf(marked.map((place) => ({ place, mark: marks.get(place.record) ?? UNCOUNTED })));
  return {
    city: city.city,
    records: readings.length,
    miscounted: moves.length,
    unreadable: readings.filter(({ change }) => change === undefined).map(({ place }) => place.record),
    differences: differencesIn(moves, books, wrong),
    repaired: repair,
  };
}
