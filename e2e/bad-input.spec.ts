/** Addresses that lead nowhere, views that fail, and a browser without scripts: what happened, and the way on. */
import { figure, figureTitles } from './support/results';
import { heading } from './support/road';
import { assessmentWith, openWith, responseOf } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const own = {
  assessments: [assessmentWith({})],
  responses: [responseOf(1, { K1: 3, M1: 2, B1: 1 }, { handedIn: null })],
};

for (const address of ['/#/findes/ikke', '/#/v', '/#/v/a1/resultater/andet', '/#/%E0%A4%A', '/#/ny/mere']) {
  test(`an unknown address: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(heading(page, t.deadEnds.unknown.title)).toBeVisible();
    await page.getByRole('link', { name: t.deadEnds.unknown.home }).click();
    await expect(heading(page, t.start.title)).toBeFocused();
  });
}

test('a self-assessment, a response and a theme that are not here', async ({ page }) => {
  await openWith(page, own, '/#/v/a9/svar/s9/kompetencer');
  await expect(heading(page, t.deadEnds.missing.title)).toBeVisible();
  await expect(page.getByRole('link', { name: t.deadEnds.missing.home })).toBeVisible();

  await page.goto('/#/v/a1/svar/s9/kompetencer');
  await expect(heading(page, t.deadEnds.missingResponse.title)).toBeFocused();
  await page.getByRole('link', { name: t.review.receipt.toRound }).click();
  await expect(heading(page, t.responses.title)).toBeFocused();

  await page.goto('/#/v/a1/svar/s1/kaffe');
  await expect(heading(page, t.deadEnds.unknown.title)).toBeFocused();
  await page.getByRole('link', { name: t.review.receipt.toRound }).click();
  await expect(heading(page, t.responses.title)).toBeFocused();

  await test.step('a statement that is not there leaves its theme or its result as it is', async () => {
    await page.goto('/#/v/a1/svar/s1/kompetencer/K99');
    await expect(heading(page, 'Kompetencer')).toBeVisible();
    await page.goto('/#/v/a1/resultater/svar/K99');
    await expect(figure(page, 'K1')).toBeVisible();
  });
});

test('a figure that fails does so in its own frame; the others and the answers stand', async ({
  page,
  problems,
}) => {
  problems.allow(/kaput/);
  // Only the sector's figure asks for the last of its points.
  await page.addInitScript(() => {
    const at = Array.prototype.at;
    Array.prototype.at = function (index) {
      if (index === -1 && this[0]?.year === 2015) throw new Error('kaput');
      return at.call(this, index);
    };
  });
  await openWith(page, own, '/#/v/a1/resultater');
  await expect(page.getByText(t.app.failed.what(figureTitles.M1))).toBeVisible();
  await expect(page.getByRole('main')).toContainText(t.app.failed.safe);
  await expect(page.getByRole('button', { name: t.app.failed.retry })).toHaveCount(1);
  await expect(figure(page, 'K1')).toContainText('Du svarede »i høj grad«.');
  await expect(figure(page, 'B1')).toContainText('Du svarede »i mindre grad«.');
  await page.getByText(t.app.failed.detail).click();
  await expect(page.getByText('Error: kaput')).toBeVisible();
  await page.getByRole('link', { name: t.results.toRecommendations }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('a page whose file cannot be fetched says so, keeps the rest alive, and can be tried again', async ({
  page,
  problems,
}) => {
  problems.allow(/ResultsPage|Failed to fetch dynamically imported module/);
  await page.route('**/ResultsPage-*.js', (route) => route.abort());
  await openWith(page, own, '/#/v/a1/resultater');
  await expect(page.getByText(t.app.failed.what(t.app.failed.page))).toBeVisible();
  await expect(page.getByText(t.app.failed.safe)).toBeVisible();
  await page
    .getByRole('navigation', { name: t.app.mainMenu })
    .getByRole('link', { name: t.app.answers })
    .click();
  await expect(heading(page, t.responses.title)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(t.app.failed.what(t.app.failed.page))).toBeVisible();

  await page.unroute('**/ResultsPage-*.js');
  await page.getByRole('button', { name: t.app.failed.retry }).click();
  await expect(figure(page, 'K1')).toBeVisible();
});

test('a page that lacks what it shares with others, or its stylesheet, is whole when it is tried again', async ({
  page,
  problems,
}) => {
  problems.allow(/Switch/);
  const retry = page.getByRole('button', { name: t.app.failed.retry });
  await page.route('**/Switch-*.js', (route) => route.fulfill({ status: 503 }));
  await page.route('**/Switch-*.css', (route) => route.abort());
  await page.goto('/#/data');
  await expect(retry).toBeVisible();
  await page.unroute('**/Switch-*.js');
  await retry.click();
  await expect(retry).toBeVisible();
  await page.unroute('**/Switch-*.css');
  await retry.click();
  await expect(heading(page, t.app.dataAndPrivacy)).toBeVisible();
  await expect(page.locator('label', { has: page.getByRole('switch') })).toHaveCSS('display', 'flex');
});

test('advice that cannot be fetched says so, and can be tried again', async ({ page, problems }) => {
  problems.allow(/advice|Failed to fetch dynamically imported module/);
  await page.route('**/advice-*.js', (route) => route.abort());
  await openWith(page, own, '/#/v/a1/anbefalinger');
  await expect(page.getByText(t.recommendations.failed.title)).toBeVisible();
  await page.unroute('**/advice-*.js');
  await page.getByRole('button', { name: t.recommendations.failed.retry }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is, and what it needs', async ({ page }) => {
    await page.goto('/');
    await expect(heading(page, t.start.title)).toBeVisible();
    await expect(page.getByText(t.start.lead)).toBeVisible();
    await expect(page.getByText(/^Kommunespejl har brug for JavaScript/)).toBeVisible();
    await expect(page.getByText(/^Kommunespejl needs JavaScript/)).toBeVisible();
  });
});

test('the first paint needs no script', async ({ page, problems }) => {
  problems.allow(/Failed to load resource/);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/');
  await expect(heading(page, t.start.title)).toBeVisible();
  await expect(page.getByRole('link', { name: t.start.begin })).toBeVisible();
  for (const { title } of t.start.promises) await expect(page.getByText(title)).toBeVisible();
  await expect(page.getByRole('img', { name: t.start.figure.name })).toBeVisible();
});

test('a strict policy stands in the page, and every request stays within the origin', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openWith(page, own);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'/);
  await expect(policy).toHaveAttribute('content', /script-src 'self';/);
  await expect(policy).not.toHaveAttribute('content', /unsafe-inline|unsafe-eval|https?:|\*/);
  for (const address of ['svar', 'resultater', 'anbefalinger', 'svar/s1/kompetencer', 'svar/s1/gennemse']) {
    await page.goto(`/#/v/a1/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  for (const address of ['metode', 'data', 'tilgaengelighed', 'ny']) {
    await page.goto(`/#/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? 'no') && !url.startsWith('data:'))).toEqual([]);
});
