import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { precompress } from './precompress.mjs';
import { staticServer } from './serve.mjs';

/** A file of this name is taken away as soon as it has been found, as a deploy does. */
const goes = 'goes-1a2B3c_d.js';
vi.mock('node:fs/promises', async (original) => {
  const actual = await original();
  const stat = async (path) => {
    const found = await actual.stat(path);
    if (path.endsWith(goes)) await actual.rm(path);
    return found;
  };
  return { ...actual, stat };
});

/** Long enough to be worth compressing. */
const long = 'const svar = [];'.repeat(200);

let folder;
let server;
let zipping;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'dist/assets'), { recursive: true });
  await mkdir(join(folder, 'dist-secret'));
  await writeFile(join(folder, 'dist/index.html'), '<h1>Forside</h1>');
  await writeFile(join(folder, 'dist/æble og pære.txt'), 'frugt');
  await writeFile(join(folder, 'dist/assets/app-1a2B3c_d.js'), 'app');
  await writeFile(join(folder, 'dist/long.js'), long);
  await precompress(join(folder, 'dist'));
  await writeFile(join(folder, 'secret.txt'), 'hemmeligt');
  await writeFile(join(folder, 'dist-secret/secret.txt'), 'hemmeligt');
  server = staticServer(join(folder, 'dist'));
  zipping = staticServer(join(folder, 'dist'), { gzip: true });
  for (const one of [server, zipping]) await new Promise((done) => one.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  for (const one of [server, zipping]) await new Promise((done) => one.close(done));
  await rm(folder, { recursive: true });
});

/** Asks for an address just as it is written; `fetch` would tidy it up first. */
function ask(path, method = 'GET') {
  return new Promise((done, fail) => {
    const { port } = server.address();
    request({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', fail)
      .end();
  });
}

describe('what lies outside the folder', () => {
  it.each([
    '/../secret.txt',
    '/../dist-secret/secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fdist-secret%2fsecret.txt',
    '//../secret.txt',
    '/..',
    '/%00../secret.txt',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
  ])('is not served: %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.includes('hemmeligt')]).toEqual([404, false]);
  });

  it('is not served by its full path', async () => {
    expect((await ask(join(folder, 'secret.txt'))).status).toBe(404);
  });
});

describe('what lies inside it', () => {
  it.each([
    ['/', '<h1>Forside</h1>'],
    ['/index.html?a=/../../secret.txt', '<h1>Forside</h1>'],
    ['/assets/..', '<h1>Forside</h1>'],
    ['/%C3%A6ble%20og%20p%C3%A6re.txt', 'frugt'],
  ])('is served: %s', async (path, body) => {
    expect(await ask(path)).toMatchObject({ status: 200, body });
  });

  it('is not there when it goes between being found and being read', async () => {
    await writeFile(join(folder, 'dist/assets', goes), 'app');
    expect((await ask(`/assets/${goes}`)).status).toBe(404);
    expect((await ask('/')).body).toBe('<h1>Forside</h1>');
  });

  it('is kept for good when its name is made of its content, and is asked for again otherwise', async () => {
    expect((await ask('/assets/app-1a2B3c_d.js')).headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect((await ask('/')).headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });

  it('is described without its content on HEAD, and refuses to be changed', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '16' },
    });
    expect(await ask('/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

/** What a server answers to one who takes these encodings. */
async function answerTo(asked, path, encoding) {
  const { port } = asked.address();
  const headers = { 'accept-encoding': encoding };
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => done({ headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', fail)
      .end();
  });
}

describe('a file with compressed versions beside it', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ])('is sent to one who takes %s as %s', async (accepted, encoding, read) => {
    const { headers, body } = await answerTo(server, '/long.js', accepted);
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': 'text/javascript; charset=utf-8',
      'content-length': String(body.length),
      vary: 'Accept-Encoding',
    });
    expect(body.length).toBeLessThan(long.length);
    expect(read(body).toString()).toBe(long);
  });

  it.each([
    ['/long.js', 'identity'],
    ['/long.js', ''],
    ['/', 'gzip, br'],
  ])('is sent as it is where they are not taken, or there are none: %s to %s', async (path, accepted) => {
    expect((await answerTo(server, path, accepted)).headers['content-encoding']).toBeUndefined();
  });
});

describe('a server that compresses on the way', () => {
  it('does so for whoever takes it, and says so', async () => {
    const { headers, body } = await answerTo(zipping, '/', 'gzip, deflate, br');
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe('<h1>Forside</h1>');
  });

  it('does not for anybody else', async () => {
    const { headers, body } = await answerTo(zipping, '/', 'identity');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe('<h1>Forside</h1>');
  });
});
