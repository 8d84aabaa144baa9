import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const BOOT = /src="\.\/boot\.js"/;

/**
 * Has the built page ask for `boot.js` by its content: a host may let browsers keep for a year whatever stays under
 * its name, and an old one would go before a newer app. The file itself keeps its name.
 */
export function freshBoot(): Plugin {
  return {
    name: 'fresh-boot',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (!BOOT.test(html)) throw new Error('index.html no longer asks for ./boot.js as it did.');
        const mark = createHash('sha256').update(readFileSync('public/boot.js')).digest('hex').slice(0, 8);
        return html.replace(BOOT, `src="./boot.js?${mark}"`);
      },
    },
  };
}
