/** Where the project lies; the scripts work from any directory. */
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** A path inside the project, given as in the tree: `inProject('dist/index.html')`. */
export function inProject(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** What `npm run build:single` makes. */
export const SINGLE_FILE = 'dist-single/kommunespejl.html';
