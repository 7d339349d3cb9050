import type { Asked, Measure } from '#shared/cityPlan/index.ts';
import { DEFAULT_WEIGHTS } from '#shared/matching/index.ts';
import { aWanted, PLACES } from '#test/matching/pair.ts';

export const measure: Measure = { city: PLACES, weights: DEFAULT_WEIGHTS };

/** An assignment that waits; what is said takes the place of what stands here. */
export const ask = (overrides: Partial<Asked> = {}): Asked => ({
  id: 'assignment',
  since: '2026-10-01',
  wanted: aWanted(),
  participantId: 'participant',
  participantName: 'Anna Lund',
  own: true,
  title: 'Gåtur',
  ...overrides,
});
