/**
 * Builds the pages that the app is measured beside, each as a host would serve it: minified, by Vite, into a folder
 * that git does not know. Their packages are installed first, from their own lock file.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { inProject } from '../../project.mjs';
import { staticPage } from './pages/static/page.mjs';
import { statementsOf } from './statements.mjs';

const here = (path) => inProject(join('scripts/bench/beside', path));
const BUILT = here('.built');

/** Where each built page lies: `builtPage('bare', 260)`. */
export const builtPage = (name, size) => join(BUILT, `${name}-${size}`);

/** Installs the packages of the pages where they are missing or differ from their lock file. */
export async function installPages() {
  const locked = await readJson('package-lock.json');
  const installed = await readJson('node_modules/.package-lock.json').catch(() => null);
  const missing = Object.entries(locked.packages).filter(
    ([path, { version, optional }]) =>
      path !== '' && optional !== true && installed?.packages[path]?.version !== version,
  );
  if (missing.length === 0) return;
  console.log('Installing what the app is measured beside: npm ci, in scripts/bench/beside');
  const code = await npmCi();
  if (code !== 0)
    throw new Error('The packages of scripts/bench/beside could not be installed: npm ci failed.');
}

const readJson = async (path) => JSON.parse(await readFile(here(path), 'utf8'));

function npmCi() {
  const npmCli = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts'];
  if (npmCli?.endsWith('npm-cli.js')) return runIn(here('.'), process.execPath, [npmCli, ...args]);
  // On Windows npm is a .cmd file, which only a shell can start; the arguments are our own, fixed words.
  return runIn(here('.'), 'npm', args, process.platform === 'win32');
}

/** Runs a program in a folder of its own; resolves to its exit code. */
export function runIn(folder, command, args, shell = false) {
  const child = spawn(command, args, { cwd: folder, stdio: 'inherit', shell });
  return new Promise((done) => child.on('error', () => done(1)).on('close', (code) => done(code ?? 1)));
}

/** Builds the three pages with so many statements. */
export async function buildPages(size) {
  const statements = await statementsOf(size);
  for (const name of ['bare', 'surveyjs']) await buildReactPage(name, size, statements);
  await buildStaticPage(size, statements);
}

async function buildReactPage(name, size, statements) {
  await build({
    root: here(`pages/${name}`),
    base: './',
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withStatements(statements), withoutForeignFonts()],
    build: {
      target: 'es2022',
      outDir: builtPage(name, size),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    },
  });
}

/** Hands the statements to a page as the module `virtual:statements`. */
function withStatements(statements) {
  const id = 'virtual:statements';
  return {
    name: 'statements',
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load: (asked) =>
      asked === `\0${id}`
        ? Object.entries(statements)
            .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
            .join('\n')
        : null,
  };
}

/** The Dashboard's stylesheet asks another host for its font, which a page that is measured must not wait for. */
function withoutForeignFonts() {
  return {
    name: 'without-foreign-fonts',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.css') ? code.replace(/@font-face\s*{[^}]*https:[^}]*}/g, '') : null,
  };
}

async function buildStaticPage(size, statements) {
  const folder = builtPage('static', size);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: here('pages/static/answers.js'),
        formats: ['iife'],
        name: 'answers',
        fileName: () => 'answers.js',
      },
    },
  });
  await cp(here('pages/page.css'), join(folder, 'page.css'));
  await writeFile(join(folder, 'index.html'), staticPage(statements));
}
