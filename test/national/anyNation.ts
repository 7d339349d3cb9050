import { type Counts, cellsIn, PUBLISHED, type Published } from '#shared/national/index.ts';
import { type Cells, monthsBetween, NOW, type Period, periodsOf } from '#shared/reporting/index.ts';
import { drawnFrom, someNation } from './someYear.ts';

type Year = Record<Period, Record<string, number>>;

const cellsAt = (year: Year, period: Period): Record<string, number> => {
  const cells = year[period] ?? {};
  year[period] = cells;
  return cells;
};

/** Cells of one occurrence of a figure: one part of each breakdown, some of them rare. */
const occurrence = (figure: Published, draw: () => number): Cells => ({
  ...Object.fromEntries(
    [figure.total, ...figure.breakdowns.flatMap((cells) => cells[Math.floor(cells.length * draw() * draw())] ?? [])].map((cell) => [
      cell,
      1,
    ]),
  ),
  // some are over on the day they began
  ...Object.fromEntries(figure.companions.map((cell) => [cell, draw() < 0.3 ? 0 : Math.floor(200 * draw() * draw())])),
});

function add(year: Year, periods: readonly Period[], cells: Cells): void {
  for (const period of periods) {
    const own = cellsAt(year, period);
    for (const [cell, by] of Object.entries(cells)) own[cell] = (own[cell] ?? 0) + by;
  }
}

/** What nothing has been counted of yet in any city is counted in all of them, now and then. */
function withOthers(counts: Counts, of: string, draw: () => number): Counts {
  const isCounted = (total: string): boolean =>
    Object.values(counts).some((periods) => Object.values(periods).some((cells) => (cells[total] ?? 0) > 0));
  const others = PUBLISHED.filter(({ total }) => !isCounted(total));
  return Object.fromEntries(
    Object.entries(counts).map(([city, periods]) => {
      const year: Year = structuredClone(periods);
      const people = cellsAt(year, of).people ?? 0;
      for (const figure of others) {
        // somebody's first conversation is one of the conversations
        const isFirst = figure.total.startsWith('daysToFirstConversation');
        for (const month of figure.isStock ? [NOW] : monthsBetween(`${of}-01`, `${of}-12`)) {
          const most = isFirst ? (cellsAt(year, month).conversationsHeld ?? 0) : (people / (figure.isStock ? 1 : 6)) * draw();
          for (let left = most * draw(); left >= 1; left -= 1) add(year, periodsOf(month === NOW ? NOW : month), occurrence(figure, draw));
        }
      }
      return [city, year] as const;
    }),
  );
}

/** Some cities side by side, in which every figure is counted. The larger `size`, the more people have the cities. */
export function anyNation(year: string, cities: number, seed: number, size: number): Counts {
  return withOthers(someNation(year, cities, seed, size), year, drawnFrom(seed + 7));
}

/** The same nation when some records have been corrected: one city is counted anew, and others have a little more. */
export function corrected(counts: Counts, year: string, seed: number, size: number): Counts {
  const draw = drawnFrom(seed + 1);
  const [anew = {}] = Object.values(anyNation(year, 1, seed + 1, size));
  const more = anyNation(year, Object.keys(counts).length, seed + 2, size / 4);
  return Object.fromEntries(
    Object.entries(counts).map(([city, periods], index) => {
      if (index === 0) return [city, anew] as const;
      if (draw() < 0.5) return [city, periods] as const;
      const sum: Year = structuredClone(periods);
      for (const [period, cells] of Object.entries(more[city] ?? {})) add(sum, [period], cells);
      return [city, sum] as const;
    }),
  );
}

/** How many numbers are told of a set of figures, of a city and a year. */
export const sizeOf = (figures: readonly Published[], year: string): number => figures.flatMap((figure) => cellsIn(figure, year)).length;
