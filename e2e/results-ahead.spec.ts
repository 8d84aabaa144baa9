/** Results are made ready before they are asked for: nobody notices but by the speed. */
import { assessmentWith, openWith, responsesBy } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const records = {
  assessments: [assessmentWith({ kind: 'confidential', closed: '2026-03-03T08:00:00.000Z' })],
  responses: responsesBy({ K1: [3, 3, 2, 1, 0, 3], B1: [1, 0, 2, 3, 0, 1] }),
};

test('they are out of sight and out of reach until they are asked for, and then are the page', async ({
  page,
}) => {
  await openWith(page, records, '/#/');
  const title = page.getByRole('heading', { name: t.results.title, level: 1 });
  const picture = page.locator('[aria-labelledby="part-tal"] [role="img"]').first();

  await test.step('made ready by themselves, and not in the tree of those who cannot see', async () => {
    await picture.waitFor({ state: 'attached' });
    await expect(picture).toBeHidden();
    await expect(title).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });

  await test.step('asked for: seen, titled, with the focus on the heading', async () => {
    await page.getByRole('link', { name: t.assessmentList.seeResults, exact: true }).click();
    await expect(title).toBeFocused();
    await expect(picture).toBeVisible();
    await expect(page).toHaveTitle(t.app.titleOf(t.results.title));
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });

  await test.step('back and forth', async () => {
    await page.goBack();
    await expect(title).toHaveCount(0);
    await expect(page.getByRole('link', { name: t.assessmentList.seeResults, exact: true })).toBeVisible();
    await page.goForward();
    await expect(title).toBeFocused();
  });
});

test('what has changed since they were made ready is in them', async ({ page }) => {
  await openWith(page, records, '/#/v/a1/resultater');
  await expect(page.getByRole('heading', { name: t.results.title, level: 1 })).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: texts.en.assessmentList.seeResults, exact: true }).click();
  await expect(page.getByRole('heading', { name: texts.en.results.title, level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { name: texts.en.results.published.title })).toBeVisible();
});
