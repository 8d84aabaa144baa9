/**
 * `npm run lighthouse`: Lighthouse on the start page, the questions and the results, as on a phone and on a desk.
 * Builds first where dist is out of date. Fails where accessibility or best practices are below 100; performance
 * depends on the machine and is only told. `--runs 5` takes each page five times instead of three.
 */
import { parseArgs } from 'node:util';
import { isBuilt } from './e2e.mjs';
import { findBrowser, NoBrowser } from './find-browser.mjs';
import { runNode } from './processes.mjs';
import { setUp } from './setup.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`--runs must be a whole number from 1, not ${values.runs}.`);
  process.exit(1);
}

await setUp();
if (!(await isBuilt()) && (await runNode('scripts/build.mjs')) !== 0) process.exit(1);

try {
  const { path } = await findBrowser((sentence) => console.log(sentence));
  // These need the packages of the project.
  const { measure } = await import('./lighthouse/measure.mjs');
  const { belowFull, imperfect, summaryOf, tableOf } = await import('./lighthouse/report.mjs');
  const { browser, version, results } = await measure(path, runs, (name) => console.error(`  ${name} …`));
  const summaries = results.map(summaryOf);
  console.log(`Lighthouse ${version}, Chromium ${browser}. Medians of ${runs} runs.\n`);
  console.log(tableOf(summaries));
  console.log(`\nAudits that are not perfect:\n${imperfect(results).join('\n') || 'none'}`);
  const below = belowFull(summaries);
  for (const sentence of below) console.error(sentence);
  process.exit(below.length === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof NoBrowser ? error.message : error);
  process.exit(1);
}
