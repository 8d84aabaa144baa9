/** Reads what vitest and Playwright report as JSON into counts: `{ passed, failed, skipped, failures }`. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { PROJECT } from './project.mjs';

/**
 * The counts of a vitest run. A test file that could not be run counts as one failure, and so does an exit
 * code that no failed test explains (as an error outside the tests), and a run without tests.
 */
export async function unitResults(reportFile, exitCode) {
  const report = await readReport(reportFile);
  const files = (report?.testResults ?? []).map((file) => ({ ...file, name: relative(PROJECT, file.name) }));
  const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })));
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return counted({
    exitCode,
    kind: 'unit',
    passed: tests.filter(({ status }) => status === 'passed').length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length,
    failures: [
      ...tests
        .filter(({ status }) => status === 'failed')
        .map(({ file, fullName }) => `${file} › ${fullName}`),
      ...brokenFiles.map(({ name, message }) => `${name}: ${message}`),
    ],
  });
}

/** The counts of a Playwright run, by the same rules; a flaky test is a failed one. */
export async function endToEndResults(reportFile, exitCode) {
  const report = await readReport(reportFile);
  const tests = (report?.suites ?? []).flatMap((suite) => testsOf(suite, []));
  const isFailed = ({ status }) => status === 'unexpected' || status === 'flaky';
  return counted({
    exitCode,
    kind: 'end-to-end',
    passed: tests.filter(({ status }) => status === 'expected').length,
    skipped: tests.filter(({ status }) => status === 'skipped').length,
    failures: [
      ...tests.filter(isFailed).map(({ name, status }) => (status === 'flaky' ? `${name} (flaky)` : name)),
      ...(report?.errors ?? []).map(({ message }) => message ?? 'an error outside the tests'),
    ],
  });
}

function testsOf(suite, above) {
  const titles = [...above, suite.title];
  return [
    ...(suite.specs ?? []).flatMap(({ title, tests }) =>
      tests.map(({ status }) => ({ status, name: [...titles, title].filter(Boolean).join(' › ') })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, titles)),
  ];
}

function counted({ exitCode, kind, passed, skipped, failures }) {
  const unexplained =
    passed + failures.length === 0
      ? [`no ${kind} test was run`]
      : exitCode !== 0 && failures.length === 0
        ? [`the ${kind} tests ended with code ${exitCode} though none of them failed`]
        : [];
  const all = [...failures, ...unexplained];
  return { passed, failed: all.length, skipped, failures: all };
}

/** The report, or `null` where the tool ended before it wrote one. */
async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}
