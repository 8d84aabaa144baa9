/**
 * Finds a Chromium or Chrome for the end-to-end tests, and installs one where there is none.
 * By itself it prints what it found: `node scripts/find-browser.mjs`.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run, runNode } from './processes.mjs';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    process.env[variable]
      ? [join(process.env[variable], 'Google', 'Chrome', 'Application', 'chrome.exe')]
      : [],
  ),
};

/** No browser and no way to get one, in a sentence for the person at the terminal. */
export class NoBrowser extends Error {}

/**
 * Resolves to `{ path, from }`: the program, or `null` where Playwright's own is used, and how it was found.
 * @param announce is told in a sentence before anything is installed
 * @throws NoBrowser saying what to do
 */
export async function findBrowser(announce) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return { path: named, from: 'CHROMIUM_PATH' };
    throw new NoBrowser(`CHROMIUM_PATH is ${named}, which does not start. Correct it or unset it.`);
  }
  const present = onThisMachine();
  if (present !== null) return { path: present, from: 'found on this machine' };

  if (isDebianRoot()) {
    announce('No Chromium or Chrome was found. Installing the Debian package chromium with apt-get.');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const updated = await run('apt-get', ['update'], { env });
    const installed = updated === 0 && (await run('apt-get', ['install', '-y', 'chromium'], { env })) === 0;
    const fromApt = installed ? onThisMachine() : null;
    if (fromApt !== null) return { path: fromApt, from: 'installed with apt-get' };
  }

  announce(
    'No Chromium or Chrome was found. Fetching the one Playwright brings: npx playwright install chromium',
  );
  // The same program as npx would start, in the version of package-lock.json.
  if ((await runNode('node_modules/@playwright/test/cli.js', ['install', 'chromium'])) === 0) {
    return { path: null, from: 'fetched by Playwright' };
  }
  throw new NoBrowser(
    'There is no browser for the end-to-end tests, and none could be installed. Install Chromium or Google ' +
      'Chrome, or set CHROMIUM_PATH to the program, and run the command again.',
  );
}

function onThisMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(USUAL_PLACES[process.platform] ?? []),
  ];
  return candidates.find((path) => existsSync(path) && starts(path)) ?? null;
}

/** Whether the program is there and runs: on Ubuntu `chromium-browser` may only say how to get it as a snap. */
function starts(path) {
  try {
    if (!statSync(path).isFile()) return false;
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows Chrome opens a window when it is asked for its version.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/** Whether packages can be installed without asking. */
export function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  const release = readFileSync('/etc/os-release', 'utf8');
  return (
    /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release) && spawnSync('apt-get', ['--version']).status === 0
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { path, from } = await findBrowser((sentence) => console.log(sentence));
    console.log(`${path ?? "Playwright's own Chromium"} (${from})`);
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
