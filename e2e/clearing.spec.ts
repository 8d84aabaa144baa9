/** Everything cleared on a shared computer: in two clicks, of this app alone, with a look afterwards at what is left. */
import type { Page } from '@playwright/test';
import { answer, answerAll, expectSaved, heading, startAssessment } from './support/road';
import { expect, test } from './support/test';
import { texts } from './support/texts';

// It is one of the things that must go.
test.use({ serviceWorkers: 'allow' });

const t = texts.da;
const c = t.about.clear;

/** What lies in the browser, by the browser's own word. */
const lying = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
  }));

async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: c.action }).click();
  await page.getByRole('dialog', { name: c.title }).getByRole('button', { name: c.confirm }).click();
}

test('nothing of the app is left, nothing of others is touched, and the page says what it looked at', async ({
  page,
}) => {
  await page.goto('/');
  await startAssessment(page, { form: 'short' });
  await answer(page, 'K1', 3);
  await expectSaved(page);
  await page.getByLabel(t.app.theme.label).click();
  await page.getByRole('button', { name: t.app.theme.dark }).click();
  await page.evaluate(async () => {
    localStorage.setItem('another.app', '1');
    await caches.open('another app');
    await navigator.serviceWorker.ready;
  });
  await page.getByRole('contentinfo').getByRole('link', { name: t.app.dataAndPrivacy }).click();
  await expect(heading(page, 'Data og privatliv')).toBeVisible();
  await expect
    .poll(async () => (await lying(page)).caches.filter((name) => name.startsWith('kommunespejl')).length)
    .toBe(1);
  expect(await lying(page)).toMatchObject({
    databases: ['kommunespejl'],
    workers: [expect.any(String)],
    local: expect.arrayContaining(['another.app', 'kommunespejl.theme']),
  });

  await clear(page);
  await expect(page.getByText(c.cleared)).toBeVisible();
  const nothing = {
    databases: [],
    caches: ['another app'],
    workers: [],
    local: ['another.app'],
    session: [],
  };
  expect(await lying(page)).toEqual(nothing);
  const checked = Object.values(c.places);
  const told = page.getByRole('status').filter({ hasText: c.cleared });
  for (const place of checked) await expect(told).toContainText(place);
  await expect(told).toContainText(c.remains);

  await test.step('nor does anything come back while the tab is open and one looks around', async () => {
    await page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
      dispatchEvent(new Event('focus'));
    });
    await page.getByRole('link', { name: t.app.help, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Data og privatliv');
    await page.goBack();
    await expect(heading(page, 'Data og privatliv')).toBeVisible();
    expect(await lying(page)).toEqual(nothing);
  });

  await test.step('the next visit is a first one', async () => {
    await page.goto('/');
    await page.reload();
    await expect(page.getByText(t.start.lead)).toBeVisible();
    await expect(page.getByRole('region', { name: t.start.list.title })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
    await startAssessment(page, { form: 'short' });
    await answerAll(page, 'short', () => 2);
    await expectSaved(page);
  });
});

test('it is asked for once more, and another tab is told', async ({ page, context }) => {
  await page.goto('/');
  await startAssessment(page, { form: 'short' });
  await answer(page, 'K1', 3);
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto('/');
  await expect(other.getByRole('region', { name: t.start.list.title })).toBeVisible();

  await page.getByRole('contentinfo').getByRole('link', { name: t.app.dataAndPrivacy }).click();
  const counted = page.getByRole('definition').filter({ hasText: /^1$/ });
  await expect(counted).toHaveCount(2);
  await page.getByRole('button', { name: c.action }).click();
  await page.getByRole('dialog', { name: c.title }).getByRole('button', { name: c.cancel }).click();
  await expect(counted).toHaveCount(2);
  await clear(page);
  await expect(page.getByText(c.cleared)).toBeVisible();
  await expect(counted).toHaveCount(0);
  await expect(other.getByText(t.storageNotices.givenUp.cleared.what)).toBeVisible();
  await expect(other.getByRole('region', { name: t.start.list.title })).toHaveCount(0);
  expect((await lying(other)).databases).toEqual([]);
});

test('where something stays it is said, and what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.removeItem = () => undefined;
    Object.defineProperty(indexedDB, 'databases', { value: undefined });
  });
  await page.goto('/#/data');
  await page.evaluate(() => localStorage.setItem('kommunespejl.theme', 'dark'));
  await clear(page);
  const told = page.getByRole('status').filter({ hasText: c.failed });
  await expect(told).toContainText(c.stillThere(c.places.localStorage));
  await expect(told).toContainText(c.notChecked(c.places.database));
  await expect(told).toContainText(c.failedTodo);
});
