import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * The policy of the built page. `frame-ancestors` is not in it: a `<meta>` cannot set it, the host can.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // For the address of the worker, and nothing else (src/state/roundView/inWorker.ts).
  'trusted-types kommunespejl-worker',
].join('; ');

/** Puts the policy into the built page. Not in development, where Vite adds styles from scripts. */
function contentSecurityPolicy(): Plugin {
  const charset = /<meta charset="utf-8"\s*\/?>/i;
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (!charset.test(html))
          throw new Error('index.html needs <meta charset="utf-8" />: the policy follows it.');
        const meta = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`;
        return html.replace(charset, (tag) => `${tag}\n    ${meta}`);
      },
    },
  };
}

/**
 * Puts src/app/importFetched.ts in the place of the function that Vite calls around every `import()` of the built
 * app. Vite's own has the browser fetch modules in a way that cannot be tried again, and shows a page without its
 * stylesheet the second time it is asked for. It has no setting for this, so the module is named as Vite names it,
 * and the build fails where that has changed.
 */
function fetchBeforeImport(): Plugin {
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
          'Vite’s own preload helper is in the bundle: has it got another name than in vite.config.ts?',
        );
    },
  };
}

/**
 * `Button.module.css` `.primary` → `Button-primary-1a2b3`. Made from the path inside the project alone, so
 * that the prerendered page and the app get the same names on every machine.
 */
function scopedClassName(name: string, file: string): string {
  const path = file.split('?')[0]?.replaceAll('\\', '/') ?? file;
  const inProject = path.slice(path.lastIndexOf('/src/') + 1);
  const mark = createHash('sha256').update(`${inProject}:${name}`).digest('hex').slice(0, 5);
  return `${basename(path).replace(/\.module\.css$/, '')}-${name}-${mark}`;
}

interface Bundle {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Whether a module is reached from the entry by static imports alone. */
function isInFirstLoad(id: string, bundle: Bundle, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = bundle.getModuleInfo(id);
  if (module === null) return false;
  return module.isEntry || module.importers.some((importer) => isInFirstLoad(importer, bundle, seen));
}

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), fetchBeforeImport()],
  worker: { format: 'es' },
  css: { modules: { generateScopedName: scopedClassName } },
  build: {
    target: 'es2022',
    // No inline script and no fonts as data: addresses, or the policy above would refuse them.
    modulePreload: {
      polyfill: false,
      // Where there is nothing else to fetch, Vite does not name the imported file itself.
      resolveDependencies: (file, needed, { hostType }) =>
        hostType === 'html' || needed.includes(file) ? needed : [file, ...needed],
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Everything the first load needs in one file, and nothing else in it: one file is compressed better
        // than several. Left alone, the bundler makes a file for each set of pages that share something.
        codeSplitting: {
          groups: [{ name: (id: string, bundle: Bundle) => (isInFirstLoad(id, bundle) ? 'app' : null) }],
        },
      },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
  },
});
