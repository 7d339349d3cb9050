import { hoursOf, spansOf, type Week } from '#shared/traits/week.ts';

/** The parts of a day people speak of, as whole hours. */
export const BLOCKS = [
  { name: 'morning', from: 8, to: 12 },
  { name: 'midday', from: 12, to: 15 },
  { name: 'afternoon', from: 15, to: 17 },
  { name: 'evening', from: 17, to: 20 },
  { name: 'late', from: 20, to: 22 },
] as const;

export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** One cell of the grid: an ISO weekday and the place of a block in `BLOCKS`. */
export interface Cell {
  readonly day: number;
  readonly block: number;
}

function hoursOfCell({ day, block }: Cell): number[] {
  const { from, to } = BLOCKS[block] ?? { from: 0, to: 0 };
  return Array.from({ length: to - from }, (_, at) => (day - 1) * 24 + from + at);
}

/** How much of a cell a week holds; hours recorded more finely than the grid show as `some`. */
export function cellState(week: Week, cell: Cell): 'none' | 'some' | 'all' {
  const held = hoursOf(week);
  const hours = hoursOfCell(cell);
  const count = hours.filter((hour) => held.has(hour)).length;
  if (count === 0) return 'none';
  return count === hours.length ? 'all' : 'some';
}

/** The week with a cell filled or emptied; hours in other cells, and outside the grid, stay as they were. */
export function paint(week: Week, cell: Cell, on: boolean): Week {
  const hours = hoursOf(week);
  for (const hour of hoursOfCell(cell)) {
    if (on) hours.add(hour);
    else hours.delete(hour);
  }
  return spansOf([...hours]);
}

const STEPS: Readonly<Record<string, Cell>> = {
  ArrowLeft: { day: -1, block: 0 },
  ArrowRight: { day: 1, block: 0 },
  ArrowUp: { day: 0, block: -1 },
  ArrowDown: { day: 0, block: 1 },
  Home: { day: -DAYS.length, block: 0 },
  End: { day: DAYS.length, block: 0 },
};

const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Where a key leads from a cell, held within the grid; undefined for keys that lead nowhere. */
export function moved({ day, block }: Cell, key: string): Cell | undefined {
  const step = STEPS[key];
  return step && { day: within(day + step.day, 1, DAYS.length), block: within(block + step.block, 0, BLOCKS.length - 1) };
}

/** What a key press in the grid does: where focus goes and what the week becomes. */
export interface Pressed {
  readonly cell: Cell;
  readonly week: Week;
}

/**
 * A key press in the grid. Arrows move, Space and Enter fill or empty a cell, and Shift with an arrow paints the next
 * cell as the one it comes from. Undefined for keys that are not the grid's.
 */
export function press(week: Week, cell: Cell, key: string, shift: boolean): Pressed | undefined {
  if (key === ' ' || key === 'Enter') return { cell, week: paint(week, cell, cellState(week, cell) !== 'all') };
  const next = moved(cell, key);
  if (!next) return undefined;
  return { cell: next, week: shift ? paint(week, next, cellState(week, cell) === 'all') : week };
}
