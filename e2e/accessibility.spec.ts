/**
 * Every page, in both languages, light and dark: no breach of WCAG 2.2 AA that axe sees, no scrolling sideways at
 * 320 px nor at 640 px (1280 px at 200 % zoom), and nothing lost in forced colours.
 */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/axe';
import type { Language } from './support/pack';
import { type PageState, pageStates, questions, sharedResults } from './support/pages';
import { answerOf, heading } from './support/road';
import { store } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

// Colours that are on their way from light to dark are neither.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Opens a page in the state it is described in, as a visitor finds it who has chosen the language before. */
async function open(page: Page, { records, address, before }: PageState, language: Language): Promise<void> {
  await store(page, records);
  await page.evaluate((wanted) => localStorage.setItem('kommunespejl.language', wanted), language);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status', { name: texts[language].app.loading })).toHaveCount(0);
  await before?.(page, texts[language]);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
}

async function expectNoSidewaysScrolling(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 640 });
  const [content, room] = await page.evaluate(() => [document.scrollingElement?.scrollWidth, innerWidth]);
  expect(content, `width of the page in a window of ${width} px`).toBeLessThanOrEqual(room ?? 0);
}

for (const state of pageStates) {
  test(state.name, async ({ page }) => {
    for (const language of ['da', 'en'] as const) {
      await test.step(language, async () => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.emulateMedia({ colorScheme: 'light' });
        await open(page, state, language);
        await expectNoAxeViolations(page);
        await expectNoSidewaysScrolling(page, 640);
        await expectNoSidewaysScrolling(page, 320);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectNoAxeViolations(page);
      });
    }
  });
}

test('the focus and the title follow every change of page', async ({ page }) => {
  const t = texts.da;
  const goes = async (link: string, title: string, documentTitle = title) => {
    await page.getByRole('link', { name: link, exact: true }).first().click();
    await expect(heading(page, title)).toBeFocused();
    await expect(page).toHaveTitle(t.app.titleOf(documentTitle));
  };
  await store(page, questions.records);
  await page.goto('/');
  await expect(page).toHaveTitle(t.app.titleOf(t.app.overview));
  await goes(t.app.method, 'Metode og kilder');
  await goes(t.app.accessibility, 'Tilgængelighedserklæring');
  await goes(t.app.overview, t.start.title, t.app.overview);
  await goes('Digital velfærd', 'Sammenhæng', t.questionnaire.pageTitle('Sammenhæng', '5', '5'));
  await goes(t.questionnaire.nextReview, t.review.reviewPage.title);
  await goes(t.app.results, t.results.title);
  await goes(t.app.recommendations, t.recommendations.title);
  await goes(t.app.answers, t.responses.title);
});

test('in forced colours nothing is lost', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, questions, 'da');
  await expectNoAxeViolations(page);
  await test.step('the chosen answer looks chosen', async () => {
    const chosen = await answerOf(page, 'K1', 3).screenshot();
    await answerOf(page, 'K1', 2).check();
    await page.getByRole('heading', { level: 1 }).click();
    expect(await answerOf(page, 'K1', 3).screenshot()).not.toEqual(chosen);
  });

  await open(page, sharedResults, 'da');
  await expectNoAxeViolations(page);
  await test.step('every mark is drawn in a colour that differs from the page', async () => {
    const lost = await page.getByRole('article').evaluateAll((figures) => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const shapes = figures.flatMap((figure) => [...figure.querySelectorAll('svg path, svg circle')]);
      return shapes.filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].every((colour) => colour === 'none' || colour === ground);
      }).length;
    });
    expect(lost).toBe(0);
  });
});
