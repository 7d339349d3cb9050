import { beforeAll, describe, expect, test } from 'vitest';
import { loadSolver } from '#functions/editions/solver.ts';
import type { Solver } from '#shared/disclosure/index.ts';
import {
  type Counts,
  cellsIn,
  type Edition,
  numberAt,
  PRIVACY,
  type Published,
  placesOf,
  publish,
  setsOfFigures,
  spotOf,
  toldIn,
} from '#shared/national/index.ts';
import { anyNation, corrected, sizeOf } from './anyNation.ts';
import { attack, programOf, type Told } from './attacker.ts';

const YEAR = '2025';
const [JUNE, DECEMBER] = [`${YEAR}-06`, `${YEAR}-12`];
/** In nations of three to twelve, as cities are side by side. */
const CITIES = 200;
/** How many people cities have: hardly any, or as the cities there are. */
const SIZES = [8, 40];
/** Sets of figures with more numbers than this are published by nations of three. */
const LARGE = 14;

let open: Solver;
beforeAll(async () => {
  open = await loadSolver();
});

const made = (figures: readonly Published[], counted: Counts, until: string, earlier: readonly Edition[] = []): Edition =>
  publish({ counted, until, earlier, sets: [figures] }, PRIVACY, open).edition;

/** What an attacker has of editions. What they were made of is used to say which numbers have changed, and to judge what is found. */
const seenOf = (editions: readonly Edition[]) =>
  editions.map((edition) => ({
    tables: Object.fromEntries(edition.periods.map((period) => [period, toldIn(edition, period)])),
    counts: edition.counts,
  }));

/** What is promised: a small number may be anything from nought to four, and any other five numbers. Sums of days are looked at by their counts. */
const isKept = ({ counts, truth, low, high }: Told): boolean =>
  !counts || (truth < PRIVACY.threshold ? low <= 0 && high >= PRIVACY.threshold - 1 : high - low >= PRIVACY.threshold - 1);

const attacked = (figures: readonly Published[], editions: readonly Edition[]) => attack(programOf(figures, seenOf(editions)), isKept);

interface Nation {
  readonly figures: readonly Published[];
  readonly cities: number;
  readonly size: number;
  readonly seed: number;
}

/** Nations until there are so many cities; every set of figures is published by one at least. */
function nations(): Nation[] {
  const sets = setsOfFigures();
  const all: Nation[] = [];
  for (let [seed, left] = [0, CITIES]; left > 0; seed += 1) {
    const figures = sets[seed % sets.length] ?? [];
    const wanted = sizeOf(figures, YEAR) > LARGE ? 3 : seed % 9 === 8 ? 12 : 3 + (seed % 5);
    // nobody is alone
    const cities = left - wanted < 3 ? left : wanted;
    all.push({ figures, cities, size: SIZES[seed % SIZES.length] ?? 0, seed });
    left -= cities;
  }
  return all;
}

describe('nobody with all tables of a year tells a hidden number better than promised', () => {
  const all = nations();

  test('of two hundred cities and every figure', () => {
    expect(all.reduce((sum, { cities }) => sum + cities, 0)).toBe(CITIES);
    expect(new Set(all.map(({ figures }) => figures)).size).toBe(setsOfFigures().length);
  });

  test.each(all.map((nation) => [nation.seed, nation.figures[0]?.total, nation] as const))('nation %i: %s', (_seed, _name, nation) => {
    const { figures, cities, size, seed } = nation;
    const counted = anyNation(YEAR, cities, seed, size);
    // the year is published up to June and then whole, or whole and then whole again, when records have been corrected
    const first = made(figures, counted, seed % 2 === 0 ? JUNE : DECEMBER);
    const second = made(figures, seed % 3 === 0 ? counted : corrected(counted, YEAR, seed, size), DECEMBER, [first]);
    const { found, looked } = attacked(figures, [first, second]);
    expect(found).toEqual([]);
    expect(looked).toBeGreaterThan(0);
  });
});

describe('the attacker finds', () => {
  const withParts = (): readonly Published[] => setsOfFigures().find((set) => set.some(({ breakdowns }) => breakdowns.length === 2)) ?? [];

  test('what is hidden where only small numbers are', () => {
    const figures = withParts();
    const edition = made(figures, anyNation(YEAR, 4, 3, 40), DECEMBER);
    const small = edition.periods.flatMap((period) =>
      figures.flatMap((figure) =>
        cellsIn(figure, period).flatMap((cell) =>
          placesOf(edition.counts)
            .filter((place) => numberAt(edition.counts, place, period, cell) < PRIVACY.threshold)
            .map((place) => spotOf(place, period, cell)),
        ),
      ),
    );
    expect(attacked(figures, [{ ...edition, hidden: new Set(small) }]).found.length).toBeGreaterThan(5);
  });

  test('what a later edition gives away that is made without regard to the earlier', () => {
    const figures = withParts();
    const counted = anyNation(YEAR, 4, 3, 40);
    const first = made(figures, counted, DECEMBER);
    const careless = made(figures, corrected(counted, YEAR, 3, 40), DECEMBER);
    expect(attacked(figures, [first, careless]).found.length).toBeGreaterThan(0);
  });

  test('that somebody waited, where days are told beside a hidden count', () => {
    const figures = setsOfFigures().find(([{ total } = { total: '' }]) => total === 'daysToApproval.count') ?? [];
    const edition = made(figures, anyNation(YEAR, 3, 5, 40), DECEMBER);
    const [first, ...others] = seenOf([edition]);
    const days = figures.flatMap(({ companions }) => companions);
    const tables = Object.fromEntries(
      edition.periods.map((period) => {
        const { cities, sum } = toldIn(edition, period);
        const daysOf = (place: string) => Object.fromEntries(days.map((cell) => [cell, numberAt(edition.counts, place, period, cell)]));
        return [period, { cities: cities.map(({ id, cells }) => ({ id, cells: { ...cells, ...daysOf(id) } })), sum }];
      }),
    );
    const { found } = attack(programOf(figures, [{ counts: edition.counts, ...first, tables }, ...others]), isKept);
    expect(found.length).toBeGreaterThan(0);
  });
});
