/** Puts the app, its styles and its pictures into one page, with a policy that allows these and nothing else. */
import { createHash } from 'node:crypto';

export interface Parts {
  /** index.html of the project. */
  readonly page: string;
  /** The prerendered start page. */
  readonly markup: string;
  /** boot.js, which runs before the first paint. */
  readonly boot: string;
  /** The whole app as one module. */
  readonly app: string;
  readonly styles: string;
  /** The icon, an SVG. */
  readonly icon: string;
}

const BOOT = '<script src="./boot.js"></script>';
const APP = '<script type="module" src="/src/main.tsx"></script>';
const MARKUP = '<!--prerendered-->';
const CHARSET = '<meta charset="utf-8">';
const ICON = /<link rel="icon"[^>]*>/;
/** What a page on the web has and a file has not: a manifest, and icons for the screen of a phone. */
const ONLY_ON_THE_WEB = /\n *<link rel="(?:manifest|apple-touch-icon|mask-icon)"[^>]*>/g;

/**
 * @returns the page
 * @throws where index.html lacks a tag that is replaced, or the page would still ask for another file
 */
export function singlePage({ page, markup, boot, app, styles, icon }: Parts): string {
  const scripts = [boot, app].map(asScriptText);
  const sheet = asStyleText(styles);
  const [bootText = '', appText = ''] = scripts;
  const shell = [
    [CHARSET, `${CHARSET}\n    ${policyMeta(scripts, [sheet])}`],
    [ICON.exec(page)?.[0] ?? 'an icon', `<link rel="icon" href="${dataAddress(icon)}" type="image/svg+xml">`],
    [BOOT, `<script>${bootText}</script>\n    <style>${sheet}</style>`],
    [APP, `<script type="module">${appText}</script>`],
    [MARKUP, markup],
  ].reduce((made, [tag = '', by = '']) => replacedOnce(made, tag, by), page.replace(ONLY_ON_THE_WEB, ''));
  const asked = /<(?:script|link|img|iframe)\b[^>]* (?:src|href)="(?!data:)[^"]*"/.exec(withoutTexts(shell));
  if (asked !== null) throw new Error(`The single file would ask for another one: ${asked[0]}`);
  return shell;
}

/** The policy of the page on the web is in contentSecurityPolicy.ts; here nothing may be fetched at all, not even from its own place. */
export function singleFilePolicy(scripts: readonly string[], styles: readonly string[]): readonly string[] {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashSource).join(' ')}`,
    `style-src ${styles.map(hashSource).join(' ')}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // No policy by any name: there is no worker whose address one would sign.
    "trusted-types 'none'",
  ];
}

/** A script as it can stand between its tags; it means the same. */
export function asScriptText(code: string): string {
  // A browser would read "<!--" and a script's tag in it as the begin of a comment. As code it cannot be told from
  // two operators, so it is not changed but refused.
  refuse(code, /<!--/, 'a script');
  return normalized(code).replace(/<\/(script)/gi, '<\\/$1');
}

function asStyleText(css: string): string {
  refuse(css, /<\/style/i, 'a stylesheet');
  return normalized(css);
}

/** The browser counts a line end as one character and has none for NUL: the hash is of what it reads. */
function normalized(text: string): string {
  refuse(text, new RegExp(String.fromCharCode(0)), 'a text');
  return text.replaceAll('\r\n', '\n');
}

function refuse(text: string, pattern: RegExp, what: string): void {
  const at = text.search(pattern);
  if (at === -1) return;
  const around = text.slice(Math.max(0, at - 40), at + 40);
  throw new Error(`In the page ${what} cannot hold ${pattern}: ${around}`);
}

function policyMeta(scripts: readonly string[], styles: readonly string[]): string {
  return `<meta http-equiv="Content-Security-Policy" content="${singleFilePolicy(scripts, styles).join('; ')}">`;
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function dataAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

function replacedOnce(text: string, tag: string, by: string): string {
  const parts = text.split(tag);
  if (parts.length !== 2) throw new Error(`index.html must hold ${tag} exactly once.`);
  return parts.join(by);
}

/** The page without what stands between its tags of script and style, which only looks like markup. */
function withoutTexts(page: string): string {
  return page.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
}
