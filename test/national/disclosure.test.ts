import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclose, type Group, groupsOf, PRIVACY, type Table } from '#shared/national/index.ts';
import { computable } from './computable.ts';

const THRESHOLD = PRIVACY.threshold;

const plain: Group = { total: 'n', breakdowns: [], companions: [] };
const divided: Group = { total: 'n', breakdowns: [['a', 'b', 'c']], companions: [] };

/** A figure without parts, a number for each city. */
const numbers = (...counts: number[]): Table => ({
  groups: [plain],
  rows: counts.map((n, index) => ({ id: `city${index}`, cells: { n } })),
});

/** Each city's numbers of one cell, and the sum's last. */
const told = (table: Table, cell = 'n'): (number | null | undefined)[] => {
  const { rows, sum } = disclose(table, PRIVACY);
  return [...rows.map(({ cells }) => cells[cell]), sum[cell]];
};

describe('side by side and in sum', () => {
  test.each([
    ['all large enough', [12, 7, 30], [12, 7, 30, 49]],
    ['exactly the threshold', [5, 6], [5, 6, 11]],
    ['one small: the next smallest goes with it', [3, 12, 30], [null, null, 30, 45]],
    ['one small: the smallest of the others, wherever it stands', [40, 3, 8], [40, null, null, 51]],
    ['two small, but no small number together', [3, 4, 30], [null, null, 30, 37]],
    ['two small, and together still a small number', [1, 2, 30, 40], [null, null, null, 40, 73]],
    ['noughts, as they tell of everybody else', [0, 0, 9], [null, null, null, 9]],
    ['all small, and the sum with them', [1, 2, 1], [null, null, null, null]],
    ['all small, and the sum is not', [4, 4, 4], [null, null, null, 12]],
    ['one city', [9], [9, 9]],
    ['one city, small', [2], [null, null]],
    ['two cities, one small', [2, 9], [null, null, 11]],
    ['no city', [], [null]],
  ])('%s', (_what, counts, expected) => {
    expect(told(numbers(...counts))).toEqual(expected);
  });

  test('another threshold hides otherwise', () => {
    const { rows, sum } = disclose(numbers(3, 12, 30), { threshold: 3 });
    expect([...rows.map(({ cells }) => cells.n), sum.n]).toEqual([3, 12, 30, 45]);
  });
});

describe('the parts of a total', () => {
  const table = (...cities: { n: number; a: number; b: number; c: number }[]): Table => ({
    groups: [divided],
    rows: cities.map((cells, index) => ({ id: `city${index}`, cells })),
  });

  test('a small part takes the next smallest with it, in the city and across cities', () => {
    const { rows, sum } = disclose(table({ n: 43, a: 3, b: 10, c: 30 }, { n: 60, a: 20, b: 20, c: 20 }), PRIVACY);
    expect(rows.map(({ cells }) => cells)).toEqual([
      { n: 43, a: null, b: null, c: 30 },
      { n: 60, a: null, b: null, c: 20 },
    ]);
    expect(sum).toEqual({ n: 103, a: 23, b: 30, c: 50 });
  });

  test('a city whose total is hidden tells nothing of its parts', () => {
    const { rows } = disclose(
      table({ n: 3, a: 3, b: 0, c: 0 }, { n: 30, a: 20, b: 5, c: 5 }, { n: 33, a: 6, b: 7, c: 20 }, { n: 90, a: 30, b: 30, c: 30 }),
      PRIVACY,
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      { n: null, a: null, b: null, c: null },
      { n: null, a: null, b: null, c: null },
      { n: 33, a: 6, b: 7, c: 20 },
      { n: 90, a: 30, b: 30, c: 30 },
    ]);
  });

  test('parts that are all nought but one give nothing away', () => {
    const { rows } = disclose(table({ n: 20, a: 20, b: 0, c: 0 }, { n: 60, a: 20, b: 20, c: 20 }), PRIVACY);
    expect(rows[0]?.cells).toEqual({ n: 20, a: null, b: null, c: null });
  });
});

describe('an average', () => {
  const average: Group = { total: 'd.count', breakdowns: [], companions: ['d.sum'] };

  test('rests on its count: of few, neither is told, and where many are, both', () => {
    const rows = [
      { id: 'few', cells: { 'd.count': 2, 'd.sum': 400 } },
      { id: 'some', cells: { 'd.count': 8, 'd.sum': 80 } },
      { id: 'many', cells: { 'd.count': 20, 'd.sum': 3 } },
    ];
    const disclosed = disclose({ groups: [average], rows }, PRIVACY);
    expect(disclosed.rows.map(({ cells }) => cells)).toEqual([
      { 'd.count': null, 'd.sum': null },
      { 'd.count': null, 'd.sum': null },
      { 'd.count': 20, 'd.sum': 3 },
    ]);
    expect(disclosed.sum).toEqual({ 'd.count': 30, 'd.sum': 483 });
  });
});

/** Some cities with small numbers, and a figure with up to three breakdowns, whose parts add up as a city's do. */
const anyTable: fc.Arbitrary<Table> = fc
  .record({
    cities: fc.integer({ min: 1, max: 7 }),
    sizes: fc.array(fc.integer({ min: 2, max: 4 }), { maxLength: 3 }),
    most: fc.constantFrom(3, 8, 25, 80),
  })
  .chain(({ cities, sizes, most }) => {
    const breakdowns = sizes.map((size, which) => Array.from({ length: size }, (_, part) => `n.${which}.${part}`));
    const people = fc.array(fc.tuple(...sizes.map((size) => fc.integer({ min: 0, max: size - 1 }))), { maxLength: most });
    const group: Group = { total: 'n', breakdowns, companions: ['n.days'] };
    return fc.array(people, { minLength: cities, maxLength: cities }).map((all) => ({
      groups: [group],
      rows: all.map((persons, index) => {
        const cells: Record<string, number> = { n: persons.length, 'n.days': persons.length * 3 };
        for (const parts of persons) {
          for (const [which, part] of parts.entries()) cells[`n.${which}.${part}`] = (cells[`n.${which}.${part}`] ?? 0) + 1;
        }
        return { id: `city${index}`, cells };
      }),
    }));
  });

describe('whatever the cities count', () => {
  const disclosed = (table: Table) => disclose(table, PRIVACY);
  const everyNumber = (table: Table) => {
    const { rows, sum } = disclosed(table);
    return [...rows.map(({ cells }) => cells), sum].flatMap((cells) => Object.entries(cells));
  };

  test('no small number is told', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const small = everyNumber(table).filter(([cell, number]) => cell !== 'n.days' && number !== null && number < THRESHOLD);
        expect(small).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('what is told is true', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { rows } = disclosed(table);
        for (const [index, { cells }] of rows.entries()) {
          for (const [cell, number] of Object.entries(cells)) {
            if (number !== null) expect(number).toBe(table.rows[index]?.cells[cell] ?? 0);
          }
        }
      }),
    );
  });

  test('no hidden number follows from those that are told', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(computable(table, disclosed(table))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('the hidden of a column are together no small number, where their sum is told', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { rows, sum } = disclosed(table);
        for (const cell of Object.keys(sum)) {
          const hidden = rows.flatMap(({ cells }, index) => (cells[cell] === null ? [table.rows[index]?.cells[cell] ?? 0] : []));
          if (cell === 'n.days' || sum[cell] === null || hidden.length === 0) continue;
          expect(hidden.reduce((so, number) => so + number, 0)).toBeGreaterThanOrEqual(THRESHOLD);
        }
      }),
    );
  });

  test('nothing is hidden where nothing is small', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const cellsOf = table.groups.flatMap(({ total, breakdowns }) => [total, ...breakdowns.flat()]);
        fc.pre(table.rows.every(({ cells }) => cellsOf.every((cell) => (cells[cell] ?? 0) >= THRESHOLD)));
        expect(everyNumber(table).filter(([, number]) => number === null)).toEqual([]);
      }),
    );
  });
});

test('numbers that only several lines together give away are hidden too', () => {
  // two squares of hidden numbers, joined by one: every row and column has two, and yet that one could be computed
  const cells = (a: number, b: number, c: number, d: number) => ({ n: a + b + c + d, a, b, c, d });
  const table: Table = {
    groups: [{ total: 'n', breakdowns: [['a', 'b', 'c', 'd']], companions: [] }],
    rows: [
      { id: 'one', cells: cells(3, 4, 90, 90) },
      { id: 'two', cells: cells(4, 3, 4, 90) },
      { id: 'three', cells: cells(90, 90, 3, 4) },
      { id: 'four', cells: cells(90, 90, 4, 3) },
    ],
  };
  expect(computable(table, disclose(table, PRIVACY))).toEqual([]);
});

test('the catalogue’s own figures are told as groups: what stands now, and what happened in every other period', () => {
  const now = groupsOf('now').map(({ total }) => total);
  expect(now).toEqual(['participantsActive', 'participantsReferred', 'matchesActive', 'goalsOpen', 'volunteers']);
  const then = groupsOf('2026-T3');
  expect(then.map(({ total }) => total)).toContain('daysToMatch.count');
  expect(then.find(({ total }) => total === 'daysToMatch.count')?.companions).toEqual(['daysToMatch.sum']);
  expect(then.map(({ total }) => total)).not.toContain('volunteers');
});

test('three hundred and fifty cities are disclosed at once, and nothing of them can be computed line by line', () => {
  const groups = groupsOf('2026');
  const cells = groups.flatMap(({ total, breakdowns, companions }) => [total, ...breakdowns.flat(), ...companions]);
  const rows = Array.from({ length: 350 }, (_, city) => {
    const own: Record<string, number> = {};
    for (const group of groups) {
      const people = (city * 7 + group.total.length) % 40;
      own[group.total] = people;
      for (const [which, parts] of group.breakdowns.entries()) {
        for (let person = 0; person < people; person += 1) {
          const part = parts[(person * (which + 3) + city) % parts.length] ?? '';
          own[part] = (own[part] ?? 0) + 1;
        }
      }
    }
    return { id: `city${city}`, cells: own };
  });
  const { rows: told, sum } = disclose({ groups, rows }, PRIVACY);
  expect(told).toHaveLength(350);
  for (const city of told) expect(Object.keys(city.cells).sort()).toEqual([...cells].sort());
  const shown = told.flatMap((city) => Object.values(city.cells)).filter((number) => number !== null);
  expect(shown.length).toBeGreaterThan(1000);
  expect(Math.min(...shown.filter((number) => number > 0))).toBeGreaterThanOrEqual(THRESHOLD);
  for (const cell of cells) {
    const hidden = told.filter((city) => city.cells[cell] === null).length;
    if (sum[cell] !== null) expect(hidden, cell).not.toBe(1);
  }
});
