/** The single file, opened from the disk: everything works, nothing is asked for, and what is answered is kept. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import {
  answer,
  answerAll,
  answerOf,
  expectSaved,
  heading,
  saveState,
  startAssessment,
} from './support/road';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const file = resolve('dist-single/kommunespejl.html');
const t = texts.da;

// Files have no origin: what is asked for in one is held against the only address there may be.
test.use({ baseURL: pathToFileURL(file).href });

test.beforeAll(() => {
  if (!existsSync(file)) throw new Error('There is no single file: run npm run build:single first.');
});

/** The addresses a page asks for, those inside it aside. */
function askedBy(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url().replace(/#.*/, ''));
  });
  return asked;
}

test('the road from a double-click: start, answer, close, come back, results, English', async ({ page }) => {
  const asked = askedBy(page);
  const address = pathToFileURL(file).href;
  await page.goto(address);

  await test.step('at first use it says where the answers lie', async () => {
    await expect(page.getByRole('status').getByText(t.singleFile.notice.what)).toBeVisible();
    await page.getByRole('link', { name: t.app.dataAndPrivacy }).first().click();
    await expect(page.getByRole('heading', { level: 2, name: t.singleFile.heading })).toBeVisible();
    await expect(page.getByText(t.singleFile.keeps, { exact: true })).toBeVisible();
    await expect(page.getByText(t.singleFile.chromium)).toBeVisible();
    await page.getByRole('link', { name: t.app.overview }).click();
  });

  await startAssessment(page);
  await answer(page, 'K1', 2);
  await expectSaved(page);
  await expect(page.getByText(t.singleFile.notice.what)).toBeHidden();

  await test.step('what was saved is there after a reload', async () => {
    await page.reload();
    await expect(answerOf(page, 'K1', 2)).toBeChecked();
    await expect(saveState(page)).toHaveText(/^Gemt/);
  });

  await test.step('results with their figures', async () => {
    await answerAll(page, 'short', () => 3);
    await page.getByRole('link', { name: t.review.reviewPage.seeResults }).click();
    await expect(heading(page, t.results.title)).toBeFocused();
    await expect(
      page.getByRole('img', { name: /^Dårligste gruppe 14\s%, Bedste gruppe 86\s%/ }),
    ).toBeVisible();
    await expect(page.locator('.recharts-surface').first()).toBeVisible();
  });

  await test.step('in English', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await expect(heading(page, texts.en.results.title)).toBeVisible();
    await expect(page.getByRole('img', { name: /^Worst group 14%, Best group 86%/ })).toBeVisible();
  });

  expect(
    await page.evaluate(() =>
      [...document.fonts]
        .filter(({ family }) => family.includes('Inter Variable'))
        .map(({ status }) => status),
    ),
  ).toEqual(['loaded']);
  expect(new Set(asked)).toEqual(new Set([address]));
});

test('the example and its wall, and another page that is opened from the disk sees the same', async ({
  page,
}) => {
  await page.goto(pathToFileURL(file).href);
  await page.getByRole('link', { name: t.start.example }).click();
  await expect(page).toHaveURL(/#\/v\/eksempelby\/resultater$/);
  await expectSaved(page);
  await page.goto(`${pathToFileURL(file).href}#/v/eksempelby/workshop/1`);
  await expect(page.locator('[data-slide] [data-main]')).toHaveText(/\S/);

  // What the page says of Chromium: a file in another place finds the same database.
  await page.goto(pathToFileURL(resolve('LICENSE')).href);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain(
    'kommunespejl',
  );
});

test('where the browser keeps nothing for a file, the page says so from the start', async ({
  page,
  problems,
}) => {
  problems.allow(/./);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('status').getByText(t.singleFile.notice.keepsNothing)).toBeVisible();
  await page.getByRole('link', { name: t.app.dataAndPrivacy }).first().click();
  await expect(page.getByText(t.singleFile.keepsNothing, { exact: true })).toBeVisible();
});
