import { beforeAll, describe, expect, test } from 'vitest';
import { loadSolver } from '#functions/editions/solver.ts';
import { type Cell, guard, type Line, type Solver, type System, Unguarded } from '#shared/disclosure/index.ts';

const RULE = { threshold: 5 };

let open: Solver;
beforeAll(async () => {
  open = await loadSolver();
});

/** A system of named cells; `a = b + c` is a line of it, and `a <= b + c` a bound. */
function systemOf(numbers: Readonly<Record<string, number | Cell>>, ...statements: readonly string[]): System {
  const names = Object.keys(numbers);
  const placesOf = (sum: string): number[] => sum.split(' + ').map((name) => names.indexOf(name));
  const parted = (sign: string): string[][] => statements.filter((one) => one.includes(` ${sign} `)).map((one) => one.split(` ${sign} `));
  return {
    cells: Object.values(numbers).map((one) => (typeof one === 'number' ? { value: one, is: 'open' } : one)),
    lines: parted('=').map(([whole = '', sum = '']): Line => ({ margin: placesOf(whole)[0] ?? -1, members: placesOf(sum) })),
    bounds: parted('<=').map(([smaller = '', larger = '']) => ({ smaller: placesOf(smaller), larger: placesOf(larger) })),
  };
}

/** The names of what is hidden. */
function hiddenIn(numbers: Readonly<Record<string, number | Cell>>, ...statements: readonly string[]): string[] {
  const hidden = guard(systemOf(numbers, ...statements), RULE, open);
  return Object.keys(numbers).filter((_, place) => hidden[place]);
}

describe('what is hidden', () => {
  test('nothing, where nothing is small', () => {
    expect(hiddenIn({ all: 17, a: 5, b: 12 }, 'all = a + b')).toEqual([]);
  });

  test('with a small number the cheapest that keeps it from being computed', () => {
    expect(hiddenIn({ all: 45, a: 3, b: 12, c: 30 }, 'all = a + b + c')).toEqual(['a', 'b']);
  });

  test('with small numbers that are few together, one more: each may be anything from nought to four', () => {
    expect(hiddenIn({ all: 43, a: 1, b: 2, c: 10, d: 30 }, 'all = a + b + c + d')).toEqual(['a', 'b', 'c']);
  });

  test('a difference between periods, though it is in no table', () => {
    const mayToJune: Cell = { value: 1, is: 'untold' };
    const hidden = hiddenIn({ halfYear: 21, tertial: 20, mayToJune }, 'halfYear = tertial + mayToJune');
    expect(hidden).toContain('mayToJune');
    expect(hidden.length).toBeGreaterThan(1);
  });

  test('nothing for a difference that is in no table and is not small', () => {
    expect(hiddenIn({ all: 40, a: 20, rest: { value: 20, is: 'untold' } }, 'all = a + rest')).toEqual(['rest']);
  });

  test('what another breakdown of the same total would give away', () => {
    const hidden = hiddenIn({ n: 30, a: 2, b: 28, x: 10, y: 20 }, 'n = a + b', 'n = x + y');
    expect(hidden).toEqual(['a', 'b']);
  });

  test('what a bound would tell of a small number', () => {
    // four of the planned meetings are held at most, if it is told that four are planned; held is between 2 and 4 in any case
    const hidden = hiddenIn({ people: 9, meetings: 3, talks: 6 }, 'people <= meetings + talks');
    expect(hidden).toContain('meetings');
    expect(hidden.length).toBeGreaterThan(1);
  });

  test('a circle of four, where rows and columns would give a number away together', () => {
    const rows = ['r1 = a + b + c', 'r2 = d + e + f', 'r3 = g + h + i', 'k1 = a + d + g', 'k2 = b + e + h', 'k3 = c + f + i'];
    const cells = { a: 3, b: 20, c: 20, d: 20, e: 9, f: 30, g: 30, h: 30, i: 30 };
    const sums = { r1: 43, r2: 59, r3: 90, k1: 53, k2: 59, k3: 80 };
    const hidden = hiddenIn({ ...cells, ...sums }, ...rows);
    expect(hidden).toContain('a');
    expect(hidden.length).toBeLessThanOrEqual(4);
  });
});

describe('what was told before', () => {
  test('cannot be hidden again, so that something else is', () => {
    const told: Cell = { value: 12, is: 'known' };
    expect(hiddenIn({ all: 45, a: 3, b: told, c: 30 }, 'all = a + b + c')).not.toContain('b');
  });

  test('is refused where nothing is left to hide', () => {
    const known = (value: number): Cell => ({ value, is: 'known' });
    expect(() => hiddenIn({ all: known(15), a: 3, b: known(12) }, 'all = a + b')).toThrow(Unguarded);
  });
});
