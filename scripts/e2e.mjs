/**
 * `npm run test:e2e`: the end-to-end tests on the built app. Builds first where dist is missing or older than
 * what it is made from. Arguments go to Playwright: `npm run test:e2e -- e2e/road.spec.ts --headed`.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser, NoBrowser } from './find-browser.mjs';
import { findNginx } from './find-nginx.mjs';
import { runNode } from './processes.mjs';
import { inProject, SINGLE_FILE } from './project.mjs';
import { freePort } from './serve.mjs';
import { setUp } from './setup.mjs';

/** What the build reads. */
const SOURCES = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/build-single.mjs',
  'scripts/precompress.mjs',
  'scripts/prerender.mjs',
  'scripts/vite',
];

/** Runs Playwright with a browser that findBrowser found; resolves to its exit code. */
export async function runPlaywright(browser, args, env = {}) {
  return runNode('node_modules/@playwright/test/cli.js', ['test', ...args], {
    env: {
      ...env,
      CHROMIUM_PATH: browser.path ?? '',
      NGINX_PATH: (await findNginx((sentence) => console.log(sentence))) ?? '',
      KOMMUNESPEJL_PORT: String(await freePort()),
    },
  });
}

/**
 * Whether what is built (dist, unless the single file is asked for) is there and no source is newer. A build that was
 * stopped half way has not come to compressing.
 */
export async function isBuilt(made = 'dist/index.html.br') {
  const built = await stat(inProject(made)).catch(() => null);
  if (built === null) return false;
  const changed = await Promise.all(SOURCES.map((path) => newest(inProject(path))));
  return changed.every((time) => time <= built.mtimeMs);
}

/** When a file, or the newest file below a folder, was last changed; 0 where there is none. */
async function newest(path) {
  const at = await stat(path).catch(() => null);
  if (at === null) return 0;
  if (!at.isDirectory()) return at.mtimeMs;
  // The build itself writes the schemas.
  const names = (await readdir(path)).filter((name) => name !== 'schemas');
  return Math.max(0, ...(await Promise.all(names.map((name) => newest(join(path, name))))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setUp();
  try {
    const browser = await findBrowser((sentence) => console.log(sentence));
    const built =
      ((await isBuilt()) || (await runNode('scripts/build.mjs')) === 0) &&
      ((await isBuilt(SINGLE_FILE)) || (await runNode('scripts/build-single.mjs')) === 0);
    process.exitCode = built ? await runPlaywright(browser, process.argv.slice(2)) : 1;
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
