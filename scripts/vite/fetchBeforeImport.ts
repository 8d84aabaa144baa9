import type { Plugin } from 'vite';

/**
 * Puts src/app/importFetched.ts in the place of the function that Vite calls around every `import()` of the built
 * app. Vite's own has the browser fetch modules in a way that cannot be tried again, and shows a page without its
 * stylesheet the second time it is asked for. It has no setting for this, so the module is named as Vite names it,
 * and the build fails where that has changed.
 */
export function fetchBeforeImport(): Plugin {
  return {
    name: 'fetch-before-import',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? "export { importFetched as __vitePreload } from '/src/app/importFetched.ts';"
        : null,
    generateBundle(_, bundle) {
      const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
      if (scripts.some(({ code }) => code.includes('vite:preloadError')))
        this.error(
          'Vite’s own preload helper is in the bundle: has it got another name than in this plugin?',
        );
    },
  };
}
