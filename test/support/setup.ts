import { afterEach, beforeEach, expect, vi } from 'vitest';
import { takeErrors, watchOutput } from './output.ts';

beforeEach(watchOutput);

afterEach(() => {
  const errors = takeErrors();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  expect(errors, 'errors that the test did not expect').toEqual([]);
});
