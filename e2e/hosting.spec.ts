/** The built app in a sub-folder of a real nginx, with the configuration of docs/hosting/nginx.conf and nothing else. */
import { CONTENT_SECURITY_POLICY } from '../scripts/vite/contentSecurityPolicy';
import { type Nginx, startNginx } from './support/nginx';
import { answer, answerAll, answerOf, expectSaved, heading, startAssessment } from './support/road';
import { test as base, expect } from './support/test';
import { texts } from './support/texts';

const program = process.env['NGINX_PATH'] ?? '';
const t = texts.da;

const test = base.extend<{ nginx: Nginx }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  nginx: async ({}, use) => {
    const nginx = await startNginx(program);
    await use(nginx);
    await nginx.stop();
  },
  baseURL: async ({ nginx }, use) => use(nginx.address),
});

test.use({ serviceWorkers: 'allow' });
test.skip(program === '', 'There is no nginx on this machine; npm test says how it looks for one.');

test('the road in a sub-folder: start, answer, reload, results, English, and then without the server', async ({
  page,
  nginx,
}) => {
  await page.goto('./');
  await startAssessment(page);
  await answer(page, 'K1', 2);
  await expectSaved(page);
  await page.reload();
  await expect(answerOf(page, 'K1', 2)).toBeChecked();
  await answerAll(page, 'short', () => 3);
  await page.getByRole('link', { name: t.review.reviewPage.seeResults }).click();
  await expect(heading(page, t.results.title)).toBeFocused();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(heading(page, texts.en.results.title)).toBeVisible();

  await test.step('the service worker has the folder and no more, and holds the app when the host is gone', async () => {
    await page.goto('./#/data');
    await expect(page.getByText(texts.en.offline.thisBrowser.readiness.ready)).toBeVisible();
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(nginx.address);
    await nginx.stop();
    await page.reload();
    await page.getByRole('link', { name: texts.en.app.overview }).click();
    await expect(page.getByRole('link', { name: texts.en.start.example })).toBeVisible();
  });
});

test('every file comes with the headers that docs/hosting.md promises', async ({ request, nginx }) => {
  const page = await request.get('./');
  const html = await page.text();
  const asset = /assets\/app-[^"]+\.js/.exec(html)?.[0] ?? '';
  const policy = [...CONTENT_SECURITY_POLICY, "frame-ancestors 'none'"].join('; ');

  for (const [path, type, kept] of [
    ['./', 'text/html; charset=utf-8', 'no-cache'],
    ['index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['boot.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ['icon.svg', 'image/svg+xml', 'no-cache'],
    [asset, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ] as const) {
    const answered = await request.get(path, { headers: { 'accept-encoding': 'gzip' } });
    expect(answered.status(), path).toBe(200);
    expect(answered.headers(), path).toMatchObject({
      'content-type': type,
      'cache-control': kept,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
  }

  // What lies beside the file is sent, and is the file.
  const plain = await (await request.get(asset, { headers: { 'accept-encoding': 'identity' } })).body();
  for (const encoding of ['gzip', ...(nginx.hasBrotli ? ['br'] : [])]) {
    const answered = await request.get(asset, { headers: { 'accept-encoding': encoding } });
    const { 'content-encoding': encoded, 'content-length': length, vary } = answered.headers();
    expect([encoded, vary]).toEqual([encoding, 'Accept-Encoding']);
    expect(Number(length)).toBeLessThan(plain.length / 2);
    expect((await answered.body()).equals(plain)).toBe(true);
  }

  // That a file is missing may be otherwise in a moment, as while a new version is put there.
  const missing = await request.get('assets/app-00000000.js');
  expect([missing.status(), missing.headers()['cache-control']]).toEqual([404, undefined]);
  const withoutSlash = await request.get(nginx.address.slice(0, -1), { maxRedirects: 0 });
  expect([withoutSlash.status(), withoutSlash.headers()['location']]).toEqual([301, '/kommune/spejl/']);
});
