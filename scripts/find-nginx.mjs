/**
 * Finds nginx for the end-to-end test of the documented configuration, and installs it where there is none and it
 * can be had without asking: the Debian package, as root. By itself it prints what it found.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDebianRoot } from './find-browser.mjs';
import { run } from './processes.mjs';

/** Where the package puts it, which is on the path of root alone. */
const USUAL_PLACES = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', '/usr/local/bin'];

/**
 * @param announce is told in a sentence what is done, or why there is none
 * @returns the program, or `null`
 */
export async function findNginx(announce) {
  const present = onThisMachine();
  if (present !== null) return present;
  if (isDebianRoot()) {
    announce('No nginx was found. Installing the Debian package nginx-light with apt-get.');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '--no-install-recommends', 'nginx-light'];
    if ((await run('apt-get', ['update'], { env })) === 0) await run('apt-get', install, { env });
    const installed = onThisMachine();
    if (installed !== null) return installed;
  }
  announce(
    'There is no nginx, so the tests of the documented nginx configuration are skipped. Install it to run them.',
  );
  return null;
}

function onThisMachine() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...USUAL_PLACES];
  const candidates = folders.filter((folder) => folder !== '').map((folder) => join(folder, 'nginx'));
  return candidates.find((path) => existsSync(path) && spawnSync(path, ['-v']).status === 0) ?? null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log((await findNginx((sentence) => console.log(sentence))) ?? 'none');
}
