/** Without a network, after one visit: the server has been ended, and everything works. */
import type { Page } from '@playwright/test';
import { emptyHttpCache, test } from './support/host';
import { figure } from './support/results';
import { answerAll, expectSaved, heading, startAssessment } from './support/road';
import { expect } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const e = texts.en;

/** The first visit: until the page says that it has all it needs. */
async function visitOnce(page: Page, address = '/#/hjaelp'): Promise<void> {
  await page.goto(address);
  // On the start page it waits a while, so as not to stand in the way of the first question.
  await expect(page.getByText(t.offline.justReady.what)).toBeVisible({ timeout: 20_000 });
  await emptyHttpCache(page);
}

test('the server is gone: the whole road, both languages, charts, the example and the wall', async ({
  page,
  host,
  problems,
}) => {
  // The browser says of its own look for a newer worker that there is nobody there.
  problems.allow(/ERR_CONNECTION_REFUSED.*sw\.js/);
  await visitOnce(page, '/');
  await host.stop();

  await test.step('a self-assessment from the start page to its results', async () => {
    await page.reload();
    await expect(heading(page, t.start.title)).toBeVisible();
    await startAssessment(page);
    await answerAll(page, 'short', () => 2);
    await expectSaved(page);
    await page.getByRole('link', { name: t.review.reviewPage.seeResults }).click();
    await expect(heading(page, t.results.title)).toBeVisible();
    for (const id of ['K1', 'M1', 'B1'] as const) {
      await expect(figure(page, id).getByRole('img').first()).toBeVisible();
    }
    await page.reload();
    await expect(figure(page, 'K1').getByRole('img').first()).toBeVisible();
  });

  await test.step('in English, also after a reload', async () => {
    await page.getByRole('button', { name: t.app.otherLanguage }).click();
    await expect(heading(page, e.results.title)).toBeVisible();
    await page.reload();
    await expect(heading(page, e.results.title)).toBeVisible();
    await page.getByRole('button', { name: e.app.otherLanguage }).click();
  });

  await test.step('the wall', async () => {
    await page.getByRole('link', { name: t.results.onTheWall }).click();
    await expect(page.locator('[data-slide] [data-main]')).toHaveText(/\S/);
    await page.keyboard.press('Escape');
  });

  await test.step('the example data', async () => {
    await page.goto('/#/eksempel/eksempelby');
    await expect(heading(page, t.results.title)).toBeVisible();
    await expect(page.getByRole('heading', { name: t.tour.steps.example.title })).toBeVisible();
  });

  await test.step('help, method, data and privacy', async () => {
    await page.goto('/#/metode');
    await expect(heading(page, 'Metode og kilder')).toBeVisible();
    await page.goto('/#/data');
    await expect(page.getByText(t.offline.thisBrowser.readiness.ready)).toBeVisible();
  });
});

test('what the browser has let go of is put back by the next visit', async ({ page, host, problems }) => {
  problems.allow(/ERR_CONNECTION_REFUSED.*sw\.js/);
  await visitOnce(page);
  const letGo = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const aboutPages = (await cache.keys()).find(({ url }) => url.includes('AboutPages'));
    return aboutPages !== undefined && cache.delete(aboutPages);
  });
  expect(letGo).toBe(true);
  await page.goto('/#/data');
  await page.reload();
  await expect(page.getByText(t.offline.thisBrowser.readiness.ready)).toBeVisible();
  await host.stop();
  await page.goto('/#/metode');
  await expect(heading(page, 'Metode og kilder')).toBeVisible();
});

test('the browser finds nothing that keeps it from being installed', async ({ page }) => {
  await visitOnce(page);
  const browser = await page.context().newCDPSession(page);
  const { errors, data } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '')).toMatchObject({ name: 'Kommunespejl', lang: 'da', start_url: './' });
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // The contexts of a test are like private windows.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
