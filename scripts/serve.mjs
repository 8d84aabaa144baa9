/**
 * A small static server for the built app, as a host would serve it: hashed files for good, everything else
 * asked for again, and the compressed versions that lie beside them (scripts/precompress.mjs) for whoever takes them.
 * Used by `npm start` and by the end-to-end tests; by `npm run bench` with gzip made on the way, so that what it
 * compares is compressed alike.
 * By itself: `node scripts/serve.mjs [--root dist] [--port 4173] [--year]`, where `--year` has the browser keep
 * everything for a year, as some hosts do.
 */
import { open, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { COMPRESSIBLE, ENCODINGS } from './precompress.mjs';
import { inProject } from './project.mjs';

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // What the policy in the page itself cannot say.
  'Content-Security-Policy': "frame-ancestors 'none'",
};

/**
 * An http server for the files below `root`; not listening yet.
 * @param gzip whether text is compressed on the way, instead of sending what lies beside it
 * @param year whether everything is to be kept for a year, also what changes under its name
 */
export function staticServer(root, { gzip = false, year = false } = {}) {
  return createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(response, 405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
    }
    const path = fileBelow(root, request.url ?? '/');
    const found = path === null ? null : await existingFile(path);
    if (found === null) return notThere(response);
    const { encoding, sent } = await versionOf(found, request.headers['accept-encoding'] ?? '', gzip);
    // Opened before anything is said of it: a deploy can take a file away after it has been found.
    const file = await open(sent ?? found).catch(() => null);
    if (file === null) return notThere(response);
    const type = extname(found);
    response.writeHead(200, {
      ...HEADERS,
      'Content-Type': CONTENT_TYPES[type] ?? 'application/octet-stream',
      ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
      ...(sent === null ? {} : { 'Content-Length': (await file.stat()).size }),
      ...(COMPRESSIBLE.has(type) ? { Vary: 'Accept-Encoding' } : {}),
      'Cache-Control': year
        ? 'public, max-age=31536000'
        : isHashed(found)
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
    });
    if (request.method === 'HEAD') {
      await file.close();
      return response.end();
    }
    const zipping = sent === null ? [createGzip({ level: 9 })] : [];
    // What cannot be read to its end, or has nobody to go to any more, ends the connection.
    pipeline([file.createReadStream(), ...zipping, response], () => undefined);
  });
}

/**
 * How a file is sent to one who takes these encodings; `sent` is the path of what goes out, `null` where that is
 * compressed on the way.
 */
async function versionOf(found, accepted, gzip) {
  const takes = (name) => new RegExp(`\\b${name}\\b(?!;q=0(\\.0*)?(,|$))`).test(accepted.replaceAll(' ', ''));
  if (!COMPRESSIBLE.has(extname(found))) return { encoding: null, sent: found };
  if (gzip) return takes('gzip') ? { encoding: 'gzip', sent: null } : { encoding: null, sent: found };
  for (const { name, ending } of ENCODINGS) {
    if (!takes(name)) continue;
    const at = await stat(found + ending).catch(() => null);
    if (at?.isFile()) return { encoding: name, sent: found + ending };
  }
  return { encoding: null, sent: found };
}

const notThere = (response) => plain(response, 404, 'Siden findes ikke. / There is no such page.');

function plain(response, status, text, headers = {}) {
  response.writeHead(status, {
    ...HEADERS,
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${text}\n`);
}

/** The file an address asks for, or `null` where it is unreadable or would lie outside `root`. */
function fileBelow(root, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const base = resolve(root);
  const file = resolve(join(base, path));
  return file === base || file.startsWith(base + sep) ? file : null;
}

/** The path of a file that is there, of a folder that of its index page; else `null`. */
async function existingFile(path) {
  const at = await stat(path).catch(() => null);
  if (at?.isFile()) return path;
  return at?.isDirectory() ? existingFile(join(path, 'index.html')) : null;
}

/** Only what Vite names by its content may be kept for good. */
const isHashed = (path) => /[\\/]assets[\\/][^\\/]+-[\w-]{8}\.\w+$/.test(path);

/**
 * Serves `root` on the first free port from `port` on and resolves to that port. Both addresses that
 * localhost may mean are listened on, and no other: the server is for this machine alone.
 * @throws when twenty ports in a row are taken
 */
export async function serve({ root, port, gzip = false, year = false }) {
  for (let candidate = port; candidate < port + 20 && candidate < 65536; candidate += 1) {
    const servers = [];
    for (const host of ['127.0.0.1', '::1']) {
      servers.push(await listen(staticServer(root, { gzip, year }), candidate, host));
    }
    if (!servers.includes('taken')) return candidate;
    for (const server of servers) if (typeof server === 'object') server.close();
  }
  throw new Error(`The ports from ${port} on are all taken. Choose another with --port.`);
}

/** The listening server, or why there is none: the port is taken, or the machine has no such address. */
function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done('taken');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') done('no-such-address');
      else fail(error);
    });
    server.listen(port, host, () => done(server));
  });
}

/** A port that is free now. */
export async function freePort() {
  const server = await listen(createServer(), 0, '127.0.0.1');
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Reads --port; a wrong one is told in a sentence. */
export function portFrom(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`--port must be a whole number from 1 to 65535, not ${text}.`);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { root: { type: 'string' }, port: { type: 'string' }, year: { type: 'boolean' } },
  });
  const { root = inProject('dist'), year = false } = values;
  const port = await serve({ root, port: portFrom(values.port ?? '4173'), year });
  console.log(`http://localhost:${port}`);
}
