import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/vite/contentSecurityPolicy';
import { fetchBeforeImport } from './scripts/vite/fetchBeforeImport';
import { firstLoadInOneFile } from './scripts/vite/firstLoad';
import { scopedClassName } from './scripts/vite/scopedClassName';

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), fetchBeforeImport()],
  worker: { format: 'es' },
  css: { modules: { generateScopedName: scopedClassName } },
  build: {
    target: 'es2022',
    // No inline script and no fonts as data: addresses, or the policy of the page would refuse them.
    modulePreload: {
      polyfill: false,
      // Where there is nothing else to fetch, Vite does not name the imported file itself.
      resolveDependencies: (file, needed, { hostType }) =>
        hostType === 'html' || needed.includes(file) ? needed : [file, ...needed],
    },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: firstLoadInOneFile } },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
  },
});
