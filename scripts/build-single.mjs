/**
 * `npm run build:single`: the whole app as one page, dist-single/kommunespejl.html, which is opened by double-click
 * and asks for nothing else. It is made from the same source as dist and needs nothing of it.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { prerenderStartPage } from './prerender.mjs';
import { inProject, PROJECT, SINGLE_FILE } from './project.mjs';

const { build } = await import('vite');
const { loadTypeScript } = await import('./typescript.mjs');

try {
  const { SINGLE, singleFileBuild } = await loadTypeScript('scripts/vite/singleFile.ts');
  const { singlePage } = await loadTypeScript('scripts/vite/singlePage.ts');
  const { output } = await build({
    root: PROJECT,
    mode: SINGLE,
    publicDir: false,
    logLevel: 'warn',
    build: singleFileBuild,
  });
  const page = singlePage({
    page: await read('index.html'),
    boot: await read('public/boot.js'),
    icon: await read('public/icon.svg'),
    markup: await prerenderStartPage(SINGLE),
    app: onlyOne(output, ({ type }) => type === 'chunk').code,
    styles: String(onlyOne(output, ({ fileName }) => fileName.endsWith('.css')).source),
  });
  await mkdir(dirname(inProject(SINGLE_FILE)), { recursive: true });
  await writeFile(inProject(SINGLE_FILE), page);
  const [size, zipped] = [Buffer.byteLength(page), gzipSync(page).length].map((bytes) =>
    (bytes / 1e6).toFixed(2),
  );
  console.log(`${SINGLE_FILE}: ${size} MB, ${zipped} MB zipped.`);
} catch (error) {
  console.error(`The single file was not built. ${error.stack ?? error}`);
  // An older one must not be taken for what was asked for.
  await rm(inProject(SINGLE_FILE), { force: true });
  process.exitCode = 1;
}

function read(path) {
  return readFile(inProject(path), 'utf8');
}

function onlyOne(output, wanted) {
  const found = output.filter(wanted);
  if (found.length === 1) return found[0];
  const names = output.map(({ fileName }) => fileName).join(', ');
  throw new Error(`The bundle was to be one script and one stylesheet, and is ${names}.`);
}
