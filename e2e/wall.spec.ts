/** The results on the wall: every slide is whole and readable, and all works by key, clicker, pointer and button. */
import type { Page } from '@playwright/test';
import type { Assessment } from '../src/domain/assessment/model';
import { expectNoAxeViolations } from './support/axe';
import { expectSlideFits } from './support/measure';
import type { Language } from './support/pack';
import { heading } from './support/road';
import { type Records, store } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';
import { wall, wallRounds } from './support/wallRounds';

const t = texts.da;
const windows = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

async function openWall(page: Page, records: Records, language: Language = 'da', address = wall) {
  await store(page, records);
  await page.evaluate((wanted) => {
    localStorage.setItem('kommunespejl.language', wanted);
    // Another round's place is not this one's.
    localStorage.removeItem('kommunespejl.wall');
  }, language);
  await page.goto(address);
  await expectShown(page);
}

const slide = (page: Page) => page.locator('[data-slide]');
/** The slide says something: what it shows is there, and not the title alone. */
async function expectShown(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(slide(page).locator('[data-main]')).toHaveText(/\S/);
}
const position = (page: Page) =>
  slide(page)
    .getByText(/^\d+ (af|of) \d+$/)
    .first();
const placeOf = async (page: Page) => (await position(page).textContent()) ?? '';
const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Goes through the deck from the first slide to the last. */
async function eachSlide(page: Page, look: (title: string) => Promise<void>): Promise<number> {
  for (let number = 1; ; number += 1) {
    const [, last = ''] = (await placeOf(page)).split(/ (?:af|of) /);
    await expect(position(page)).toHaveText(new RegExp(`^${number} (af|of) ${last}$`));
    await expectShown(page);
    // Whatever is hidden until it is revealed.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('r');
    await look(`${number}: ${await page.getByRole('heading', { level: 1 }).textContent()}`);
    if (String(number) === last) return number;
    await page.keyboard.press('PageDown');
  }
}

for (const [name, records] of Object.entries(wallRounds)) {
  for (const language of ['da', 'en'] as const) {
    test(`every slide fits: ${name}, ${language}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(windows[0]);
      await openWall(page, records, language);
      await eachSlide(page, async (title) => {
        for (const window of windows) {
          await page.setViewportSize(window);
          await expectSlideFits(page, `${title}, ${window.width} × ${window.height}`);
        }
        if (records.assessments.some((assessment) => (assessment as Assessment).example))
          await expect(slide(page).getByText(texts[language].app.example)).toBeVisible();
      });
    });
  }
}

test('every slide of the examples fits, and says that they are made up', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize(windows[1]);
  for (const [example, rounds] of [
    ['eksempelby', ['', '?runde=1']],
    ['proevekoebing', ['']],
  ] as const) {
    await page.goto(`/#/eksempel/${example}`);
    await expect(page).toHaveURL(/resultater/);
    for (const round of rounds) {
      await page.goto(`/#/v/${example}/workshop${round}`);
      await eachSlide(page, async (title) => {
        await expectSlideFits(page, `${example}${round} ${title}`);
        await expect(slide(page).getByText(t.app.example)).toBeVisible();
      });
    }
  }
});

test('no slide breaks WCAG 2.2 AA as far as axe sees, light and dark', async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const name of [
    'fourteen, by role group',
    'five, much withheld',
    'one response',
    'not closed',
  ] as const) {
    await page.emulateMedia({ colorScheme: name === 'five, much withheld' ? 'dark' : 'light' });
    await openWall(page, wallRounds[name]);
    await eachSlide(page, () => expectNoAxeViolations(page));
  }
});

test('keys and clickers go from slide to slide, and a reload keeps the place', async ({ page }) => {
  await openWall(page, wallRounds['fourteen, by role group']);
  const [, last] = (await placeOf(page)).split(' af ');
  const at = (number: string | undefined) => expect(position(page)).toHaveText(`${number} af ${last}`);
  for (const [key, number] of [
    ['ArrowRight', '2'],
    ['PageDown', '3'],
    ['Space', '4'],
    ['ArrowLeft', '3'],
    ['PageUp', '2'],
    ['End', last],
    ['ArrowRight', last],
    ['Home', '1'],
    ['PageUp', '1'],
    ['PageDown', '2'],
    ['Alt+ArrowDown', '2'],
    ['PageDown', '3'],
  ] as const) {
    await page.keyboard.press(key);
    await at(number);
  }
  await expect(page).toHaveURL(/workshop\/3$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`side 3 af ${last}`));

  await page.reload();
  await at('3');
  await page.goto(`${wall}/400`);
  await at(last);
});

test('the black screen goes with any key or click, which does nothing else', async ({ page }) => {
  await openWall(page, wallRounds['one response']);
  const told = page.getByRole('status').filter({ hasText: t.workshop.blank });
  for (const [blank, back] of [
    ['b', () => page.keyboard.press('PageDown')],
    ['.', () => page.keyboard.press('Escape')],
    ['B', () => page.mouse.click(1200, 300)],
  ] as const) {
    await page.keyboard.press(blank);
    await expect(told).toHaveCount(1);
    await back();
    await expect(told).toHaveCount(0);
    await expect(page).toHaveURL(/workshop$/);
  }
});

test('single letters do nothing where they are switched off; the other keys stay', async ({ page }) => {
  await store(page, wallRounds['one response']);
  await page.evaluate(() => localStorage.setItem('kommunespejl.singleKeys', 'off'));
  await page.goto('/#/v/a1/resultater');
  await expect(heading(page, t.results.title)).toBeVisible();
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/resultater$/);
  await page.goto(wall);
  await expect(position(page)).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('status').filter({ hasText: t.workshop.blank })).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/workshop\/2$/);
});

test('on a phone a slide is whole and in the middle, and its buttons hide nothing of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWall(page, wallRounds['fourteen, by role group']);
  await expectSlideFits(page, '390 × 844');
  const window = page.viewportSize();
  const frame = await slide(page).boundingBox();
  const controls = await page.getByRole('group', { name: t.workshop.bar.label }).boundingBox();
  if (window === null || frame === null || controls === null) throw new Error('All of them are there.');
  expect(frame.x).toBeCloseTo((window.width - frame.width) / 2, 0);
  expect(frame.y).toBeCloseTo((window.height - frame.height) / 2, 0);
  expect(controls.y).toBeGreaterThan(frame.y + frame.height);
});

test('the buttons leave it to be seen that an example is one', async ({ page }) => {
  await page.goto('/#/eksempel/eksempelby');
  await expect(page).toHaveURL(/resultater/);
  await page.goto('/#/v/eksempelby/workshop');
  for (const window of windows) {
    await page.setViewportSize(window);
    await expect
      .poll(async () => {
        const mark = await slide(page).getByText(t.app.example).boundingBox();
        const controls = await page.getByRole('group', { name: t.workshop.bar.label }).boundingBox();
        return mark !== null && controls !== null && controls.y > mark.y + mark.height;
      })
      .toBe(true);
  }
});

test('all of it works by buttons and by clicks at the sides', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openWall(page, wallRounds['one response']);
  const { bar } = t.workshop;
  await expect(button(page, bar.previous)).toHaveAttribute('aria-disabled', 'true');
  await button(page, bar.next).focus();
  await page.keyboard.press('Space');
  await expect(position(page)).toHaveText(/^2 af/);
  await expect(button(page, bar.next)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(position(page)).toHaveText(/^3 af/);
  await button(page, bar.previous).click();
  await expect(position(page)).toHaveText(/^2 af/);

  await page.mouse.click(1200, 300);
  await expect(position(page)).toHaveText(/^3 af/);
  await page.mouse.click(80, 300);
  await expect(position(page)).toHaveText(/^2 af/);
  await page.mouse.click(640, 300);
  await expect(position(page)).toHaveText(/^2 af/);

  await button(page, bar.blank).click();
  await page.mouse.click(640, 300);
  await button(page, bar.leave).click();
  await expect(heading(page, t.facilitator.title)).toBeVisible();
});

test('F on the results shows the wall full screen, and Escape leads back to the same place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await store(page, wallRounds['fourteen, by role group']);
  await page.goto('/#/v/a1/resultater');
  await expect(page.getByText(t.results.answers.title).first()).toBeVisible();
  // The page is whole, and moves no more.
  await expect(page.getByRole('region', { name: t.results.parts.temaer }).getByRole('img')).toBeVisible();
  await page.evaluate(() => scrollTo(0, 900));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);

  await page.keyboard.press('f');
  await expect(position(page)).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(page.getByRole('navigation', { name: t.app.mainMenu })).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/workshop\/3$/);

  await page.keyboard.press('Escape');
  await expect(heading(page, t.results.title)).toBeFocused();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  await page.goForward();
  await expect(position(page)).toHaveText(/^3 af/);
});

test('where full screen is refused the window shows the same, and nothing is said', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await store(page, wallRounds['one response']);
  await page.goto('/#/v/a1/resultater');
  await page.getByRole('link', { name: t.results.onTheWall }).click();
  await expect(position(page)).toBeVisible();
  await button(page, t.workshop.bar.fullScreen).click();
  await page.keyboard.press('Escape');
  await expect(heading(page, t.results.title)).toBeVisible();
});

test('opened by its address, the wall has a way out all the same', async ({ page }) => {
  await openWall(page, wallRounds['not closed']);
  await expect(heading(page, t.workshop.hidden.notClosed)).toBeVisible();
  await expect(page.getByText(t.workshop.hidden.missing(2))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading(page, t.results.title)).toBeVisible();
  await expect(page).toHaveURL(/resultater$/);
});

test('on paper there is a slide a page', async ({ page }) => {
  await openWall(page, wallRounds['one response']);
  const [, last] = (await placeOf(page)).split(' af ');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  expect(boxes).toHaveLength(Number(last));
  expect(new Set(boxes.map(String))).toEqual(new Set(['842,595']));

  await test.step('and each is whole', async () => {
    // As wide as the page without its margins.
    await page.setViewportSize({ width: 1062, height: 718 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('[data-sheet] [data-main]')).toHaveText(Array(Number(last)).fill(/\S/));
    const cut = await page.locator('[data-sheet]').evaluateAll((sheets) =>
      sheets.filter((sheet) => {
        const paper = sheet.getBoundingClientRect();
        const slide = sheet.querySelector('[data-slide]')?.getBoundingClientRect() ?? paper;
        return slide.left < paper.left - 1 || slide.right > paper.right + 1 || slide.height > paper.height;
      }),
    );
    expect(cut).toHaveLength(0);
    await expect(page.locator('[data-sheet]').getByText(t.app.example)).toHaveCount(Number(last));
  });
});
