/**
 * A real nginx of the test's own that runs the configuration of docs/hosting/nginx.conf, under the address in it.
 * Port and folder are put in, and everything it writes goes to a folder of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './host';

export interface Nginx {
  /** The address of the app. */
  readonly address: string;
  /** Whether it sends brotli, for which it needs a module. */
  readonly hasBrotli: boolean;
  stop(): Promise<void>;
}

/** Where Debian puts the module, and where nginx looks for it otherwise. */
const brotliModule = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/share/nginx/modules/ngx_http_brotli_static_module.so',
].find((path) => existsSync(path));

/** @param program scripts/find-nginx.mjs finds it */
export async function startNginx(program: string): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'kommunespejl-nginx-'));
  const port = await freePort();
  const documented = await readFile('docs/hosting/nginx.conf', 'utf8');
  const site = put(documented, {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'alias /srv/kommunespejl/;': `alias ${resolve('dist')}/;`,
    ...(brotliModule === undefined ? {} : { '# brotli_static on;': 'brotli_static on;' }),
  });
  await writeFile(join(folder, 'site.conf'), site);
  await writeFile(join(folder, 'nginx.conf'), around(folder));
  const server = spawn(program, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
  await answers(server, `http://127.0.0.1:${port}/kommune/spejl/`);
  return {
    address: `http://localhost:${port}/kommune/spejl/`,
    hasBrotli: brotliModule !== undefined,
    stop: async () => {
      const ended = new Promise((done) => server.once('exit', done));
      if (server.exitCode === null && server.kill()) await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One process, started by whoever runs the test, that writes nowhere else. */
function around(folder: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${brotliModule === undefined ? '' : `load_module ${brotliModule};`}
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events {}
http {
  access_log off;
  ${kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
  include ${folder}/site.conf;
}
`;
}

function put(text: string, replacements: Readonly<Record<string, string>>): string {
  return Object.entries(replacements).reduce((made, [from, to]) => {
    if (made.split(from).length !== 2) throw new Error(`docs/hosting/nginx.conf must hold »${from}« once.`);
    return made.replace(from, to);
  }, text);
}

/** Resolves once it answers. @throws with what it said where it has ended instead */
async function answers(server: ChildProcess, address: string): Promise<void> {
  let said = '';
  server.stderr?.on('data', (part) => {
    said += String(part);
  });
  while (server.exitCode === null) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`nginx did not start: ${said}`);
}
