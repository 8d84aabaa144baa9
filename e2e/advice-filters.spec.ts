/** Choosing among the recommendations: by theme, owner and effort; what is found, printed, and the way back. */
import B from '../src/content/it-i-praksis-2016/advice/B.json' with { type: 'json' };
import K from '../src/content/it-i-praksis-2016/advice/K.json' with { type: 'json' };
import L from '../src/content/it-i-praksis-2016/advice/L.json' with { type: 'json' };
import M from '../src/content/it-i-praksis-2016/advice/M.json' with { type: 'json' };
import owners from '../src/content/it-i-praksis-2016/advice/owners.json' with { type: 'json' };
import S from '../src/content/it-i-praksis-2016/advice/S.json' with { type: 'json' };
import { themesOf } from './support/pack';
import { heading } from './support/road';
import { assessmentWith, openWith, responseOf } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const address = '/#/v/a1/anbefalinger';
const asked = themesOf('short').flatMap(({ statements }) => statements.map(({ id }) => id));
/** Everything answered »slet ikke«, so that there is much to choose among. */
const much = {
  assessments: [assessmentWith({})],
  responses: [responseOf(1, Object.fromEntries(asked.map((id) => [id, 0])), { handedIn: null })],
};
const called = [K, M, B, L, S]
  .flat()
  .filter(({ calledBy: { kind, items } }) => kind === 'low' && items.some((id) => asked.includes(id)));
const inB = called.filter(({ theme }) => theme === 'B');
/** Someone with a recommendation, but none in the theme B. */
const notInB = owners.find(
  ({ id }) => called.some(({ owner }) => owner === id) && inB.every(({ owner }) => owner !== id),
);

test('filters find in the whole list, keep its numbers, and let go again', async ({ page }) => {
  const t = texts.da.recommendations;
  const all = String(called.length);
  const found = (count: number) =>
    page.getByRole('status').filter({ hasText: t.filters.found(`${count}`, all) });
  const cards = page.getByRole('article');
  const theme = page.getByLabel(t.filters.theme, { exact: true });
  await openWith(page, much, address);
  await expect(found(called.length)).toBeVisible();
  await expect(cards).toHaveCount(6);

  await test.step('a theme: only its recommendations, the rest of them a click away', async () => {
    await theme.selectOption('Borgerinddragelse');
    await expect(found(inB.length)).toBeVisible();
    await expect(cards).toHaveCount(6);
    await page.getByText(t.rest(inB.length - 6)).click();
    await expect(cards).toHaveCount(inB.length);
    const shown = await cards.getByRole('heading', { level: 2 }).allTextContents();
    expect(shown.toSorted()).toEqual(inB.map(({ title }) => title.da).toSorted());
    // The last of them is far down in the whole list.
    const numbers = await cards.locator('[aria-hidden="true"]:not(svg)').allTextContents();
    expect(Math.max(...numbers.map(Number))).toBeGreaterThan(inB.length);
  });

  await test.step('it stays while something is put aside', async () => {
    await page.getByRole('button', { name: t.notForUs }).first().click();
    await expect(page.getByText(t.foldedCount(1))).toBeVisible();
    await expect(theme).toHaveValue('B');
    await expect(found(inB.length)).toBeVisible();
  });

  await test.step('effort and theme together', async () => {
    await page.getByLabel(t.filters.effort, { exact: true }).selectOption(t.efforts.low);
    await expect(found(inB.filter(({ effort }) => effort === 'low').length)).toBeVisible();
    await page.getByRole('button', { name: t.filters.showAll }).click();
    await expect(theme).toBeFocused();
    await expect(found(called.length)).toBeVisible();
  });

  await test.step('what nothing fits says so, with the way back', async () => {
    await theme.selectOption('Borgerinddragelse');
    await page.getByLabel(t.filters.owner, { exact: true }).selectOption(notInB?.name.da ?? '');
    await expect(page.getByText(t.filters.none.title)).toBeVisible();
    await expect(found(0)).toBeVisible();
    await expect(cards).toHaveCount(0);
    await page.getByRole('button', { name: t.filters.showAll }).click();
    await expect(found(called.length)).toBeVisible();
    await expect(theme).toBeFocused();
    await expect(theme).toHaveValue('');
  });
});

test('a recommendation that several questions call stands once, and says how many', async ({ page }) => {
  const t = texts.da.recommendations;
  await openWith(page, much, address);
  const several = called.find(
    ({ calledBy: { items } }) => items.filter((id) => asked.includes(id)).length > 1,
  );
  const reasons = several?.calledBy.items.filter((id) => asked.includes(id)) ?? [];
  await page.getByText(t.rest(called.length - 6)).click();
  const card = page.getByRole('article', { name: several?.title.da ?? '', exact: true });
  await expect(card).toHaveCount(1);
  await expect(card.getByText(t.calledBySeveral(reasons.length))).toBeVisible();
  await expect(card.getByRole('listitem')).toHaveCount(reasons.length);
});

test('the print holds everything that is found, and says what was chosen', async ({ page }) => {
  const t = texts.en.recommendations;
  await page.addInitScript(() => localStorage.setItem('kommunespejl.language', 'en'));
  await openWith(page, much, address);
  await expect(heading(page, t.title)).toBeVisible();
  await page.getByLabel(t.filters.theme, { exact: true }).selectOption({ index: 3 });
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(6);
  const chosen = page.getByText(t.filters.printed(t.filters.chosen(t.filters.theme, 'Citizen involvement')));
  await expect(chosen).toBeHidden();
  // As the browser does around a print.
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(cards).toHaveCount(inB.length);
  await expect(chosen).toBeVisible();
  await expect(page.getByLabel(t.filters.theme, { exact: true })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(cards).toHaveCount(6);
});

test.describe('on a narrow page, by keyboard', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the lists fit, and the first letters choose', async ({ page }) => {
    const t = texts.da.recommendations;
    await openWith(page, much, address);
    const theme = page.getByLabel(t.filters.theme, { exact: true });
    await theme.focus();
    await page.keyboard.press('B');
    await expect(theme).toHaveValue('B');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(t.filters.owner, { exact: true })).toBeFocused();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });
});
