import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '#shared/kernel/index.ts';
import { type CountedStretch, disclose, discloseStretches, PRIVACY, PUBLISHED, type Published } from '#shared/national/index.ts';
import { anyNation } from './anyNation.ts';

const FIRST = '2026-01-01';
const DAYS = 60;
const figure: Published = { total: 'n', breakdowns: [['a', 'b']], companions: ['n.days'], addsUp: true, isStock: false };
const told = (stretches: readonly CountedStretch[]) => discloseStretches([figure], stretches, PRIVACY);

const stretch = (from: LocalDate, to: LocalDate, n: number, a = n): CountedStretch => ({
  from,
  to,
  cells: { n, a, b: n - a, 'n.days': 10 * n },
});

describe('what is left of a stretch when others are taken from it', () => {
  test('is not told where it is small', () => {
    const [year, half] = told([stretch('2026-01-01', '2026-12-31', 21, 10), stretch('2026-01-01', '2026-06-30', 18, 9)]);
    expect([year?.n, half?.n].filter((one) => one !== null)).toHaveLength(1);
    const hidden = year?.n === null ? year : half;
    expect(hidden).toEqual({ n: null, a: null, b: null, 'n.days': null });
  });

  test('is not told of several together', () => {
    const parts = [stretch('2026-01-01', '2026-03-31', 20, 10), stretch('2026-05-01', '2026-12-31', 30, 15)];
    const numbers = told([stretch('2026-01-01', '2026-12-31', 52, 26), ...parts]).map(({ n }) => n);
    expect(numbers.filter((one) => one === null).length).toBeGreaterThan(0);
  });

  test('does not matter where it is not small, nor where none lies within another', () => {
    const apart = [stretch('2026-01-01', '2026-06-30', 20, 10), stretch('2025-01-01', '2025-06-30', 18, 9)];
    expect(told(apart).map(({ n }) => n)).toEqual([20, 18]);
    expect(told([stretch('2026-01-01', '2026-12-31', 40, 20), ...apart.slice(0, 1)]).map(({ n }) => n)).toEqual([40, 20]);
  });
});

test('one stretch alone is told as a table alone is', () => {
  const figures = PUBLISHED.filter(({ isStock }) => !isStock);
  const cells = anyNation('2025', 1, 3, 60)['by-0']?.['2025'] ?? {};
  const [alone] = disclose({ groups: figures, rows: [{ id: 'by', cells }] }, PRIVACY).rows;
  expect(discloseStretches(figures, [{ from: FIRST, to: addDays(FIRST, 30), cells }], PRIVACY)).toEqual([alone?.cells]);
});

test('whatever happens on whatever days, no two that are told differ by few, one within the other', () => {
  const day = fc.integer({ min: 0, max: DAYS - 1 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(day, fc.boolean()), { maxLength: 60 }),
      fc.array(fc.tuple(day, day), { minLength: 2, maxLength: 5 }),
      (happened, spans) => {
        const stretches = spans.map(([one, other]) => {
          const [from, to] = [Math.min(one, other), Math.max(one, other)];
          const those = happened.filter(([on]) => on >= from && on <= to);
          return stretch(addDays(FIRST, from), addDays(FIRST, to), those.length, those.filter(([, isA]) => isA).length);
        });
        const numbers = told(stretches);
        for (const [index, whole] of stretches.entries()) {
          for (const [other, part] of stretches.entries()) {
            const isWithin = part.from >= whole.from && part.to <= whole.to && !(part.from === whole.from && part.to === whole.to);
            for (const cell of isWithin ? ['n', 'a', 'b'] : []) {
              const [all, some] = [numbers[index]?.[cell] ?? null, numbers[other]?.[cell] ?? null];
              if (all !== null && some !== null) expect(all - some).toBeGreaterThanOrEqual(PRIVACY.threshold);
            }
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});
