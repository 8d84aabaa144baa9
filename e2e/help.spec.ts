/** Words that are explained where they stand, the help, and the keys of a single letter or sign. */
import type { Locator, Page } from '@playwright/test';
import { answerOf, heading, question } from './support/road';
import { assessmentWith, openWith, responseOf, responsesBy } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const answers = '/#/v/a1/svar';
const confidential = {
  assessments: [assessmentWith({ kind: 'confidential' })],
  responses: responsesBy({ K1: [3, 2] }),
};
const own = { assessments: [assessmentWith({})], responses: [responseOf(1, { K1: 3 }, { handedIn: null })] };

const term = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The keys of every page are fetched when the browser is idle, a moment after the page has come. */
async function pressUntil(page: Page, key: string, done: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await done();
  }).toPass();
}

test('a word is explained where it stands, by keyboard', async ({ page }) => {
  await openWith(page, confidential, answers);
  const word = term(page, t.glossary.confidentialRound.term);
  const note = page.getByRole('note');
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(note).toHaveText(t.glossary.confidentialRound.text);
  await expect(word).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(word).toBeFocused();
  await page.keyboard.press('Space');
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note).toHaveCount(0);
  await expect(term(page, 'grænsen')).toBeFocused();
});

test.describe('on a narrow touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 480 } });

  test('a word is explained inside the window', async ({ page }) => {
    await openWith(page, confidential, answers);
    const note = page.getByRole('note');
    for (const name of [t.glossary.confidentialRound.term, 'grænsen']) {
      await term(page, name).tap();
      await expect(note).toHaveCount(1);
      await expect(note).toBeInViewport({ ratio: 1 });
      const box = await note.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      await page.getByRole('heading', { level: 1 }).tap();
      await expect(note).toHaveCount(0);
    }
  });
});

test('a note with more words than room is scrolled by keyboard, and gives the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 190 });
  await openWith(page, confidential, answers);
  const word = term(page, t.glossary.confidentialRound.term);
  const note = page.getByRole('note');
  await word.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(note).toBeFocused();
  await page.keyboard.press('End');
  await expect.poll(() => note.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(word).toBeFocused();
});

test('on paper a word is plain text', async ({ page }) => {
  await openWith(page, confidential, answers);
  const word = term(page, t.glossary.confidentialRound.term);
  await word.click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('note')).toBeHidden();
  await expect(word).toHaveCSS('text-decoration-line', 'none');
});

test('? opens the help, whose words can be found; the way back leads where one was', async ({ page }) => {
  await openWith(page, own, `${answers}/s1/kompetencer`);
  await answerOf(page, 'K2', 1).check();
  await pressUntil(page, '?', () => expect(heading(page, t.help.title)).toBeFocused({ timeout: 500 }));
  await expect(page.getByRole('row', { name: `N ${t.help.keys.what.note}` })).toBeVisible();
  await page.getByRole('searchbox', { name: t.help.words.filter }).fill('interval');
  await expect(page.getByRole('term').first()).toHaveText(t.glossary.interval.term);
  await test.step('not in a text field', async () => {
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toHaveValue('interval?/');
  });
  await page.goBack();
  await expect(answerOf(page, 'K2', 1)).toBeChecked();
});

test('/ moves the focus to the main menu, wide and folded', async ({ page }) => {
  await openWith(page, own, answers);
  const menu = page.getByRole('navigation', { name: t.app.mainMenu });
  const current = menu.getByRole('link', { name: t.app.answers });
  await pressUntil(page, '/', () => expect(current).toBeFocused({ timeout: 500 }));
  await page.setViewportSize({ width: 390, height: 700 });
  await page.keyboard.press('/');
  await expect(page.locator('header summary').filter({ hasText: t.app.menu })).toBeFocused();
});

test('the keys of a single letter can be switched off, for the next visit too', async ({ page }) => {
  const n = question(page, 'K1').getByRole('textbox');
  await openWith(page, own, `${answers}/s1/kompetencer`);
  await answerOf(page, 'K1', 3).focus();
  await page.keyboard.press('n');
  await expect(n).toBeFocused();

  await page.getByRole('link', { name: t.app.help }).click();
  const single = page.getByRole('switch', { name: t.help.keys.single.label });
  await expect(single).toBeChecked();
  await single.focus();
  await page.keyboard.press('Space');
  await expect(single).not.toBeChecked();
  await expect(page.getByText(t.help.keys.single.off, { exact: true })).toBeVisible();

  await page.goto(`${answers}/s1/kompetencer`);
  // What listens for the keys comes when the browser is idle.
  const listening = page.waitForResponse(/\/later-[^/]+\.js$/);
  await page.reload();
  await listening;
  await answerOf(page, 'K1', 3).focus();
  for (const key of ['n', '?', '/']) await page.keyboard.press(key);
  await expect(answerOf(page, 'K1', 3)).toBeFocused();
  await expect(n).toBeHidden();
  await page.keyboard.press('4');
  await expect(answerOf(page, 'K1', 0)).toBeChecked();
});

test('in English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('kommunespejl.language', 'en'));
  await openWith(page, confidential, answers);
  await term(page, 'threshold').click();
  await expect(page.getByRole('note')).toHaveText(texts.en.glossary.threshold.text);
  await page.getByRole('link', { name: texts.en.app.help }).click();
  await expect(heading(page, texts.en.help.title)).toBeFocused();
  await expect(page.getByText(texts.en.help.questions.conclude.text)).toBeVisible();
});
