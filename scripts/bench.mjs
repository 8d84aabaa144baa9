/**
 * `npm run bench`: how fast the built app is, at full speed and on a slow device with a slow network. Builds first
 * where dist is out of date. docs/performance.md says what each figure means.
 * `--runs 9` measures everything nine times instead of five.
 */
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { isBuilt } from './e2e.mjs';
import { findBrowser, NoBrowser } from './find-browser.mjs';
import { runNode } from './processes.mjs';
import { inProject } from './project.mjs';
import { freePort, serve } from './serve.mjs';
import { setUp } from './setup.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 5) {
  console.error(`--runs must be a whole number from 5, not ${values.runs}.`);
  process.exit(1);
}

await setUp();
if (!(await isBuilt()) && (await runNode('scripts/build.mjs')) !== 0) process.exit(1);

try {
  await bench(await findBrowser((sentence) => console.log(sentence)));
  process.exit(0);
} catch (error) {
  console.error(error instanceof NoBrowser ? error.message : error);
  process.exit(1);
}

async function bench({ path }) {
  // These bundle parts of the app, so they are loaded when it is known that the packages are there.
  const { rowsOf } = await import('./bench/rows.mjs');
  const { table } = await import('./bench/report.mjs');
  const browser = await chromium.launch({
    ...(path === null ? {} : { executablePath: path }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  const port = await serve({ root: inProject('dist'), port: await freePort(), gzip: true });
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  console.log(
    `Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${memory} GB, load ${loadavg()[0].toFixed(1)} ` +
      `at the start; ${process.platform}, Node ${process.versions.node}, Chromium ${browser.version()}.`,
  );
  console.log(`Medians of ${runs} runs, with the least and the most.\n`);
  const rows = await rowsOf(browser, `http://localhost:${port}`, runs, (name) =>
    console.error(`  ${name} …`),
  );
  console.log(`\n${table(['', 'unthrottled', '4× CPU, slow 4G', 'at most'], rows)}`);
  await browser.close();
}
