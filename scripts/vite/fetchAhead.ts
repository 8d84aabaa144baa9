import type { Plugin } from 'vite';

const BOOT = /( *)<script src="\.\/boot\.js/;

/**
 * Has the built page ask for the app and its stylesheet before boot.js. A browser that has met a policy in the page
 * looks ahead for nothing, so whatever stands behind a script that must run first would be asked for only when that
 * script has come and run: on a slow network a second way there and back. They stay where they are as well: a script
 * that cannot be fetched is told to boot.js, which must listen by then.
 */
export function fetchAhead(): Plugin {
  return {
    name: 'fetch-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const scripts = html.matchAll(/<script type="module" crossorigin src="([^"]+)">/g);
        const styles = html.matchAll(/<link rel="stylesheet" crossorigin href="([^"]+)">/g);
        const ahead = [
          ...[...styles].map(([, href]) => `<link rel="preload" as="style" crossorigin href="${href}">`),
          ...[...scripts].map(([, href]) => `<link rel="modulepreload" crossorigin href="${href}">`),
        ];
        if (ahead.length < 2 || !BOOT.test(html))
          throw new Error('The built page no longer asks for boot.js, the app and its stylesheet as it did.');
        return html.replace(BOOT, (script, indent) =>
          [...ahead.map((tag) => `${indent}${tag}\n`), script].join(''),
        );
      },
    },
  };
}
