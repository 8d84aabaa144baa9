/**
 * What makes the app installable and lets it work without a network: the manifest, and the service worker with the
 * list of all files it keeps (src/serviceWorker). Not for the single file, which has neither.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PluginOption } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';

/** What an open page may ask for. The schemas are for other programs, and what is compressed is for the host. */
const KEPT = '**/*.{html,js,css,woff2,svg,png,webmanifest}';

export function serviceWorker(): PluginOption {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/serviceWorker',
    filename: 'sw.ts',
    registerType: 'prompt',
    // src/state/offline registers it.
    injectRegister: false,
    base: './',
    scope: './',
    manifest: manifest(),
    // On a host that asks who one is, the manifest is for whoever may see the page.
    useCredentials: true,
    includeManifestIcons: false,
    integration: {
      // The plugin lists the manifest by itself, without its hash; here it is one of the files that are found.
      beforeBuildServiceWorker: ({ injectManifest }) => {
        injectManifest.additionalManifestEntries = [];
      },
    },
    injectManifest: {
      globPatterns: [KEPT],
      globIgnores: ['sw.js'],
      // A file that is left out for its size would be missing without a network.
      maximumFileSizeToCacheInBytes: 20_000_000,
      manifestTransforms: [
        (files) => ({
          manifest: files.map((file) => ({ ...file, integrity: integrityOf(`dist/${file.url}`) })),
          warnings: [],
        }),
      ],
    },
  });
}

/** The hash of a file as `fetch` takes it. */
function integrityOf(path: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
}

function manifest(): Partial<ManifestOptions> {
  const paper = lightColour('paper');
  return {
    name: 'Kommunespejl',
    short_name: 'Kommunespejl',
    description: 'Selvvurdering af, hvordan en kommune digitaliserer velfærden. Svarene bliver i browseren.',
    lang: 'da',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
    categories: ['productivity', 'government'],
    // Drawn from icon.svg by scripts/draw-icons.mjs.
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}

/** A colour of the light theme by the name of its token. */
function lightColour(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(readFileSync('src/ui/tokens.css', 'utf8'))?.[1];
  if (found === undefined) throw new Error(`src/ui/tokens.css has no colour --${name}.`);
  return found;
}
