import { afterEach, beforeEach, expect, vi } from 'vitest';
import { takeErrors, watchOutput } from './output.ts';

// the clock stands a day from the engine's; the SDK would take some refusals for its own lateness and ask again unseen
process.env.AWS_DISABLE_CLOCK_SKEW_CORRECTION = 'true';

beforeEach(watchOutput);

afterEach(() => {
  const errors = takeErrors();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  expect(errors, 'errors that the test did not expect').toEqual([]);
});
