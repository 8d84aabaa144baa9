/** What is measured, one function each. Each measures once, in a page of its own. */
import { inPage, quietNetwork } from './page.mjs';
import { ownRecords, ownRound, recordsOf, statements, themes } from './records.mjs';

/**
 * The start page at a first visit: bytes over the network of what is asked for before the app has taken over the
 * page (`html`, `js`, `css`), and milliseconds from the beginning of the navigation to the first contentful paint
 * and to that moment.
 */
export function firstLoad(browser, origin, condition) {
  return inPage(browser, origin, { records: null, condition }, async (page) => {
    await page.goto('/');
    await page.waitForFunction(() => globalThis.bench.live !== null);
    return page.evaluate(() => {
      const { live } = globalThis.bench;
      const fetched = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource').filter(({ startTime }) => startTime < live),
      ];
      const bytes = (ending) =>
        fetched
          .filter(({ name }) => new URL(name).pathname.endsWith(ending))
          .reduce((sum, { transferSize }) => sum + transferSize, 0);
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      return { html: bytes('/'), js: bytes('.js'), css: bytes('.css'), painted, live };
    });
  });
}

/** Milliseconds from the click on an answer to its paint, for each statement of the full form. */
export function answering(browser, origin, condition) {
  return inPage(browser, origin, { records: ownRecords, condition }, async (page) => {
    let given = 0;
    for (const [index, { slug, items }] of themes.entries()) {
      if (index === 0) await page.goto(`/#/v/${ownRound}/svar/own/${slug}`);
      else await page.getByRole('link', { name: /^Næste/ }).click();
      for (const item of items) {
        const question = page.getByRole('group', { name: item.text.da });
        // A different answer each time, as people give them.
        await question
          .getByRole('radio')
          .nth(given % 5)
          .click();
        given += 1;
        await page.waitForFunction((count) => globalThis.bench.answers.length === count, given);
      }
    }
    const times = await page.evaluate(() => globalThis.bench.answers);
    if (times.length !== statements)
      throw new Error(`${times.length} answers were timed, not ${statements}.`);
    return times;
  });
}

/**
 * Milliseconds from the click on *Se resultater* on the overview to strips, themes and distribution on the screen.
 * @param fetched whether an answer has been given in this tab before, after which the browser fetches the code of
 * the results when it is idle; else the overview is the first page of the tab, and the code is on its way at best
 * @param looked milliseconds for which the reader looks at the overview before the click; the app makes the results
 * ready meanwhile
 */
export function openingResults(browser, origin, condition, { respondents, fetched, looked }) {
  return inPage(browser, origin, { records: recordsOf(respondents), condition }, async (page) => {
    if (fetched) {
      const code = page.waitForRequest(/\/ResultsPage-[^/]+\.js$/);
      await page.goto(`/#/v/${ownRound}/svar/own/${themes[0].slug}`);
      await page.getByRole('radio').first().click();
      await code;
      await quietNetwork(page);
      await page.evaluate(() => {
        location.hash = '#/';
      });
    } else {
      await page.goto('/');
    }
    const link = page.getByRole('link', { name: /^Se resultater/ });
    await link.waitFor();
    await page.waitForTimeout(looked);
    await link.click();
    await page.waitForFunction(() => globalThis.bench.results !== null, undefined, { timeout: 60_000 });
    return page.evaluate(() => globalThis.bench.results);
  });
}
