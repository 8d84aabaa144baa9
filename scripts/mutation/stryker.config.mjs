/**
 * Mutation testing of domain and storage: `npm run test:mutation`. docs/mutation.md says how to read it.
 * Works in a copy of its own below .mutation/, which git and Biome leave alone.
 */
export default {
  mutate: [
    'src/{domain,storage}/**/*.ts',
    '!src/**/*.test.ts',
    // Made-up values for the tests, and a helper of theirs: no behaviour of the app.
    '!src/**/testing/**',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutation/vitest.config.mjs', related: true },
  coverageAnalysis: 'perTest',
  incremental: false,
  concurrency: 2,
  // A law that a mutant breaks can take many tries, and a loop may never end.
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 90, break: 85 },
  tempDirName: '.mutation/copy',
  cleanTempDir: 'always',
  // All that the tests of both rooms read.
  ignorePatterns: ['**', '!src/**', '!package.json', '!tsconfig.json', '!scripts/mutation/**'],
  disableTypeChecks: false,
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: '.mutation/report.json' },
  htmlReporter: { fileName: '.mutation/report.html' },
};
