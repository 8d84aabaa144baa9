/** The short road on a phone, 390 px wide, by touch. */
import { themesOf } from './support/pack';
import { answerOf, expectSaved, heading, wayOn } from './support/road';
import { expect, test } from './support/test';
import { texts } from './support/texts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });

const t = texts.da;

test('the whole road by touch; nothing wider than the phone, no target too small', async ({ page }) => {
  const expectFits = async () => {
    const [content, room] = await page.evaluate(() => [document.scrollingElement?.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(room ?? 0);
    expect(room).toBe(390);
  };
  const toMenu = async (name: string) => {
    await page.getByText(t.app.menu, { exact: true }).tap();
    await page.getByRole('banner').getByRole('link', { name, exact: true }).tap();
  };

  await page.goto('/');
  await expectFits();
  await page.getByRole('link', { name: t.start.begin }).tap();
  await page.getByRole('combobox', { name: t.newAssessment.municipalityLabel }).tap();
  await page.getByRole('combobox', { name: t.newAssessment.municipalityLabel }).fill('aarhus');
  await page.getByRole('option', { name: 'Aarhus Kommune' }).tap();
  await page.getByRole('radio', { name: t.newAssessment.short.title }).tap();
  await page.getByRole('combobox', { name: t.newAssessment.roleLabel }).selectOption('Nærmeste leder');
  await expectFits();
  await page.getByRole('button', { name: t.newAssessment.begin }).tap();

  for (const { name, statements } of themesOf('short')) {
    await expect(heading(page, name)).toBeVisible();
    for (const { id } of statements) await answerOf(page, id, 2).tap();
    await expectFits();
    await wayOn(page).tap();
  }
  await expect(heading(page, t.review.reviewPage.title)).toBeVisible();
  await expect(page.getByText(t.review.reviewPage.complete)).toBeVisible();
  await expectSaved(page);
  await expectFits();
  await page.getByRole('link', { name: 'Se resultater' }).tap();
  await expect(heading(page, t.results.title)).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('Du svarede »i nogen grad«.');
  await expectFits();
  await toMenu(t.app.recommendations);
  await expect(heading(page, t.recommendations.title)).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expectFits();
  await toMenu(t.app.overview);
  await expect(page.getByText(t.assessmentList.answered('14', '14'))).toBeVisible();
  await expectFits();

  await test.step('an answer is a target of at least 56 px, and the language lies at hand', async () => {
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.getByRole('link', { name: t.review.reviewPage.change('Kompetencer') }).tap();
    for (const given of [3, 2, 1, 0, 'dont-know'] as const) {
      // The label is the target; the radio fills it up to its border.
      const height = await answerOf(page, 'K1', given).evaluate(
        (radio: HTMLInputElement) => radio.labels?.[0]?.getBoundingClientRect().height,
      );
      expect(height).toBeGreaterThanOrEqual(56);
    }
    await page.getByText(t.questionnaire.allThemes).tap();
    await expect(page.getByRole('link', { name: /Ledelse/ })).toBeVisible();
  });
});
