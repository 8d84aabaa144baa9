/**
 * A click in the very moment in which a control first appears is not lost, be the scripts as slow as they may;
 * and an answer renders anew its own statement, not the page.
 */
import type { Page } from '@playwright/test';
import { answer, answerOf, expectSaved, heading } from './support/road';
import { assessmentWith, openWith, responseOf, store } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;

declare global {
  /** Set once the control has been clicked. */
  var clickedAtOnce: boolean;
  /** What has changed on the page since it was watched. */
  var changedParts: Set<string>;
}

/** Clicks a control in the task in which it comes into the page, before anything can be painted or run between. */
async function clickAtOnce(page: Page, control: string, words: string): Promise<void> {
  await page.addInitScript(
    ([selector, text]) => {
      const watcher = new MutationObserver(() => {
        const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
          (element) => element.textContent === text || element.closest('label')?.textContent?.includes(text),
        );
        if (found === undefined) return;
        watcher.disconnect();
        globalThis.clickedAtOnce = true;
        found.click();
      });
      watcher.observe(document, { childList: true, subtree: true });
    },
    [control, words] as const,
  );
}

/** Opens a page whose scripts are held back. @returns what lets them through */
async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return release;
}

/** Holds the app's scripts back until the click has fallen. */
async function openWithSlowScripts(page: Page, address: string): Promise<void> {
  const release = await openWithoutScripts(page, address);
  await page.waitForFunction(() => globalThis.clickedAtOnce === true);
  release();
}

test('»Begynd en selvvurdering« in the first frame', async ({ page }) => {
  await clickAtOnce(page, 'a', t.start.begin);
  await openWithSlowScripts(page, '/');
  await expect(heading(page, t.newAssessment.title)).toBeVisible();
  await expect(page.getByRole('combobox', { name: t.newAssessment.municipalityLabel })).toBeVisible();
});

test('»Prøv med eksempeldata« in the first frame', async ({ page }) => {
  await clickAtOnce(page, 'a', t.start.example);
  await openWithSlowScripts(page, '/');
  await expect(heading(page, t.results.title)).toBeVisible();
  await expect(page.getByRole('region', { name: t.app.chosenAssessment })).toContainText(
    'Eksempelby Kommune',
  );
});

test('a link before the scripts have come is answered at once, and Back is too', async ({ page }) => {
  const release = await openWithoutScripts(page, '/');
  const begin = page.getByRole('link', { name: t.start.begin });
  const onItsWay = page.getByText('Siden bliver hentet.');
  await expect(onItsWay).toBeHidden();
  await begin.click();
  await expect(onItsWay).toBeVisible();
  await expect(begin).toBeHidden();
  // Not Playwright's own, which waits for the scripts.
  await page.evaluate(() => history.back());
  await expect(onItsWay).toBeHidden();
  await begin.click();
  await expect(onItsWay).toBeVisible();
  release();
  await expect(heading(page, t.newAssessment.title)).toBeVisible();
  await expect(onItsWay).toBeHidden();
});

test('the language in the first frame', async ({ page }) => {
  await clickAtOnce(page, 'button', 'English');
  await openWithSlowScripts(page, '/');
  await expect(heading(page, texts.en.start.title)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the colours in the first frame', async ({ page }) => {
  await clickAtOnce(page, 'button', t.app.theme.dark);
  await openWithSlowScripts(page, '/');
  await expect(page.locator('html')).toHaveAttribute('data-live', '');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('an answer in the frame in which its statement comes', async ({ page }) => {
  await store(page, {
    assessments: [assessmentWith({})],
    responses: [responseOf(1, {}, { handedIn: null })],
  });
  await clickAtOnce(page, 'input[type="radio"]', 'Slet ikke');
  await page.goto('/#/v/a1/svar/s1/kompetencer');
  await expect(answerOf(page, 'K1', 0)).toBeChecked();
  await expectSaved(page);
  await page.reload();
  await expect(heading(page, 'Kompetencer')).toBeVisible();
  await expect(answerOf(page, 'K1', 0)).toBeChecked();
});

test('a page at its own address is drawn once, with what is stored', async ({ page }) => {
  await store(page, {
    assessments: [assessmentWith({})],
    responses: [responseOf(1, { K1: 2 }, { handedIn: null })],
  });
  await page.addInitScript((label) => {
    globalThis.changedParts = new Set();
    new MutationObserver(() => {
      for (const { ariaLabel } of document.querySelectorAll('main [role="status"]'))
        if (ariaLabel === label) globalThis.changedParts.add(label);
    }).observe(document, { childList: true, subtree: true });
  }, t.app.loading);
  await page.goto('/#/v/a1/svar/s1/kompetencer');
  await expect(answerOf(page, 'K1', 2)).toBeChecked();
  expect(await page.evaluate(() => [...globalThis.changedParts])).toEqual([]);
});

test('an answer changes its own statement, the progress and the save state, and nothing else', async ({
  page,
}) => {
  await openWith(
    page,
    { assessments: [assessmentWith({}, 'full')], responses: [responseOf(1, { K1: 3 }, { handedIn: null })] },
    '/#/v/a1/svar/s1/kompetencer',
  );
  await expect(answerOf(page, 'K1', 3)).toBeChecked();
  await page.evaluate(() => {
    globalThis.changedParts = new Set();
    const partOf = (node: Node): string => {
      const element = node instanceof Element ? node : node.parentElement;
      const part = element?.closest('fieldset, aside, details, section');
      if (part === null || part === undefined) return element?.outerHTML.slice(0, 200) ?? 'nothing';
      const heading = part.querySelector('legend')?.textContent;
      return (
        heading ??
        part.getAttribute('aria-label') ??
        part.querySelector('summary')?.textContent ??
        part.tagName
      );
    };
    new MutationObserver((records) => {
      for (const { target } of records) globalThis.changedParts.add(partOf(target));
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await answer(page, 'K2', 1);
  await expect(page.getByRole('complementary')).toContainText('2 af 26');
  await expectSaved(page);
  const changed = await page.evaluate(() => [...globalThis.changedParts]);
  const allowed = [/^2 Oplæringen handler om/, /^Fremdrift$/, /^Tema 1 af 5/, /^Valgt selvvurdering$/];
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((part) => !allowed.some((pattern) => pattern.test(part)))).toEqual([]);
});
