/**
 * Builds the app into dist: the JSON Schemas, the bundle, and the start page as HTML, so that
 * the first paint needs no script.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { precompress } from './precompress.mjs';
import { prerenderStartPage } from './prerender.mjs';
import { inProject, PROJECT } from './project.mjs';
import { publishedSchemas } from './schemas.mjs';

const MARKER = '<!--prerendered-->';

/** Before the service worker is written, which lists the files as they will lie on the host. */
const prerendering = {
  name: 'prerender',
  closeBundle: {
    order: 'pre',
    sequential: true,
    // It is called as well where the build has failed.
    handler: (error) => (error ? undefined : prerender()),
  },
};

const { build } = await import('vite');

try {
  await writeSchemas();
  await build({
    root: PROJECT,
    mode: 'production',
    logLevel: 'info',
    plugins: [prerendering],
  });
  await compress();
} catch (error) {
  console.error(`The build failed. ${error.stack ?? error}`);
  // A half-made page must not be taken for a built one.
  await rm(inProject('dist/index.html'), { force: true });
  process.exitCode = 1;
}

/** Writes public/schemas/*.schema.json. */
async function writeSchemas() {
  await mkdir(inProject('public/schemas'), { recursive: true });
  for (const [name, schema] of await publishedSchemas()) {
    await writeFile(inProject(`public/schemas/${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

/** Puts the prerendered start page in the place of the marker in dist/index.html. */
async function prerender() {
  const markup = await prerenderStartPage('production');
  const page = await readFile(inProject('dist/index.html'), 'utf8');
  if (page.split(MARKER).length !== 2) {
    throw new Error(
      `index.html must hold ${MARKER} exactly once, inside <div id="root">: the start page goes there.`,
    );
  }
  // A function, since the markup may hold $ signs that a replacement text would interpret.
  await writeFile(
    inProject('dist/index.html'),
    page.replace(MARKER, () => markup),
  );
}

/** Last of all: what is compressed changes no more. */
async function compress() {
  const { files, plain, br, gzip } = await precompress(inProject('dist'));
  const [whole, inBrotli, inGzip] = [plain, br, gzip].map((bytes) => (bytes / 1000).toFixed(0));
  console.log(`Compressed ${files} files of ${whole} kB: ${inBrotli} kB in brotli, ${inGzip} kB in gzip.`);
}
