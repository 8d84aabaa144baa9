/**
 * `npm run test:mutation`: changes domain and storage in small ways, one at a time, and says which changes no test
 * sees. docs/mutation.md says how to read it. `npm run test:mutation -- src/domain/placement` takes one folder or
 * file, or several. Fails below 85 %.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { scoresByFolder, tableOf } from './mutation/report.mjs';
import { runNode } from './processes.mjs';
import { inProject } from './project.mjs';
import { setUp } from './setup.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string', default: '2' } },
});

await setUp();
const chosen = positionals.map((path) =>
  path.endsWith('.ts') ? path : `${path.replace(/\/$/, '')}/**/*.ts`,
);
const code = await runNode('node_modules/@stryker-mutator/core/bin/stryker.js', [
  'run',
  'scripts/mutation/stryker.config.mjs',
  '--concurrency',
  values.concurrency,
  ...(chosen.length === 0
    ? []
    : ['--mutate', [...chosen, '!src/**/*.test.ts', '!src/**/testing/**'].join(',')]),
]);
const report = await readFile(inProject('.mutation/report.json'), 'utf8').catch(() => null);
if (report !== null) console.log(`\n${tableOf(scoresByFolder(JSON.parse(report).files))}`);
process.exit(code);
