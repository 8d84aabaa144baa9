/** The Content-Security-Policy of the built page, and the plugin that writes it there. */
import type { Plugin } from 'vite';

/** `frame-ancestors` is not in it: a `<meta>` cannot set it, the host can. */
export const CONTENT_SECURITY_POLICY = [
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
  // For the addresses of the two workers, and nothing else (src/state/trustedScripts.ts).
  'trusted-types kommunespejl-worker',
];

/** Puts the policy into the built page. Not in development, where Vite adds styles from scripts. */
export function contentSecurityPolicy(): Plugin {
  const charset = /<meta charset="utf-8"\s*\/?>/i;
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (!charset.test(html))
          throw new Error('index.html needs <meta charset="utf-8" />: the policy follows it.');
        const meta = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY.join('; ')}" />`;
        return html.replace(charset, (tag) => `${tag}\n    ${meta}`);
      },
    },
  };
}
