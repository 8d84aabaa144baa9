import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { inProject } from '../project.mjs';
import { singlePage } from './singlePage.ts';

const parts = {
  page: readFileSync(inProject('index.html'), 'utf8'),
  markup: '<main><!--$-->Overblik<!--/$--></main>',
  boot: 'globalThis.booted = true;',
  app: 'globalThis.said = "</script><SCRIPT>$&";',
  styles: 'main { color: teal; }',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
};
const made = (changed = {}) => singlePage({ ...parts, ...changed });
const documentOf = (page) => new JSDOM(page).window.document;
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page as a browser reads it', () => {
  const document = documentOf(made());
  const [boot, app] = document.querySelectorAll('script');

  it('holds the scripts, the styles and the start page, and nothing that must be fetched', () => {
    expect(document.querySelectorAll('script')).toHaveLength(2);
    expect([boot.textContent, app.getAttribute('type')]).toEqual([parts.boot, 'module']);
    expect(document.querySelector('style').textContent).toBe(parts.styles);
    expect(document.querySelector('#root').innerHTML).toBe(parts.markup);
    const asked = [...document.querySelectorAll('link, script[src]')].map((tag) => tag.href ?? tag.src);
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([]);
  });

  it('has a script that means what it meant, also where it holds the end of a script', () => {
    const meaning = {};
    runInNewContext(app.textContent, { globalThis: meaning });
    expect(meaning.said).toBe('</script><SCRIPT>$&');
  });

  it('allows by its policy these two scripts and this style, and nothing by its place', () => {
    const policy = document.querySelector('meta[http-equiv]').content.split('; ');
    expect(policy).toContain(`script-src ${hash(boot.textContent)} ${hash(app.textContent)}`);
    expect(policy).toContain(`style-src ${hash(parts.styles)}`);
    expect(policy).toContain("default-src 'none'");
    expect(policy.filter((rule) => /'self'|unsafe|https?:|\*|blob:/.test(rule))).toEqual([]);
  });

  it('has its policy before anything that it rules', () => {
    const [first, second] = document.head.children;
    expect([first.getAttribute('charset'), second.httpEquiv]).toEqual(['utf-8', 'Content-Security-Policy']);
  });
});

describe('what cannot be put into a page', () => {
  it.each([
    ['a script that a browser would read as a comment', { app: 'say("<!--<script>")' }],
    ['a stylesheet with its end in it', { styles: 'a::before { content: "</STYLE>" }' }],
    ['a character that the browser reads as another', { app: `say("${String.fromCharCode(0)}")` }],
    ['a page without the place for it', { page: parts.page.replace('<!--prerendered-->', '') }],
    [
      'a page that asks for one more file',
      { page: parts.page.replace('<body>', '<body><img alt="" src="./a.png">') },
    ],
  ])('is refused: %s', (_, changed) => {
    expect(() => made(changed)).toThrow();
  });

  it('is turned into what the browser counts: line ends', () => {
    const document = documentOf(made({ boot: 'one();\r\ntwo();' }));
    const [boot] = document.querySelectorAll('script');
    expect(document.querySelector('meta[http-equiv]').content).toContain(hash(boot.textContent));
  });
});
