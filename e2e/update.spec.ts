/** A newer version on the host: nothing happens by itself, in no tab; what is open goes on, and nothing is lost. */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/axe';
import { emptyHttpCache, test, usual } from './support/host';
import { secondVersion } from './support/newVersion';
import { answer, answerOf, expectSaved, heading, question } from './support/road';
import { assessmentWith, openWith, responseOf } from './support/stored';
import { expect } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const v = t.offline.newVersion;
const questions = '/#/v/a1/svar/s1/kompetencer';
const begun = {
  assessments: [assessmentWith({})],
  responses: [responseOf(1, { K3: 1 }, { handedIn: null })],
};

declare global {
  /** Set in a page as it stands; a reload would take it away. */
  var standing: boolean;
}

/** Opens the questions in a browser that has kept the first version. */
async function openKept(page: Page): Promise<void> {
  await openWith(page, begun, questions);
  await expect(page.getByText(t.offline.justReady.what)).toBeVisible();
  await page.getByRole('button', { name: t.offline.justReady.close }).click();
}

/** What the page does once an hour. */
const lookForNewVersion = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

const mark = (page: Page) =>
  page.evaluate(() => {
    globalThis.standing = true;
  });
const hasStood = (page: Page) => page.evaluate(() => globalThis.standing === true);
const note = (page: Page, number: string) =>
  page.getByRole('textbox', { name: t.questionnaire.noteLabel(number) });
const isFirst = (page: Page) => expect(page.getByText(t.app.footer, { exact: true })).toBeVisible();
const isSecond = (page: Page) => expect(page.getByText(secondVersion, { exact: true })).toBeVisible();

test('a form half filled: it is asked and not loaded anew; the old version goes on until the new is chosen', async ({
  page,
  host,
}) => {
  await openKept(page);
  await answer(page, 'K1', 3);
  await question(page, 'K1').getByText(t.questionnaire.addNote).click();
  await note(page, '1').pressSequentially('Halvvejs i en sæt');
  await mark(page);

  await test.step('the new version waits, and takes neither focus nor words', async () => {
    await host.deploy();
    await emptyHttpCache(page);
    await lookForNewVersion(page);
    await expect(page.getByText(v.waiting.what)).toBeVisible();
    await expect(note(page, '1')).toBeFocused();
    await note(page, '1').pressSequentially('ning');
    await expect(note(page, '1')).toHaveValue('Halvvejs i en sætning');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: v.later }).click();
    await expect(page.getByText(v.waiting.what)).toBeHidden();
  });

  await test.step('pages that are fetched when they are asked for still come, and they are the old ones', async () => {
    await page.getByRole('link', { name: t.app.method, exact: true }).click();
    await expect(heading(page, 'Metode og kilder')).toBeVisible();
    await page.getByRole('link', { name: t.app.help, exact: true }).last().click();
    await expect(heading(page, t.help.title)).toBeVisible();
    expect(await hasStood(page)).toBe(true);
    await isFirst(page);
  });

  await test.step('chosen later, where it is always to be found: the answers are there', async () => {
    await page.getByRole('link', { name: t.app.dataAndPrivacy, exact: true }).last().click();
    await page.getByRole('button', { name: v.waiting.choose }).click();
    await isSecond(page);
    await page.goto(questions);
    await expect(answerOf(page, 'K1', 3)).toBeChecked();
    await expect(answerOf(page, 'K3', 1)).toBeChecked();
    await expect(note(page, '1')).toHaveValue('Halvvejs i en sætning');
    await expect(page.getByText(v.waiting.what)).toBeHidden();
  });
});

test('chosen in one tab, the other is told and not loaded anew, and still gets pages of its own version', async ({
  page,
  context,
  host,
}) => {
  await openKept(page);
  const other = await context.newPage();
  await other.goto(questions);
  await question(other, 'K2').getByText(t.questionnaire.addNote).click();
  await note(other, '2').pressSequentially('Imens');
  await mark(other);
  await host.deploy();
  await lookForNewVersion(page);
  await page.getByRole('button', { name: v.waiting.choose }).click();
  await isSecond(page);
  await emptyHttpCache(page);

  await expect(other.getByText(v.elsewhere.what)).toBeVisible();
  await note(other, '2').pressSequentially(' skriver jeg her');
  await answer(other, 'K2', 2);
  await expectSaved(other);
  await other.getByRole('link', { name: t.app.method, exact: true }).click();
  await expect(heading(other, 'Metode og kilder')).toBeVisible();
  expect(await hasStood(other)).toBe(true);
  await isFirst(other);

  await other.goBack();
  await other.getByRole('button', { name: v.elsewhere.reload }).click();
  await isSecond(other);
  await expect(note(other, '2')).toHaveValue('Imens skriver jeg her');
  await expect(answerOf(other, 'K2', 2)).toBeChecked();
  await expect(answerOf(page, 'K2', 2)).toBeChecked();

  await test.step('the old version is deleted once no tab is left that was opened with it', async () => {
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
    await page.close();
    await other.close();
    const later = await context.newPage();
    await later.goto('/');
    await expect.poll(() => later.evaluate(() => caches.keys())).toHaveLength(1);
  });
});

test('chosen while something is not saved: it waits until it is', async ({ page, host }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if (sessionStorage.getItem('full') === null) return put.apply(this, args);
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openKept(page);
  await host.deploy();
  await lookForNewVersion(page);
  await page.evaluate(() => sessionStorage.setItem('full', ''));
  await answer(page, 'K1', 3);
  await expect(page.getByText(t.storageNotices.problems.full.what)).toBeVisible();
  await mark(page);
  await page.getByRole('button', { name: v.waiting.choose }).click();
  await expect(page.getByText(v.chosen.what)).toBeVisible();
  await page.getByRole('button', { name: v.chosen.takeBack }).click();
  await page.getByRole('button', { name: v.waiting.choose }).click();
  expect(await hasStood(page)).toBe(true);

  await page.evaluate(() => sessionStorage.removeItem('full'));
  await page.getByRole('button', { name: t.storageNotices.retry }).click();
  await isSecond(page);
  await expect(answerOf(page, 'K1', 3)).toBeChecked();
});

test.describe('on a host that has the browser keep everything for a year', () => {
  test.use({ hosting: { ...usual, year: true } });

  test('the new version is found, and is whole', async ({ page, host }) => {
    await openKept(page);
    await host.deploy();
    await lookForNewVersion(page);
    await page.getByRole('button', { name: v.waiting.choose }).click();
    await isSecond(page);
    await host.stop();
    await page.goto('/#/metode');
    await expect(heading(page, 'Metode og kilder')).toBeVisible();
    await isSecond(page);
  });
});
