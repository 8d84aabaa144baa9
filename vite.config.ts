import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/vite/contentSecurityPolicy.ts';
import { englishApart } from './scripts/vite/englishApart.ts';
import { fetchAhead } from './scripts/vite/fetchAhead.ts';
import { fetchBeforeImport } from './scripts/vite/fetchBeforeImport.ts';
import { firstLoadInOneFile } from './scripts/vite/firstLoad.ts';
import { freshBoot } from './scripts/vite/freshBoot.ts';
import { scopedClassName } from './scripts/vite/scopedClassName.ts';
import { serviceWorker } from './scripts/vite/serviceWorker.ts';
import { importAtOnce, SINGLE } from './scripts/vite/singleFile.ts';

export default defineConfig(({ mode, command }) => ({
  base: './',
  plugins: [
    react(),
    englishApart(),
    contentSecurityPolicy(),
    freshBoot(),
    mode !== SINGLE && fetchAhead(),
    mode === SINGLE ? importAtOnce() : fetchBeforeImport(),
    mode === 'production' && command === 'build' && serviceWorker(),
  ],
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
}));
