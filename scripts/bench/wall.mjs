/** How fast the wall changes, by its own key and by the facilitator's: what is measured, and the rows of the table. */
import { conditions, inPage, quietNetwork, slowDown } from './page.mjs';
import { sharedRound, workshopOf } from './records.mjs';
import { median, milliseconds, percentile, summary } from './report.mjs';

/** At full speed, in milliseconds, as the 95th percentile of all slides. */
const BOUNDS = { slide: 50, step: 100 };
const RESPONDENTS = 200;

const wallAddress = `/#/v/${sharedRound}/workshop`;
const place = (page) =>
  page
    .locator('[data-slide]')
    .getByText(/^\d+ af \d+$/)
    .first();

/** Measures both, one after the other. */
export async function wallRows(browser, origin, runs, announce) {
  const rows = [];
  for (const [name, measure, bound] of [
    [`Key to the next slide, ${RESPONDENTS} respondents, p95`, changingSlides, BOUNDS.slide],
    ['Key in the facilitator’s window to the wall, p95', followingWall, BOUNDS.step],
  ]) {
    announce(name);
    const measured = [];
    for (const condition of Object.keys(conditions)) {
      const each = [];
      for (let run = 0; run < runs; run += 1)
        each.push(percentile(await measure(browser, origin, condition), 0.95));
      measured.push(each);
    }
    rows.push({
      name,
      cells: measured.map((each) => summary(each, milliseconds)),
      bound: milliseconds(bound),
      over: median(measured[0]) > bound,
    });
  }
  return rows;
}

/** Milliseconds from the key to the paint of the next slide, for all slides there are, from the first to the last. */
function changingSlides(browser, origin, condition) {
  return inPage(browser, origin, { records: workshopOf(RESPONDENTS), condition }, async (page) => {
    await page.goto(wallAddress);
    await place(page).waitFor({ timeout: 60_000 });
    await quietNetwork(page);
    await page.evaluate(() => {
      globalThis.bench.slides = [];
      addEventListener(
        'keydown',
        ({ timeStamp }) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => globalThis.bench.slides.push(performance.now() - timeStamp)),
          ),
        true,
      );
    });
    const last = await lastOf(page);
    for (let shown = 1; shown < last; shown += 1) {
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction((count) => globalThis.bench.slides.length === count, shown);
    }
    return page.evaluate(() => globalThis.bench.slides);
  });
}

/**
 * Milliseconds from the key in the facilitator's window to the paint of the slide in the window of the wall, for all
 * slides. The two have clocks of their own, which `timeOrigin` sets to the same time.
 */
function followingWall(browser, origin, condition) {
  return inPage(browser, origin, { records: workshopOf(RESPONDENTS), condition }, async (facilitator) => {
    await facilitator.goto(`/#/v/${sharedRound}/facilitator`);
    await place(facilitator).waitFor({ timeout: 60_000 });
    // By the button, as a facilitator opens it: a page in a tab of its own would not be drawn while it is behind.
    const opened = facilitator.context().waitForEvent('page');
    await facilitator.getByRole('button', { name: /^Åbn væggen/ }).click();
    const wall = await opened;
    await slowDown(wall, condition);
    await place(wall).waitFor({ timeout: 60_000 });
    await quietNetwork(wall);
    await wall.evaluate(() => {
      globalThis.painted = [];
      let shown = document.querySelector('h1');
      new MutationObserver(() => {
        const heading = document.querySelector('h1');
        if (heading === shown) return;
        shown = heading;
        requestAnimationFrame(() =>
          requestAnimationFrame(() => globalThis.painted.push(performance.timeOrigin + performance.now())),
        );
      }).observe(document.body, { subtree: true, childList: true });
    });
    await facilitator.evaluate(() => {
      globalThis.pressed = [];
      addEventListener(
        'keydown',
        ({ timeStamp }) => globalThis.pressed.push(performance.timeOrigin + timeStamp),
        true,
      );
    });
    const last = await lastOf(wall);
    for (let shown = 1; shown < last; shown += 1) {
      await facilitator.keyboard.press('ArrowRight');
      await wall.waitForFunction((count) => globalThis.painted.length === count, shown);
    }
    const pressed = await facilitator.evaluate(() => globalThis.pressed);
    return (await wall.evaluate(() => globalThis.painted)).map((time, index) => time - pressed[index]);
  });
}

const lastOf = async (page) => Number((await place(page).textContent()).split(' af ')[1]);
