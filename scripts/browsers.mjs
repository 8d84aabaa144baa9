/**
 * `npm run test:browsers`: the main road through the built app in Chromium, Firefox and WebKitGTK, and through the
 * single file in Chromium and Firefox. Builds first what is out of date. Says at the end which engines it ran.
 *
 * Fails where an engine that is here fails. One that is missing is named, with how to get it; but where both Firefox
 * and WebKitGTK are missing it fails too, since then it has shown nothing that `npm test` does not.
 * `--only Firefox` takes one engine, which must be here.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isBuilt } from './e2e.mjs';
import { runNode } from './processes.mjs';
import { inProject, SINGLE_FILE } from './project.mjs';
import { setUp } from './setup.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });

await setUp();
if (!(await isBuilt()) && (await runNode('scripts/build.mjs')) !== 0) process.exit(1);
if (!(await isBuilt(SINGLE_FILE)) && (await runNode('scripts/build-single.mjs')) !== 0) process.exit(1);

const { engines } = await import('./browsers/engines.mjs');
const { takeRoad, takeRoadOfFile } = await import('./browsers/road.mjs');
const { siteOf } = await import('./browsers/site.mjs');

const wanted = (await engines()).filter(({ name }) => values.only === undefined || name === values.only);
if (wanted.length === 0) {
  console.error(`There is no engine called ${values.only}. The names are Chromium, Firefox and WebKitGTK.`);
  process.exit(1);
}

const lines = [];
let failures = 0;
for (const engine of wanted) {
  if (engine.open === undefined) {
    lines.push(`not run  ${engine.name}: ${engine.missing}`);
    continue;
  }
  await inEngine(engine, 'served', async (driver, tell) => {
    const site = await siteOf(inProject('dist'));
    try {
      await takeRoad(driver, site, tell);
    } finally {
      await site.stop();
    }
  });
  await inEngine(engine, 'the single file', (driver, tell) =>
    takeRoadOfFile(driver, pathToFileURL(inProject(SINGLE_FILE)).href, tell),
  );
  for (const { where, check } of engine.more ?? []) {
    await line(engine.name, where, async (tell) => {
      tell('all of it');
      return check();
    });
  }
}

console.log(`\n${lines.join('\n')}`);
const others = wanted.filter(({ name, open }) => name !== 'Chromium' && open !== undefined);
if (others.length === 0 && values.only !== 'Chromium') {
  console.error('Nothing has been shown of other engines than Chromium, which npm test has shown already.');
  failures += 1;
}
process.exit(failures === 0 ? 0 : 1);

/** Takes one road in a fresh browser. */
function inEngine({ name, open }, where, road) {
  return line(name, where, async (tell) => {
    const { version, driver } = await open();
    try {
      await road(driver, tell);
      tell('what the pages reported');
      const problems = await driver.problems();
      if (problems.length > 0) throw new Error(problems.join('\n'));
      return version;
    } finally {
      await driver.close().catch((error) => console.error(`${name} did not close: ${error.message}`));
    }
  });
}

/** Writes the line of what was run; `run` is handed what to tell its steps to, and resolves to the version. */
async function line(name, where, run) {
  const began = Date.now();
  let step = 'the browser starts';
  try {
    const version = await run((next) => {
      step = next;
      console.log(`${name}, ${where}: ${step}`);
    });
    lines.push(`passed   ${name} ${version}, ${where}, ${((Date.now() - began) / 1000).toFixed(0)} s`);
  } catch (error) {
    failures += 1;
    console.error(shortened(error.stack ?? String(error)));
    lines.push(`FAILED   ${name}, ${where}, at: ${step}`);
  }
}

/** A page's whole text in a message hides what it says. */
function shortened(message) {
  const lines = message.split('\n').map((text) => (text.length > 300 ? `${text.slice(0, 300)} …` : text));
  return lines.slice(0, 25).join('\n');
}
