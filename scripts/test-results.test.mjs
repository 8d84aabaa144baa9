import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from './project.mjs';
import { endToEndResults, unitResults } from './test-results.mjs';

let folder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'results-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function reportOf(content) {
  const file = join(folder, 'report.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('a run of the unit tests', () => {
  const test = (fullName, status) => ({ fullName, status });
  const file = (name, status, assertionResults, message = '') => ({
    name: inProject(name),
    status,
    assertionResults,
    message,
  });
  const counted = async (testResults, exitCode) => unitResults(await reportOf({ testResults }), exitCode);

  it('counts each test once, and a test that was left out as skipped', async () => {
    const files = [
      file('src/a.test.ts', 'passed', [test('one', 'passed'), test('two', 'pending'), test('three', 'todo')]),
      file('src/b.test.ts', 'passed', [test('four', 'passed'), test('five', 'skipped')]),
    ];
    expect(await counted(files, 0)).toEqual({ passed: 2, failed: 0, skipped: 3, failures: [] });
  });

  it('names a failed test by its file', async () => {
    const files = [file('src/a.test.ts', 'failed', [test('one', 'passed'), test('two', 'failed')])];
    expect(await counted(files, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      failures: ['src/a.test.ts › two'],
    });
  });

  it('counts a file that could not be run as one failure', async () => {
    const files = [
      file('src/a.test.ts', 'failed', [], 'it does not parse'),
      file('src/b.test.ts', 'passed', [test('one', 'passed')]),
    ];
    const failures = ['src/a.test.ts: it does not parse'];
    expect(await counted(files, 1)).toEqual({ passed: 1, failed: 1, skipped: 0, failures });
  });

  it('counts an exit code that no failed test explains, and no more than that', async () => {
    const files = [file('src/a.test.ts', 'passed', [test('one', 'passed')])];
    expect(await counted(files, 1)).toMatchObject({ passed: 1, failed: 1 });
    const failed = [file('src/a.test.ts', 'failed', [test('one', 'failed')])];
    expect(await counted(failed, 1)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('never counts a run without tests, or without a report, as well ended', async () => {
    const failures = ['no unit test was run'];
    expect(await counted([], 0)).toEqual({ passed: 0, failed: 1, skipped: 0, failures });
    expect(await unitResults(join(folder, 'none.json'), 0)).toMatchObject({ failed: 1, failures });
    expect(await unitResults(await reportOf('{"testRes'), 1)).toMatchObject({ failed: 1, failures });
  });
});

describe('a run of the end-to-end tests', () => {
  const spec = (title, ...statuses) => ({ title, tests: statuses.map((status) => ({ status })) });
  const counted = async (report, exitCode) => endToEndResults(await reportOf(report), exitCode);

  it('counts tests in all suites, and one test for each browser it ran in', async () => {
    const suites = [
      {
        title: 'a.spec.ts',
        specs: [spec('one', 'expected', 'expected')],
        suites: [{ title: 'inner', specs: [spec('two', 'expected'), spec('three', 'skipped')] }],
      },
    ];
    expect(await counted({ suites }, 0)).toEqual({ passed: 3, failed: 0, skipped: 1, failures: [] });
  });

  it('names what failed by the suites around it; a flaky test is a failed one', async () => {
    const inner = { title: 'inner', specs: [spec('two', 'unexpected')] };
    const suites = [
      { title: 'a.spec.ts', specs: [spec('one', 'flaky'), spec('three', 'expected')], suites: [inner] },
    ];
    const failures = ['a.spec.ts › one (flaky)', 'a.spec.ts › inner › two'];
    expect(await counted({ suites }, 1)).toEqual({ passed: 1, failed: 2, skipped: 0, failures });
  });

  it('counts errors outside the tests, an unexplained exit code, and a run without tests', async () => {
    const suites = [{ title: 'a.spec.ts', specs: [spec('one', 'expected')] }];
    const errors = [{ message: 'the server did not start' }, {}];
    const failures = ['the server did not start', 'an error outside the tests'];
    expect(await counted({ suites, errors }, 1)).toMatchObject({ passed: 1, failed: 2, failures });
    expect(await counted({ suites }, 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(await counted({ suites: [] }, 0)).toMatchObject({
      failed: 1,
      failures: ['no end-to-end test was run'],
    });
  });
});
