import { defineConfig } from 'vitest/config';
import { fontsAsBytes } from './test/support/fontsAsBytes.ts';

/** Two processors are what a small machine has; files run side by side, the tests of one file one after another. */
const WORKERS = 2;

/**
 * Modules are read once in each worker, not once in each of hundreds of files: that was a quarter of the time. None keeps
 * anything of a test, and what a test sets is put back after it.
 */
const ONCE_A_WORKER = false;

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    projects: [
      {
        plugins: [fontsAsBytes],
        test: {
          name: 'code',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          isolate: ONCE_A_WORKER,
          setupFiles: ['test/support/setup.ts'],
          // a bound on what hangs, not on what is slow: a busy machine takes several times as long
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        // the whole product in a browser; each file starts a cloud of its own on a free port
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          isolate: ONCE_A_WORKER,
          setupFiles: ['test/support/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
