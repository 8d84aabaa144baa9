/** Renders the start page to HTML, for the built app and for the single file. */
import { pathToFileURL } from 'node:url';
import { inProject, PROJECT } from './project.mjs';

// React's server renderer chooses its build by this when it is loaded.
process.env.NODE_ENV = 'production';

/**
 * What src/app/prerender.tsx renders.
 * @param mode that of the build that takes it over: the first render there must be the same
 * @throws where it holds what the page's policy refuses, or something of this machine
 */
export async function prerenderStartPage(mode) {
  const { build } = await import('vite');
  const outDir = `.prerender/${mode}`;
  await build({
    root: PROJECT,
    mode,
    logLevel: 'warn',
    build: { ssr: 'src/app/prerender.tsx', outDir, emptyOutDir: true, copyPublicDir: false },
  });
  const { renderStartPage } = await import(pathToFileURL(inProject(`${outDir}/prerender.js`)).href);
  const markup = renderStartPage();
  refuse(markup, / style="/, 'a style attribute, which the Content-Security-Policy of the page refuses');
  refuse(markup, /"file:/, 'an address on this machine');
  console.log(`Prerendered the start page: ${(Buffer.byteLength(markup) / 1000).toFixed(1)} kB of HTML.`);
  return markup;
}

function refuse(markup, pattern, what) {
  const at = markup.search(pattern);
  if (at === -1) return;
  const around = markup.slice(Math.max(0, at - 80), at + 80);
  throw new Error(`The prerendered start page holds ${what}: ${around}`);
}
