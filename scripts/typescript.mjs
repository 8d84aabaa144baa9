/** Loads a TypeScript module of the project into a script, with what it imports. */
import { runnerImport } from 'vite';
import { inProject, PROJECT } from './project.mjs';

/** The exports of a module, given by its path in the project: `loadTypeScript('src/content/check.ts')`. */
export async function loadTypeScript(path) {
  const { module } = await runnerImport(inProject(path), {
    root: PROJECT,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}
