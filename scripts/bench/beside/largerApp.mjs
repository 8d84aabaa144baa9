/** The app itself with a longer questionnaire, for the growth: a copy of its sources, built like the app. */
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, PROJECT } from '../../project.mjs';
import { builtPage, runIn } from './build.mjs';
import { copyId, QUESTIONNAIRE, questionnaireOf, SIZES } from './statements.mjs';

/** What is made, or is no part of the build. */
const LEFT_OUT = new Set([
  'node_modules',
  '.git',
  'dist',
  'dist-single',
  '.prerender',
  'coverage',
  'test-results',
]);
const HELP = QUESTIONNAIRE.replace('questionnaire', 'help');

/** Builds the app with so many statements; advice and published figures stay those of the first copy of each. */
export async function buildLargerApp(size) {
  const copy = await mkdtemp(join(tmpdir(), 'kommunespejl-'));
  for (const path of await readdir(PROJECT)) {
    if (LEFT_OUT.has(path)) continue;
    await cp(inProject(path), join(copy, path), {
      recursive: true,
      filter: (file) => !file.startsWith(inProject('scripts/bench')) && !/\.test\.\w+$/.test(file),
    });
  }
  await symlink(inProject('node_modules'), join(copy, 'node_modules'), 'junction');

  await writeJson(join(copy, QUESTIONNAIRE), await questionnaireOf(size));
  const help = JSON.parse(await readFile(inProject(HELP), 'utf8'));
  const copies = Array.from({ length: SIZES[size] }, (_, number) => number);
  const items = copies.flatMap((number) =>
    Object.entries(help.items).map(([id, item]) => [copyId(id, number), item]),
  );
  await writeJson(join(copy, HELP), { ...help, items: Object.fromEntries(items) });

  const code = await runIn(copy, process.execPath, ['scripts/build.mjs']);
  if (code !== 0) throw new Error(`The app with ${size} statements could not be built.`);
  await rm(builtPage('app', size), { recursive: true, force: true });
  await cp(join(copy, 'dist'), builtPage('app', size), { recursive: true });
  await rm(copy, { recursive: true, force: true });
}

const writeJson = (path, value) => writeFile(path, JSON.stringify(value, null, 2));
