/** A plain-http intranet: the browser trusts the page with less, the page says so, and everything else works. */
import { test as base, usual } from './support/host';
import { secondVersion } from './support/newVersion';
import { figure } from './support/results';
import { answer, answerAll, answerOf, expectSaved, heading, startAssessment } from './support/road';
import { expect } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const intranet = 'spejl.intranet.test';

/** In a browser that finds the intranet on this machine. */
const test = base.extend({
  launchOptions: [
    ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${intranet} 127.0.0.1`];
      return use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
});
test.use({ hosting: { ...usual, name: intranet } });

test('the road works, and the page says what is missing and why', async ({ page }) => {
  await page.goto('/');
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false]);
  await startAssessment(page);
  await answerAll(page, 'short', () => 2);
  await expectSaved(page);
  await page.getByRole('link', { name: t.review.reviewPage.seeResults }).click();
  await expect(figure(page, 'K1').getByRole('img').first()).toBeVisible();
  await page.reload();
  await expect(figure(page, 'K1').getByRole('img').first()).toBeVisible();

  await page.goto('/#/data');
  const { thisBrowser } = t.offline;
  await expect(page.getByText(thisBrowser.impossible.insecure).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: thisBrowser.insecure.title })).toBeVisible();
  for (const missing of thisBrowser.insecure.missing) {
    await expect(page.getByRole('listitem').filter({ hasText: missing })).toBeVisible();
  }
});

test('a page that a deploy has taken away says so; a reload that is chosen brings the new version', async ({
  page,
  host,
  problems,
}) => {
  problems.allow(/404|Refused to apply style|Could not fetch/);
  await page.goto('/');
  await startAssessment(page);
  await answer(page, 'K1', 3);
  await expectSaved(page);
  await host.deploy();
  await page.getByRole('link', { name: t.app.method, exact: true }).click();
  await expect(page.getByText(t.app.failed.what(t.app.failed.page))).toBeVisible();
  await expect(page.getByText(t.app.failed.safe)).toBeVisible();
  await page.getByRole('button', { name: t.app.failed.reload }).click();
  await expect(heading(page, 'Metode og kilder')).toBeVisible();
  await expect(page.getByText(secondVersion, { exact: true })).toBeVisible();
  await page.goBack();
  await expect(answerOf(page, 'K1', 3)).toBeChecked();
});
