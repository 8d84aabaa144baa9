/**
 * The `test` that every road uses: it fails when the page reports an error, breaks its own security policy
 * or asks for anything outside its origin, also when what the test looks at is right.
 */
import { type BrowserContext, test as base, expect } from '@playwright/test';

export { expect } from '@playwright/test';

interface Watch {
  /** Errors whose text a test provokes on purpose and therefore expects. */
  allow(pattern: RegExp): void;
  /** Watches another context than the test's own, as a second browser. */
  watch(context: BrowserContext): Promise<void>;
}

/** What the page says of a breach of its policy; it comes out as an error of the console. */
const reportPolicyBreaches = () => {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(
      `Content-Security-Policy: ${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`,
    );
  });
};

export const test = base.extend<{ problems: Watch }>({
  problems: [
    async ({ context, baseURL }, use) => {
      const found: string[] = [];
      const allowed: RegExp[] = [];
      const origin = new URL(baseURL ?? '').origin;

      const watch = async (watched: BrowserContext) => {
        await watched.addInitScript(reportPolicyBreaches);
        watched.on('console', (message) => {
          if (message.type() === 'error')
            found.push(`console: ${message.text()} (${message.location().url})`);
        });
        watched.on('weberror', (error) =>
          found.push(`uncaught: ${error.error().stack ?? error.error().message}`),
        );
        watched.on('request', (request) => {
          const { protocol, origin: asked } = new URL(request.url());
          const inThePage = protocol === 'data:' || protocol === 'blob:';
          if (!inThePage && asked !== origin) found.push(`request outside the origin: ${request.url()}`);
        });
      };

      await watch(context);
      await use({ allow: (pattern) => allowed.push(pattern), watch });
      const unexpected = found.filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
      expect(unexpected, 'what the page reported while the test ran').toEqual([]);
    },
    { auto: true },
  ],
});
