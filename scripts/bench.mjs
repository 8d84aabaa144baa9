/**
 * `npm run bench`: how fast the built app is, at full speed and on a slow device with a slow network: alone, on the
 * wall of a workshop, and beside other pages with the same statements. Builds first where dist is out of date.
 * docs/performance.md says what each figure means.
 *
 * - `--only alone`, `--only wall`, `--only beside`: one of the three parts
 * - `--runs 9`: the app alone and on the wall nine times instead of five
 * - `--rounds 15`: fifteen rounds beside the others instead of nine
 * - `--quick`: two rounds and two runs, to see whether all works; the figures are marked, and not to be published
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

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '9' },
    quick: { type: 'boolean', default: false },
  },
});
const { only, quick } = values;
const runs = quick ? 2 : atLeast('runs', 5);
const rounds = quick ? 2 : atLeast('rounds', 9);
if (only !== undefined && !['alone', 'wall', 'beside'].includes(only)) {
  refuse(`--only must be alone, wall or beside, not ${only}.`);
}

await setUp();
if (!(await isBuilt()) && (await runNode('scripts/build.mjs')) !== 0) process.exit(1);

try {
  await bench(await findBrowser((sentence) => console.log(sentence)));
  process.exit(0);
} catch (error) {
  refuse(error instanceof NoBrowser ? error.message : error);
}

async function bench({ path }) {
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
  const announce = (name) => console.error(`  ${name} …`);
  const wanted = (part) => only === undefined || only === part;
  if (wanted('alone') || wanted('wall')) await alone(browser, announce, wanted);
  if (wanted('beside')) {
    const { besideOthers } = await import('./bench/beside/index.mjs');
    const machine = describeMachine(browser);
    const tables = await besideOthers(browser, rounds, announce);
    console.log(
      `\n${machine} ${loadAtEnd()} ${marked(`Medians of ${rounds} rounds`)}, with the least and the most.\n\n${tables}\n`,
    );
  }
  await browser.close();
}

async function alone(browser, announce, wanted) {
  // These bundle parts of the app, so they are loaded when it is known that the packages are there.
  const { rowsOf } = await import('./bench/rows.mjs');
  const { wallRows } = await import('./bench/wall.mjs');
  const { table } = await import('./bench/report.mjs');
  const origin = `http://localhost:${await serve({ root: inProject('dist'), port: await freePort(), gzip: true })}`;
  console.log(describeMachine(browser));
  console.log(`${marked(`Medians of ${runs} runs`)}, with the least and the most.\n`);
  if (wanted('alone')) {
    const rows = await rowsOf(browser, origin, runs, announce);
    console.log(`\n${table(['', 'unthrottled', '4× CPU, slow 4G', 'at most, 4× CPU, slow 4G'], rows)}`);
  }
  if (wanted('wall')) {
    const rows = await wallRows(browser, origin, runs, announce);
    console.log(`\n${table(['', 'unthrottled', '4× CPU, slow 4G', 'at most, unthrottled'], rows)}`);
  }
}

function describeMachine(browser) {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return (
    `Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${memory} GB, load ${loadavg()[0].toFixed(1)} ` +
    `at the start; ${process.platform}, Node ${process.versions.node}, Chromium ${browser.version()}.`
  );
}

function loadAtEnd() {
  return `Load ${loadavg()[0].toFixed(1)} at the end.`;
}

function marked(what) {
  return quick ? `QUICK, not to be published: ${what.toLowerCase()}` : what;
}

function atLeast(name, least) {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= least) return number;
  return refuse(`--${name} must be a whole number from ${least}, not ${values[name]}.`);
}

function refuse(reason) {
  console.error(reason);
  process.exit(1);
}
