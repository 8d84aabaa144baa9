import { defineConfig } from '@playwright/test';

/** Both are set by scripts/e2e.mjs; without a path Playwright uses the browser it brings itself. */
const executablePath = process.env['CHROMIUM_PATH'];
const port = Number(process.env['KOMMUNESPEJL_PORT'] ?? 4199);

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  // A test that passes only now and then is a failure.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    baseURL: `http://localhost:${port}/`,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    // A service worker answers before a test can: what a test holds back, refuses or counts would never be asked
    // for. Roads that are about it use the `test` of e2e/support/host.ts, which allows it.
    serviceWorkers: 'block',
    // Recording every test costs a quarter of the time. To see what a failing one did: `npm run test:e2e -- <file> --trace on`.
    trace: 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
