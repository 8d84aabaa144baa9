/** What if there were N in each group: the reader's own assumption, in words, picture and table, never unlabelled. */
import type { Page } from '@playwright/test';
import { whatIfTexts } from '../src/i18n/whatIf';
import { expectNoAxeViolations } from './support/axe';
import { figure } from './support/results';
import { assessmentWith, openWith, responsesBy } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = whatIfTexts.da;
const results = '/#/v/a1/resultater';
const label = 'Jeres antagelse: 20 i hver gruppe. Artiklen oplyser ikke antallet.';
const labelOfYears = 'Jeres antagelse: 20 spurgte hvert år. Artiklen oplyser ikke antallet.';
const twelve = {
  assessments: [assessmentWith({ kind: 'confidential', closed: '2026-03-03T08:00:00.000Z' })],
  responses: responsesBy({
    K1: [3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 1, 'dont-know'],
    M1: [3, 3, 2, 2, 2, 2, 1, 1, 1, 0, 0, 0],
    B1: [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
  }),
};

const field = (page: Page) => page.getByRole('textbox', { name: t.size });
const hatched = (page: Page) => page.getByRole('article').locator('pattern');
const antagelse = (page: Page) => page.getByRole('article').filter({ hasText: 'Jeres antagelse' });

async function assume(page: Page, size: string): Promise<void> {
  await page.getByText(t.ask).click();
  await field(page).fill(size);
  await field(page).press('Enter');
}

test('it is off until a number is chosen, by keyboard, and is switched off again', async ({ page }) => {
  await openWith(page, twelve, results);
  await expect(figure(page, 'B1')).toBeVisible();
  await expect(hatched(page)).toHaveCount(0);
  await expect(antagelse(page)).toHaveCount(0);

  await test.step('what cannot be assumed is refused in words', async () => {
    await page.getByText(t.ask).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveAccessibleDescription(/Skriv et helt tal fra 5 til 500\./);
    await expect(field(page)).toBeFocused();
    await expect(hatched(page)).toHaveCount(0);
  });
  await test.step('20 is shown in words, picture and table', async () => {
    await field(page).fill('20');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: t.isOn('20') })).toBeVisible();
    await expect(hatched(page)).toHaveCount(6);
    await expect(figure(page, 'B1')).toContainText(
      `${label} Dårligste gruppe: 14\u00a0% bliver til 3 af 20, og intervallet går fra 5 til 36\u00a0%. Bedste gruppe: 86\u00a0% bliver til 17 af 20, og intervallet går fra 64 til 95\u00a0%.`,
    );
    await expect(figure(page, 'B1').getByRole('img', { name: /bliver til 3 af 20/ })).toHaveCount(1);
    await expect(figure(page, 'M1')).toContainText(
      `${labelOfYears} 2015: 34\u00a0% bliver til 7 af 20, og intervallet går fra 18 til 57\u00a0%.`,
    );
    await figure(page, 'B1').getByText(texts.da.results.published.asTable).click();
    await expect(
      figure(page, 'B1').getByRole('row', { name: /Dårligste gruppe, 2016, jeres antagelse/ }),
    ).toContainText(/3 af 20.*5–36\u00a0%/s);
    await expect(page.getByRole('list', { name: texts.da.results.published.key })).toContainText(t.key);
  });
  await test.step('it is remembered, and is not in the self-assessment', async () => {
    await page.reload();
    await expect(field(page)).toHaveValue('20');
    await expect(figure(page, 'K1')).toContainText(label);
    await page.getByRole('button', { name: texts.da.app.otherLanguage }).click();
    await expect(page.getByRole('article').first()).toContainText('Your assumption: 20 in each group.');
    await page.getByRole('button', { name: texts.en.app.otherLanguage }).click();
  });
  await test.step('off by its button', async () => {
    await page.getByRole('button', { name: t.turnOff }).click();
    await expect(field(page)).toBeFocused();
    await expect(hatched(page)).toHaveCount(0);
    await expect(antagelse(page)).toHaveCount(0);
    await page.reload();
    await expect(figure(page, 'K1')).toBeVisible();
    await expect(antagelse(page)).toHaveCount(0);
  });
});

for (const width of [320, 1280]) {
  test(`the label stands in each picture, and own and assumed intervals apart, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openWith(page, twelve, results);
    await assume(page, '20');
    await expect(hatched(page)).toHaveCount(6);
    for (const id of ['K1', 'M1', 'B1'] as const) {
      const inPicture = figure(page, id).getByText(id === 'M1' ? labelOfYears : label, { exact: true });
      await expect(inPicture).toBeVisible();
      const labelBox = await inPicture.boundingBox();
      const bands = figure(page, id).locator('rect[fill^="url("]');
      await expect(bands).toHaveCount(2);
      const [first, second] = await Promise.all([bands.nth(0).boundingBox(), bands.nth(1).boundingBox()]);
      if (labelBox === null || first === null || second === null) throw new Error('something is not drawn');
      // The axis with its ticks, then the label, then one band under the other.
      const ticks = await figure(page, id)
        .locator('text', { hasText: /^100\s?%$/ })
        .last()
        .boundingBox();
      expect(ticks === null || ticks.y + ticks.height <= labelBox.y).toBe(true);
      expect(labelBox.y + labelBox.height).toBeLessThan(first.y);
      expect(first.y + first.height).toBeLessThan(second.y);
      for (const band of [first, second]) {
        expect(band.x).toBeGreaterThanOrEqual(0);
        expect(band.x + band.width).toBeLessThanOrEqual(width);
      }
    }
    const part = page.getByRole('region', { name: texts.da.results.published.title });
    expect(await part.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await expectNoAxeViolations(page);
  });
}

test('on paper the label is with every figure, and what it was chosen with is not', async ({ page }) => {
  await openWith(page, twelve, results);
  await assume(page, '20');
  await expect(hatched(page)).toHaveCount(6);
  await page.emulateMedia({ media: 'print' });
  await expect(field(page)).toBeHidden();
  await expect(page.getByText(label, { exact: true })).toHaveCount(2);
  for (const one of await page.getByText(label, { exact: true }).all()) await expect(one).toBeVisible();
  await expect(page.getByText(labelOfYears, { exact: true })).toBeVisible();
});

test('one response has no interval of its own; the assumed ones stand all the same', async ({ page }) => {
  const own = {
    assessments: [assessmentWith({})],
    responses: responsesBy({ K1: [3], M1: [2], B1: [1] }).map((one) => ({ ...one, handedIn: null })),
  };
  await openWith(page, own, results);
  await assume(page, '5');
  await expect(figure(page, 'B1')).toContainText('14\u00a0% bliver til 1 af 5');
  await expect(figure(page, 'B1')).toContainText('Du svarede »i mindre grad«.');
});

test('each row’s band is filled by a pattern of its own', async ({ page }) => {
  await openWith(page, twelve, results);
  await assume(page, '500');
  await expect(hatched(page)).toHaveCount(6);
  const ids = await page.locator('pattern').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const filled = await page
    .locator('rect[fill^="url("]')
    .evaluateAll((all) => all.map((rect) => rect.getAttribute('fill')));
  expect(filled.toSorted()).toEqual(ids.map((id) => `url(#${id})`).toSorted());
});
