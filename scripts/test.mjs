/**
 * `npm test`: installs what is missing, finds a browser, then runs every check there is. It goes on after a
 * failure, says at the end what failed, and closes with one line, `N passed, N failed`: each check counts
 * one, each unit and end-to-end test counts one, a skipped test counts nothing.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPlaywright } from './e2e.mjs';
import { findBrowser, NoBrowser } from './find-browser.mjs';
import { runNode } from './processes.mjs';
import { checkNode, installMissing, SetupError } from './setup.mjs';
import { endToEndResults, unitResults } from './test-results.mjs';

const totals = { passed: 0, failed: 0, skipped: 0, failures: [] };
const reports = await mkdtemp(join(tmpdir(), 'kommunespejl-'));

try {
  await checkNode();
  await installMissing();
  await runEverything(await browserOrNull());
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  add('getting ready', { failed: 1, failures: [error.message] });
} finally {
  await rm(reports, { recursive: true, force: true });
}

for (const failure of totals.failures) console.log(`FAILED  ${failure}`);
if (totals.skipped > 0) console.log(`${totals.skipped} skipped`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

async function runEverything(browser) {
  await check('types', 'node_modules/typescript/bin/tsc', ['--noEmit']);
  await check('types of the pure domain', 'node_modules/typescript/bin/tsc', [
    '--noEmit',
    '-p',
    'tsconfig.domain.json',
  ]);
  await check('lint', 'node_modules/@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']);
  await check('import rules', 'scripts/check-imports.mjs');
  await check('content', 'scripts/check-content.mjs');
  await step('unit tests', runUnitTests);
  const built = await check('build', 'scripts/build.mjs');
  const single = await check('build of the single file', 'scripts/build-single.mjs');
  if (!built || !single) {
    console.log('\nThe first-load budget and the end-to-end tests need a build and were not run.');
    return;
  }
  await check('first-load budget', 'scripts/check-budget.mjs');
  await step('end-to-end tests', () => runEndToEnd(browser));
}

async function runUnitTests() {
  const report = join(reports, 'unit.json');
  const code = await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return unitResults(report, code);
}

async function runEndToEnd(browser) {
  if (browser === null) return { failed: 1, failures: ['no browser, so no end-to-end test was run'] };
  const report = join(reports, 'e2e.json');
  const code = await runPlaywright(browser, ['--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return endToEndResults(report, code);
}

/** A check that passes or fails as a whole; whether it passed. */
async function check(name, file, args) {
  return step(name, async () => {
    const code = await runNode(file, args);
    return code === 0 ? { passed: 1 } : { failed: 1, failures: [''] };
  });
}

/** Announces a step, adds its counts, and says how long it took; whether nothing in it failed. */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const result = await work();
  add(name, result);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${result.failed ? 'FAILED' : 'passed'} (${seconds} s)`);
  return !result.failed;
}

function add(name, { passed = 0, failed = 0, skipped = 0, failures = [] }) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
  totals.failures.push(...failures.map((failure) => (failure === '' ? name : `${name}: ${failure}`)));
}

/** The browser for the end-to-end tests; where there is none the other checks still run. */
async function browserOrNull() {
  try {
    const browser = await findBrowser((sentence) => console.log(sentence));
    console.log(`Browser: ${browser.path ?? "Playwright's own Chromium"} (${browser.from})`);
    return browser;
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
    return null;
  }
}
