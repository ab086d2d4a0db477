import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What is built, and real browsers with it in them. Two at a time: each has a screen of its own and mostly waits. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/browser/**/*.test.ts'],
    maxWorkers: 2,
    // What a walk says belongs between its steps, as it is.
    disableConsoleIntercept: true,
    // A browser misses a beat now and then; what fails twice is wrong, and both are told.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
