import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin } from 'vite';

const BOOT = /src="\.\/boot\.js"/;

/**
 * Writes `boot.js` without its comments and spaces, which the bundler leaves as they are in `public`, and has the built
 * page ask for it by its content: a host may let browsers keep for a year whatever stays under its name, and an old one
 * would go before a newer app. The file itself keeps its name.
 */
export function freshBoot(): Plugin {
  const source = () => readFileSync('public/boot.js', 'utf8');
  return {
    name: 'fresh-boot',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (!BOOT.test(html)) throw new Error('index.html no longer asks for ./boot.js as it did.');
        const mark = createHash('sha256').update(source()).digest('hex').slice(0, 8);
        return html.replace(BOOT, `src="./boot.js?${mark}"`);
      },
    },
    writeBundle({ dir = 'dist' }) {
      const { code, errors } = minifySync('boot.js', source());
      if (errors.length > 0) throw new Error(`public/boot.js: ${errors.join(', ')}`);
      writeFileSync(join(dir, 'boot.js'), code);
    },
  };
}
