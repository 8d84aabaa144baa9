/**
 * The first-load budget: all JavaScript that dist/index.html loads before the first statement can be
 * answered (its scripts, the modules it preloads, and what these import at once) is at most 100 kB when
 * compressed with brotli at its highest level, and the chart library is not in it.
 */
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'vite';
import { inProject } from './project.mjs';

const BUDGET = 100_000;
/** The class that recharts gives its surface: a text that no minifier takes away. */
const CHART_LIBRARY = 'recharts-surface';

const page = await readFile(inProject('dist/index.html'), 'utf8').catch(() => {
  console.error('dist/index.html is missing: run npm run build first.');
  process.exit(1);
});

const files = new Map();
for (const path of loadedByPage(page)) await load(path);

let total = 0;
for (const [path, source] of files) {
  const size = brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  total += size;
  console.log(`  ${kilobytes(size).padStart(8)}  ${path}`);
}

const charted = [...files].filter(([, source]) => source.includes(CHART_LIBRARY)).map(([path]) => path);
for (const path of charted) console.error(`The chart library is in the first load: ${path}.`);
if (files.size === 0) console.error('The page loads no script, so nothing was measured.');
if (total > BUDGET) console.error(`The first load is ${kilobytes(total - BUDGET)} over its budget.`);
console.log(`First load: ${kilobytes(total)} of JavaScript in brotli, of at most ${kilobytes(BUDGET)}.`);
if (files.size === 0 || charted.length > 0 || total > BUDGET) process.exitCode = 1;

/** Paths inside dist of the scripts and preloaded modules of a page. */
function loadedByPage(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const address =
      /\bsrc="([^"]+)"/.exec(tag) ??
      (/\brel="modulepreload"/.test(tag) ? /\bhref="([^"]+)"/.exec(tag) : null);
    return address === null ? [] : [posix.normalize(address[1].replace(/[?#].*$/, '').replace(/^\//, ''))];
  });
}

/** Takes in a file and everything it imports statically; what it imports when asked for does not count. */
async function load(path) {
  if (files.has(path)) return;
  const source = await readFile(inProject(`dist/${path}`), 'utf8');
  files.set(path, source);
  for (const statement of parseAst(source).body) {
    const imported = 'source' in statement ? statement.source?.value : undefined;
    if (typeof imported === 'string') await load(posix.join(posix.dirname(path), imported));
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
