import { describe, expect, test } from 'vitest';
import { DEFAULT_WEIGHTS, rank, suggestionsOf } from '#shared/matching/index.ts';
import { aCandidate, aWanted, PLACES } from './pair.ts';

const ASKED_AT = '2026-11-21T10:00:00.000Z';
const PAUSED = '00000000-0000-4000-8000-00000000000b';
const shown = (...those: ReturnType<typeof aCandidate>[]) =>
  suggestionsOf(rank(aWanted(), those, PLACES, DEFAULT_WEIGHTS), ASKED_AT, DEFAULT_WEIGHTS.version);

describe('what the screen is told of a ranking', () => {
  test('how many were considered, when, and by which weights', () => {
    const asked = shown(aCandidate(), aCandidate({ id: PAUSED, state: 'paused' }));
    expect(asked).toMatchObject({ considered: 2, asOf: ASKED_AT, weightsVersion: 1 });
    expect(asked.suggested).toHaveLength(1);
    expect(asked.excluded).toEqual([{ code: 'paused', volunteers: [{ volunteerId: PAUSED, volunteerName: 'Berit Nesheim' }] }]);
  });

  test('whole points, and what is unknown as something to ask', () => {
    const [first] = shown(aCandidate({ areas: ['park'], communicationStyle: null })).suggested;
    expect(first).toMatchObject({ rank: 1, band: 'good', coverage: 90, openMatches: 0, capacity: 1 });
    expect(first?.reasons).toContainEqual({ component: 'closeness', points: 8, of: 10, area: 'centre', minutes: 10 });
    expect(first?.reasons).toContainEqual({ component: 'style', points: null, of: 10 });
  });

  test("a volunteer's own experience is in no score that is shown", () => {
    for (const ownExperience of [true, false]) {
      const [first] = shown(aCandidate({ ownExperience })).suggested;
      expect(first?.reasons.map(({ component }) => component)).not.toContain('ownExperience');
    }
  });
});
