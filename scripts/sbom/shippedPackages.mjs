/** Which packages something of is in the bundle. */
import { inProject, PROJECT } from '../project.mjs';

/** The page, and the two workers, which are bundles of their own. */
const ENTRIES = ['index.html', 'src/state/roundView/worker.ts', 'src/serviceWorker/sw.ts'];

/** Their places in package-lock.json, as `node_modules/react`, sorted. */
export async function shippedPackages() {
  const { build } = await import('vite');
  const { output } = await build({
    root: PROJECT,
    // Neither of the two that ship, so that nothing is written beside it.
    mode: 'sbom',
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: ENTRIES.map(inProject) } },
  });
  const modules = output
    .flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id);
  return packagesOf(modules);
}

/** @param modules as the bundler names them: a path, perhaps with a query, or a name of its own beginning with NUL */
export function packagesOf(modules) {
  const places = modules.flatMap((id) => {
    const inPackage = /(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+)\//.exec(id)?.[1];
    if (inPackage !== undefined) return [inPackage];
    // A few lines that the bundler itself puts in.
    const own = /^\0(rolldown|vite)\//.exec(id)?.[1];
    return own === undefined ? [] : [`node_modules/${own}`];
  });
  return [...new Set(places)].sort();
}
