import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { precompress } from './precompress.mjs';

const long = 'Hvor mange svar er der? '.repeat(100);
let folder;
let sizes;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precompress-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), long);
  await writeFile(join(folder, 'assets/app.js'), long);
  await writeFile(join(folder, 'assets/short.js'), 'kort');
  await writeFile(join(folder, 'assets/font.woff2'), long);
  sizes = await precompress(folder);
});
afterAll(() => rm(folder, { recursive: true }));

it('text gets both versions, also in folders; a font and what is short get none', async () => {
  expect((await readdir(folder)).sort()).toEqual(['assets', 'index.html', 'index.html.br', 'index.html.gz']);
  expect((await readdir(join(folder, 'assets'))).sort()).toEqual([
    'app.js',
    'app.js.br',
    'app.js.gz',
    'font.woff2',
    'short.js',
  ]);
});

it('they hold what the file holds', async () => {
  expect(brotliDecompressSync(await readFile(join(folder, 'index.html.br'))).toString()).toBe(long);
  expect(gunzipSync(await readFile(join(folder, 'index.html.gz'))).toString()).toBe(long);
});

it('the same file gives the same bytes, and no version is compressed again', async () => {
  const before = await readFile(join(folder, 'index.html.gz'));
  expect(await precompress(folder)).toEqual(sizes);
  expect((await readFile(join(folder, 'index.html.gz'))).equals(before)).toBe(true);
  // No time and no system in its head.
  expect([...before.subarray(4, 8), before[9]]).toEqual([0, 0, 0, 0, 255]);
});

it('says how much it is', () => {
  expect(sizes).toMatchObject({ files: 2, plain: 2 * long.length });
  expect(sizes.br).toBeLessThan(sizes.plain);
});
