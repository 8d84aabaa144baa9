/** The example data: opened from the start page, toured by keyboard, changed and put back as it came. */
import type { Locator, Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/axe';
import { type Language, textOf } from './support/pack';
import { answer, answerOf, expectSaved, heading } from './support/road';
import { storedRecords } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const steps = ['example', 'strip', 'themes', 'withheld', 'groups', 'advice', 'onwards'] as const;

/** Opens the example from the start page. */
async function openExample(page: Page, language: Language = 'da'): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: texts[language].start.example }).click();
  await expect(heading(page, texts[language].results.title)).toBeVisible();
}

function panel(page: Page, step: (typeof steps)[number], language: Language = 'da'): Locator {
  const { progress, steps: words } = texts[language].tour;
  const name = `${progress(String(steps.indexOf(step) + 1), '7')} ${words[step].title}`;
  return page.getByRole('region', { name, exact: true });
}

const titleOf = (region: Locator): Locator => region.getByRole('heading', { level: 2 });

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator, most = 12): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

test('the example is opened in its results, marked, and toured by keyboard', async ({ page }) => {
  test.slow();
  await openExample(page);
  await expect(page).toHaveURL(/#\/v\/eksempelby\/resultater$/);
  await expectSaved(page);
  const bar = page.getByRole('region', { name: t.app.chosenAssessment });
  await expect(bar).toContainText('Eksempelby Kommune');
  await expect(bar).toContainText(t.app.example);

  const addresses = [
    /resultater$/,
    /resultater\/tal$/,
    /resultater\/temaer$/,
    /resultater\/svar\/S1$/,
    /resultater\/uenighed$/,
    /anbefalinger$/,
    /resultater$/,
  ];
  for (const [index, step] of steps.entries()) {
    await test.step(step, async () => {
      const region = panel(page, step);
      await expect(titleOf(region)).toBeFocused();
      await expect(page).toHaveURL(addresses[index] ?? '');
      if (step === 'strip') {
        await expect(page.getByRole('article').first().getByRole('img').first()).toBeInViewport();
      }
      if (step === 'withheld') {
        const withheld = page
          .getByRole('listitem')
          .filter({ hasText: textOf('S1') })
          .first();
        await expect(withheld).toBeInViewport();
        await expect(withheld).toContainText(t.figures.hidden.alike);
      }
      if (step === 'advice') await expect(page.getByRole('article').first()).toBeInViewport();
      if (index === steps.length - 1) return;
      await tabTo(page, region.getByRole('button', { name: t.tour.next }));
      await page.keyboard.press('Enter');
    });
  }
  await test.step('the way back leads to where the example was opened', async () => {
    await page.goBack();
    await expect(heading(page, t.start.title)).toBeVisible();
    await page.goForward();
    await expect(panel(page, 'onwards')).toBeVisible();
  });
  // The panel stands below the page: a long way by key after coming back, so from its heading on.
  await titleOf(panel(page, 'onwards')).focus();
  await tabTo(page, panel(page, 'onwards').getByRole('button', { name: t.tour.begin }));
  await page.keyboard.press('Enter');
  await expect(heading(page, t.newAssessment.title)).toBeFocused();
});

test('the tour is skipped for good, and can be begun again', async ({ page }) => {
  await openExample(page);
  await panel(page, 'example').getByRole('button', { name: t.tour.next }).click();
  await expect(titleOf(panel(page, 'strip'))).toBeFocused();
  await test.step('a reload keeps the step', async () => {
    // A reload asks a person before it loses the example that is still being written; it does not ask a test.
    await expectSaved(page);
    await page.reload();
    await expect(panel(page, 'strip')).toBeVisible();
  });
  await titleOf(panel(page, 'strip')).focus();
  await tabTo(page, panel(page, 'strip').getByRole('button', { name: t.tour.skip }));
  await page.keyboard.press('Escape');
  await expect(panel(page, 'strip')).toBeHidden();
  await expect(page.getByRole('heading', { name: t.results.published.title })).toBeFocused();

  await page.goto('/');
  await page.getByRole('link', { name: t.start.example }).click();
  await expect(heading(page, t.results.title)).toBeFocused();
  await expect(page.getByRole('region', { name: / af 7 / })).toHaveCount(0);
  await page.getByRole('button', { name: t.tour.start }).click();
  await expect(titleOf(panel(page, 'example'))).toBeFocused();
});

test('the answers and decisions added to an example go when it is put back, and come again', async ({
  page,
}) => {
  const l = t.assessmentList;
  await page.goto('/');
  await page.getByRole('link', { name: t.start.exampleOfOne }).click();
  await expect(heading(page, t.results.title)).toBeVisible();
  await expectSaved(page);
  const before = await storedRecords(page);
  await page.goto('/#/v/proevekoebing/svar/proevekoebing-r1-01/ledelse');
  await answer(page, 'L2', 3);
  await page.goto('/#/v/proevekoebing/anbefalinger');
  await page.getByRole('button', { name: t.recommendations.notForUs }).first().click();
  await expectSaved(page);
  const after = await storedRecords(page);
  expect(after).not.toEqual(before);

  await page.goto('/#/');
  const [title = ''] = before.assessments.map((assessment) => assessment.title);
  // Whoever has only looked at an example is still new here.
  await expect(page.getByText(t.start.lead)).toBeVisible();
  await page.getByLabel(l.more(title)).click();
  await page.getByRole('button', { name: l.reset }).click();
  await expect(page.getByRole('status').filter({ hasText: l.wasReset(title) })).toBeVisible();
  await expect.poll(() => storedRecords(page)).toEqual(before);
  await page.getByRole('button', { name: l.undo }).click();
  await expect.poll(() => storedRecords(page)).toEqual(after);
});

test('deleted for good and opened again', async ({ page }) => {
  const l = t.assessmentList;
  await page.goto('/');
  await page.getByRole('link', { name: t.start.exampleOfOne }).click();
  await expectSaved(page);
  const [title = ''] = (await storedRecords(page)).assessments.map((assessment) => assessment.title);
  await page.goto('/#/');
  await page.getByLabel(l.more(title)).click();
  await page.getByRole('button', { name: l.delete }).click();
  await page.getByText(l.deletedTitle('1')).click();
  await page.getByRole('button', { name: l.purge(title) }).click();
  await page.getByRole('button', { name: l.purgeConfirm }).click();
  await expect(page.getByLabel(l.more(title))).toHaveCount(0);
  await page.getByRole('link', { name: t.start.exampleOfOne }).click();
  await page.goto('/#/v/proevekoebing/svar/proevekoebing-r1-01/ledelse');
  await answer(page, 'L2', 3);
  await expectSaved(page);
  await page.reload();
  await expect(answerOf(page, 'L2', 3)).toBeChecked();
});

test('an example that cannot be fetched says so, and is fetched when it can be', async ({
  page,
  problems,
}) => {
  problems.allow(/Failed to load resource|Failed to fetch|net::ERR/);
  await page.route('**/assets/eksempelby-*.js', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('link', { name: t.start.example }).click();
  await expect(page.getByRole('alert').filter({ hasText: t.tour.failed.what })).toBeVisible();
  await page.unroute('**/assets/eksempelby-*.js');
  await page.getByRole('button', { name: t.tour.failed.retry }).click();
  await expect(heading(page, t.results.title)).toBeVisible();
});

test('on a phone the tour takes less than half, and hides nothing that has the focus', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await openExample(page);
  for (const step of steps) {
    const region = panel(page, step);
    await expect(titleOf(region)).toBeFocused();
    const box = await region.boundingBox();
    expect(box?.height ?? 0, step).toBeLessThanOrEqual(0.45 * 640 + 1);
    expect(box?.width ?? 0, step).toBeLessThanOrEqual(320);
    if (step === 'onwards') break;
    await region.getByRole('button', { name: t.tour.next }).click();
  }
  await expect(titleOf(panel(page, 'onwards'))).toBeFocused();
  // From the top of the page on, in both directions.
  await page.getByRole('heading', { level: 1 }).focus();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let pressed = 0; pressed < 25; pressed += 1) {
      await page.keyboard.press(key);
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement;
        const docked = [...document.querySelectorAll('section')].find(
          (section) => getComputedStyle(section).position === 'fixed',
        );
        if (focused === null || docked === undefined || docked.contains(focused)) return null;
        const { top } = focused.getBoundingClientRect();
        return top >= docked.getBoundingClientRect().top ? focused.outerHTML.slice(0, 120) : null;
      });
      expect(hidden, 'what has the focus and is behind the tour').toBeNull();
    }
  }
});

test('in English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('kommunespejl.language', 'en'));
  await openExample(page, 'en');
  await expect(titleOf(panel(page, 'example', 'en'))).toBeFocused();
  await expectNoAxeViolations(page);
  await panel(page, 'example', 'en').getByRole('button', { name: texts.en.tour.skip }).click();
  await expect(panel(page, 'example', 'en')).toBeHidden();
  await page.reload();
  await expect(heading(page, texts.en.results.title)).toBeVisible();
  await expect(page.getByText(texts.en.tour.about('Eksempelby Kommune'))).toBeVisible();
  await expect(page.getByRole('region', { name: / of 7 / })).toHaveCount(0);
});

test('every printed page of an example says that it is one', async ({ page }) => {
  await openExample(page);
  await page.emulateMedia({ media: 'print' });
  const bar = page.getByRole('region', { name: t.app.chosenAssessment });
  // The head of a table is repeated on every page that the table is broken over.
  await expect(bar).toHaveCSS('display', 'table-header-group');
  await expect(bar).toContainText(t.app.example);
  await expect(panel(page, 'example')).toBeHidden();
});
