/**
 * The addresses that may become a script by name, and the one Trusted Types policy that lets them (see
 * scripts/vite/contentSecurityPolicy.ts): where a browser has Trusted Types it takes no other.
 */
import roundWorkerAddress from './roundView/worker?worker&url';

/** Beside the page, and the build writes it there (scripts/vite/serviceWorker.ts). */
export const serviceWorkerAddress = './sw.js';

export { roundWorkerAddress };

/** Trusted Types, which TypeScript does not know. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrls;
}
type ScriptUrls = { createScriptURL(url: string): string };

const trusted: readonly string[] = [roundWorkerAddress, serviceWorkerAddress];
let policy: ScriptUrls | null = null;

/** The address as the browser takes it for a script. */
export function trustedScript(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  policy ??= trustedTypes.createPolicy('kommunespejl-worker', {
    createScriptURL: (wanted) => {
      if (!trusted.includes(wanted)) throw new TypeError(`${wanted} is no script of this app.`);
      return wanted;
    },
  });
  return policy.createScriptURL(address);
}
