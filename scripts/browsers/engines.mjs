/** Which engines this machine has for the road, and how to get those it has not. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser, NoBrowser } from '../find-browser.mjs';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {() => Promise<{ version: string, driver: import('./driver.mjs').Driver }>} [open] absent where it is missing
 * @property {readonly { where: string, check: () => Promise<string> }[]} [more] checks of this engine alone, which resolve to its version
 * @property {string} [missing] what is missing, and how to get it
 */

/** @returns {Promise<readonly Engine[]>} */
export async function engines() {
  // These need the packages of the project.
  const { chromiumDriver, firefoxDriver } = await import('./playwright.mjs');
  const { checkSingleFileInFirefox } = await import('./singleFileInFirefox.mjs');
  const { webkitDriver } = await import('./webkit.mjs');
  return [
    await chromium(chromiumDriver),
    firefox(firefoxDriver, checkSingleFileInFirefox),
    webkit(webkitDriver),
  ];
}

async function chromium(open) {
  try {
    const { path } = await findBrowser((sentence) => console.log(sentence));
    return { name: 'Chromium', open: () => open(path) };
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    return { name: 'Chromium', missing: error.message };
  }
}

const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
];

function firefox(open, checkSingleFile) {
  const path =
    process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox') ?? FIREFOX_PLACES.find(existsSync) ?? null;
  if (path !== null) {
    const more = [{ where: 'who can read what the single file stores', check: () => checkSingleFile(path) }];
    return { name: 'Firefox', open: () => open(path), more };
  }
  return {
    name: 'Firefox',
    missing:
      'no firefox on the path. Install it (Debian: apt-get install firefox-esr), or name the program in FIREFOX_PATH.',
  };
}

function webkit(open) {
  const webDriver = onPath('WebKitWebDriver');
  const miniBrowser = miniBrowsers().find(existsSync) ?? null;
  // A window needs a screen: one of its own, or else the one that is there.
  const xvfb = onPath('xvfb-run');
  if (webDriver !== null && miniBrowser !== null && (xvfb !== null || process.env.DISPLAY !== undefined)) {
    return { name: 'WebKitGTK', open: () => open({ webDriver, miniBrowser, xvfb }) };
  }
  return {
    name: 'WebKitGTK',
    missing:
      process.platform === 'linux'
        ? 'no WebKitWebDriver with its MiniBrowser and xvfb-run. Debian: apt-get install webkit2gtk-driver xvfb xauth.'
        : 'it runs on Linux only. Debian: apt-get install webkit2gtk-driver xvfb xauth.',
  };
}

/** Where distributions put the browser that comes with WebKitGTK. */
function miniBrowsers() {
  const folders = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  const roots = ['/usr/libexec', '/usr/lib', '/usr/lib64', ...below('/usr/lib', /-linux-gnu/)];
  return folders.flatMap((folder) => roots.map((root) => join(root, folder, 'MiniBrowser')));
}

function below(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? null;
}
