import type { Counts } from '#shared/national/index.ts';
import { averageCells, type Cells, FIGURES, monthsBetween, NOW, type Period, partsOf, periodsOf } from '#shared/reporting/index.ts';

/** Numbers that look drawn and are the same for the same seed. */
export function drawnFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Added = Record<Period, Record<string, number>>;

function adder(counts: Added) {
  return (periods: readonly Period[], cells: Cells): void => {
    for (const period of periods) {
      const own = counts[period] ?? {};
      counts[period] = own;
      for (const [cell, by] of Object.entries(cells)) own[cell] = (own[cell] ?? 0) + by;
    }
  };
}

/**
 * A city's year, counted from people who come, are talked with and met, so that figures keep to each other as the catalogue
 * says they do. Parts are drawn so that some are rare.
 */
export function cityYear(year: string, people: number, draw: () => number): Record<Period, Cells> {
  const counts: Added = {};
  const add = adder(counts);
  const partsFor = (id: string): Cells => {
    const figure = FIGURES.find((one) => one.id === id);
    const parts = figure ? partsOf(figure).flatMap(({ cells }) => cells[Math.floor(cells.length * draw() * draw())] ?? []) : [];
    return Object.fromEntries([id, ...parts].map((cell) => [cell, 1]));
  };
  const months = monthsBetween(`${year}-01`, `${year}-12`);
  const monthDrawn = (): string => months[Math.floor(12 * draw())] ?? `${year}-01`;
  for (let person = 0; person < people; person += 1) {
    const seen = new Set<Period>();
    const happens = (id: string, times: number, isSeen: boolean): void => {
      for (let time = 0; time < times; time += 1) {
        const month = monthDrawn();
        add(periodsOf(month), partsFor(id));
        if (isSeen) for (const period of periodsOf(month)) seen.add(period);
        if (id === 'meetingsHeld') add(periodsOf(month), partsFor('meetingsPlanned'));
        if (id === 'matchesStarted') {
          const { sum, count } = averageCells('daysToStart');
          add(periodsOf(month), { [count]: 1, [sum]: Math.floor(60 * draw()) });
        }
      }
    };
    happens('participantsStarted', draw() < 0.6 ? 1 : 0, true);
    happens('conversationsHeld', Math.floor(3 * draw()), true);
    happens('meetingsHeld', draw() < 0.4 ? Math.floor(6 * draw()) : 0, true);
    for (const id of ['participantsClosed', 'matchesStarted', 'matchesEnded', 'volunteersApplied', 'introductions']) {
      happens(id, draw() < 0.3 ? 1 : 0, false);
    }
    add([...seen], { people: 1 });
    add([NOW], { ...partsFor('participantsActive'), ...(draw() < 0.5 && partsFor('volunteers')) });
  }
  return counts;
}

/** Some cities side by side, most of them small, some with nobody at all. */
export function someNation(year: string, cities: number, seed: number, size = 40): Counts {
  const draw = drawnFrom(seed);
  return Object.fromEntries(
    Array.from({ length: cities }, (_, index) => {
      const people = draw() < 0.1 ? 0 : Math.floor(size * Math.exp(2.5 * (draw() - 0.6)));
      return [`by-${index}`, cityYear(year, people, draw)] as const;
    }),
  );
}
