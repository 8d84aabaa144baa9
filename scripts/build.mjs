/**
 * Builds the app into dist: the JSON Schemas of the pack, the bundle, and the start page as HTML, so that
 * the first paint needs no script.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { inProject, PROJECT } from './project.mjs';

const MARKER = '<!--prerendered-->';

// React's server renderer chooses its build by this when it is loaded.
process.env.NODE_ENV = 'production';
const { build } = await import('vite');
const { toJsonSchema } = await import('@valibot/to-json-schema');
const { loadTypeScript } = await import('./typescript.mjs');

try {
  await writeSchemas();
  await build({ root: PROJECT, mode: 'production', logLevel: 'info' });
  await prerender();
} catch (error) {
  console.error(`The build failed. ${error.stack ?? error}`);
  // A half-made page must not be taken for a built one.
  await rm(inProject('dist/index.html'), { force: true });
  process.exitCode = 1;
}

/** Writes public/schemas/*.schema.json from the schemas that the TypeScript types are inferred from. */
async function writeSchemas() {
  const { Questionnaire, Help, Benchmarks, Advice } = await loadTypeScript('src/domain/pack/schema.ts');
  await mkdir(inProject('public/schemas'), { recursive: true });
  for (const [name, schema] of Object.entries({
    questionnaire: Questionnaire,
    help: Help,
    benchmarks: Benchmarks,
    advice: Advice,
  })) {
    const { $schema, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12' });
    const published = { $schema, $id: `${name}.schema.json`, ...rest };
    await writeFile(
      inProject(`public/schemas/${name}.schema.json`),
      `${JSON.stringify(published, null, 2)}\n`,
    );
  }
}

/** Puts what src/app/prerender.tsx renders in the place of the marker in dist/index.html. */
async function prerender() {
  await build({
    root: PROJECT,
    mode: 'production',
    logLevel: 'warn',
    build: { ssr: 'src/app/prerender.tsx', outDir: '.prerender', emptyOutDir: true, copyPublicDir: false },
  });
  const { renderStartPage } = await import(pathToFileURL(inProject('.prerender/prerender.js')).href);
  const markup = renderStartPage();
  const page = await readFile(inProject('dist/index.html'), 'utf8');
  if (page.split(MARKER).length !== 2) {
    throw new Error(
      `index.html must hold ${MARKER} exactly once, inside <div id="root">: the start page goes there.`,
    );
  }
  refuse(markup, / style="/, 'a style attribute, which the Content-Security-Policy of the page refuses');
  refuse(markup, /"file:/, 'an address on this machine');
  // A function, since the markup may hold $ signs that a replacement text would interpret.
  await writeFile(
    inProject('dist/index.html'),
    page.replace(MARKER, () => markup),
  );
  console.log(`Prerendered the start page: ${(Buffer.byteLength(markup) / 1000).toFixed(1)} kB of HTML.`);
}

function refuse(markup, pattern, what) {
  const at = markup.search(pattern);
  if (at !== -1)
    throw new Error(
      `The prerendered start page holds ${what}: ${markup.slice(Math.max(0, at - 80), at + 80)}`,
    );
}
