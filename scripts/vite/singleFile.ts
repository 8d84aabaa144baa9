/** How the build of the single file differs: one script, one stylesheet, nothing beside them and nothing fetched. */
import type { BuildOptions, Plugin } from 'vite';

/** The mode of that build, and `import.meta.env.MODE` in it: what does not hold there asks for it. */
export const SINGLE = 'single';

/** An `import()` is the module itself, so that Vite's helper around it has nothing to fetch. */
export function importAtOnce(): Plugin {
  return {
    name: 'import-at-once',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}

export const singleFileBuild: BuildOptions = {
  // scripts/build-single.mjs puts it together.
  write: false,
  assetsInlineLimit: () => true,
  cssCodeSplit: false,
  rolldownOptions: { input: 'src/main.tsx', output: { codeSplitting: false } },
};
