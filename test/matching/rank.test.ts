import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, type Candidate, DEFAULT_WEIGHTS, rank, scoreOf, type Wanted } from '#shared/matching/index.ts';
import { candidate, candidates, wanted } from './arbitraries.ts';
import { aCandidate, aWanted, PLACES } from './pair.ts';

const ranked = (want: Wanted, those: readonly Candidate[]) => rank(want, those, PLACES, DEFAULT_WEIGHTS);
const order = (want: Wanted, those: readonly Candidate[]) => ranked(want, those).suggested.map(({ candidate: { id } }) => id);

describe('the bands the screen shows', () => {
  test.each([
    [100, 'good'],
    [70, 'good'],
    [69.999, 'possible'],
    [45, 'possible'],
    [44.999, 'weak'],
    [0, 'weak'],
  ])('%d points is %s', (value, band) => {
    expect(bandOf(value)).toBe(band);
  });
});

describe('the order of suggestions', () => {
  const [best, next, last] = [
    '00000000-0000-4000-8000-00000000000a',
    '00000000-0000-4000-8000-00000000000b',
    '00000000-0000-4000-8000-00000000000c',
  ];

  test('the better fit comes first', () => {
    const those = [aCandidate({ id: best, skills: ['practical'] }), aCandidate({ id: next })];
    expect(order(aWanted(), those)).toEqual([next, best]);
  });

  test('among equals the one with fewer matches, then who waited longest', () => {
    const those = [
      aCandidate({ id: best, capacity: 2, openMatches: 1, stateSince: '2026-01-01' }),
      aCandidate({ id: next, stateSince: '2026-10-02' }),
      aCandidate({ id: last, stateSince: '2026-10-01' }),
    ];
    expect(order(aWanted(), those)).toEqual([last, next, best]);
  });

  test('those left out stand by reason, each reason by name', () => {
    const those = [
      aCandidate({ id: best, name: 'Øyvind', state: 'paused' }),
      aCandidate({ id: next, name: 'Arne', state: 'paused' }),
      aCandidate({ id: last, week: [{ day: 1, from: 8, to: 9 }] }),
    ];
    const { suggested, excluded } = ranked(aWanted(), those);
    expect(suggested).toEqual([]);
    expect(excluded.map(({ code, candidates: left }) => [code, left.map(({ name }) => name)])).toEqual([
      ['paused', ['Arne', 'Øyvind']],
      ['time', ['Berit Nesheim']],
    ]);
  });
});

describe('whoever the volunteers are', () => {
  test('each is suggested or left out with one reason, never both, never neither', () => {
    fc.assert(
      fc.property(wanted, candidates, (want, those) => {
        const { suggested, excluded } = ranked(want, those);
        const everyone = [
          ...suggested.map((one) => one.candidate.id),
          ...excluded.flatMap((group) => group.candidates.map(({ id }) => id)),
        ];
        expect(everyone.toSorted()).toEqual(those.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('the components sum to the score, between 0 and 100', () => {
    fc.assert(
      fc.property(wanted, candidate, (want, one) => {
        const { value, coverage, reasons } = scoreOf(want, one, PLACES, DEFAULT_WEIGHTS);
        const known = reasons.filter(({ points }) => points !== null);
        const reached = known.reduce((sum, { points }) => sum + (points ?? 0), 0);
        const possible = known.reduce((sum, { of }) => sum + of, 0);
        expect(value * possible).toBeCloseTo(reached * 100, 6);
        for (const { points, of } of known) expect(points).toBeLessThanOrEqual(of);
        for (const share of [value, coverage]) expect(share === 0 || (share > 0 && share <= 100 + 1e-9)).toBe(true);
      }),
    );
  });
});
