import { describe, expect, test } from 'vitest';
import { addedSums, closedSums, contributionsOf, lastClosedMonth, type Sums } from '#shared/reporting/index.ts';
import { chance } from '#test/projector/random.ts';
import { anyContent, type Content } from '#test/projector/records.ts';
import { type Counted, type Standing, slowRecount } from '#test/projector/slowRecount.ts';

describe('a month is closed', () => {
  test.each([
    ['2026-11-10', '2026-09'],
    ['2026-11-11', '2026-10'],
    ['2026-12-10', '2026-10'],
    ['2027-01-10', '2026-11'],
    ['2027-01-11', '2026-12'],
    ['2028-03-10', '2028-01'],
    ['2028-03-11', '2028-02'],
  ])('on %s: %s is the latest', (today, month) => {
    expect(lastClosedMonth(today)).toBe(month);
  });
});

const KINDS = ['participant', 'conversation', 'conversation', 'meeting', 'match'] as const;
const UNTIL = '2026-04';
const LAST_DAY = '2026-04-30';
const HISTORIES = Array.from({ length: 300 }, (_, seed) => seed + 1);

const sumsOf = (contents: readonly Content[]): Sums =>
  closedSums(
    contents.map((content) => contributionsOf(content)),
    UNTIL,
  );

/** Some records of somebody. */
function somebody(seed: number, person: string): Standing[] {
  const of = chance(seed);
  return Array.from({ length: 1 + of.below(6) }, () => ({ person, content: anyContent(of.oneOf(KINDS), of) }));
}

const withoutNoughts = (sums: Sums): Counted =>
  Object.fromEntries(
    Object.entries(sums).flatMap(([period, cells]) => {
      const left = Object.entries(cells).filter(([, number]) => number !== 0);
      return left.length > 0 ? [[period, Object.fromEntries(left)] as const] : [];
    }),
  );

const months = (counted: Counted, closed: boolean): Counted =>
  Object.fromEntries(Object.entries(counted).filter(([period]) => /^\d{4}-\d\d$/.test(period) && period <= UNTIL === closed));

describe('whoever is erased', () => {
  test.each(HISTORIES)('leaves what was counted of them until the last closed day, and no more (%i)', (seed) => {
    const records = somebody(seed, 'anna');
    const { now: _now, ...expected } = slowRecount(records, { byLaw: true, until: LAST_DAY });
    expect(withoutNoughts(sumsOf(records.map(({ content }) => content)))).toEqual(expected);
  });

  test.each(HISTORIES)('leaves closed months as they were told, and is out of open ones and of what stands now (%i)', (seed) => {
    const [anna, berit, clara] = [somebody(seed, 'anna'), somebody(seed + 1000, 'berit'), somebody(seed + 2000, 'clara')] as const;
    const sums = addedSums(sumsOf(anna.map(({ content }) => content)), sumsOf(berit.map(({ content }) => content)));
    const told = slowRecount([...anna, ...berit, ...clara], { byLaw: true });
    const base: Standing = { person: 'sums', content: { kind: 'base', facts: { sums } } };
    const after = slowRecount([base, ...clara], { byLaw: true });
    const without = slowRecount(clara, { byLaw: true });
    expect(months(after, true)).toEqual(months(told, true));
    expect(months(after, false)).toEqual(months(without, false));
    expect(after.now).toEqual(without.now);
    for (const period of ['2026', '2026-H1', '2026-T1', '2026-T2']) {
      const [least, stands, most] = [without, after, told].map((counted) => counted[period]?.people ?? 0);
      expect(stands, 'a year that is not over loses those who were seen in its open months alone').toBeGreaterThanOrEqual(least ?? 0);
      expect(stands).toBeLessThanOrEqual(most ?? 0);
    }
  });
});
