/** The tests that mutants are tried against: those of domain and storage alone, without the plugins of the app. */
import { defineConfig } from 'vitest/config';
import { NearestFirst } from './nearestFirst.mjs';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/{domain,storage}/**/*.test.ts'],
    setupFiles: ['scripts/mutation/sameDraws.mjs'],
    sequence: { sequencer: NearestFirst },
    // Instrumented and on a busy machine the largest files take longer than usual; Stryker has a limit of its own.
    testTimeout: 15_000,
    // A worker for each of the files takes longer than the tests in them.
    isolate: false,
  },
});
