/** A page to measure in: records in its database, the processor and the network slowed down, and its own stopwatch. */
import { store } from './records.mjs';

/** The conditions under which everything is measured. Bytes per second and milliseconds. */
export const conditions = {
  unthrottled: { cpu: 1, network: null },
  throttled: {
    cpu: 4,
    // Slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up.
    network: {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    },
  },
};

/**
 * Runs `measure(page, cdp)` in a new context with nothing in its cache and these records in its database.
 * The records are put there by another page and at full speed: they are no part of what is measured.
 * @param script what runs in the page before anything else; the stopwatch below where nothing else is said
 * @param visit what another page does beforehand in the same context, at full speed too
 */
export async function inPage(browser, origin, { records, condition, script, visit }, measure) {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1280, height: 800 },
  });
  try {
    if (records !== null) {
      const seeding = await context.newPage();
      await store(seeding, records);
      await seeding.close();
    }
    if (visit != null) {
      const visiting = await context.newPage();
      await visit(visiting);
      await visiting.close();
    }
    const page = await context.newPage();
    await page.addInitScript(script ?? stopwatch);
    return await measure(page, await slowDown(page, condition));
  } finally {
    await context.close();
  }
}

/** Has processor and network of a page as slow as the condition says; resolves to the session it is done by. */
export async function slowDown(page, condition) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  const { cpu, network } = conditions[condition];
  if (network !== null) await cdp.send('Network.emulateNetworkConditions', network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return cdp;
}

/** Resolves when nothing has been asked of the network for a second. */
export async function quietNetwork(page) {
  let pending = 0;
  let since = Date.now();
  const asked = () => {
    pending += 1;
  };
  const answered = () => {
    pending -= 1;
    since = Date.now();
  };
  page.on('request', asked).on('requestfinished', answered).on('requestfailed', answered);
  while (pending > 0 || Date.now() - since < 1000) await new Promise((done) => setTimeout(done, 50));
  page.off('request', asked).off('requestfinished', answered).off('requestfailed', answered);
}

/**
 * Runs in the page before anything else in it. Times are from the `timeStamp` of the event, which is when the
 * browser got it, to the start of the frame after the one that holds what is waited for (twice
 * `requestAnimationFrame`). So a figure holds everything up to the paint, and up to one frame (17 ms) more.
 */
function stopwatch() {
  const bench = { live: null, answers: [], results: null };
  globalThis.bench = bench;

  // The app has taken over the prerendered page: from now on a click does what it says.
  new MutationObserver(() => {
    if (bench.live === null && 'live' in document.documentElement.dataset) bench.live = performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-live'] });

  /**
   * What is made ready out of sight does not count. Told by the style that hides it: `checkVisibility` would have the
   * browser lay out what it leaves until it comes near, and so measure itself.
   */
  const inPart = (part, selector) => {
    const drawn = document.getElementById(`part-${part}`)?.closest('section')?.querySelector(selector);
    return drawn != null && drawn.closest('[style*="display: none"]') === null;
  };
  /** Strips, themes with their bars, and distribution. */
  const drawn = () =>
    inPart('tal', '[role="img"]') &&
    inPart('temaer', '[role="img"] svg :is(path, rect)') &&
    inPart('svar', '[role="img"]');

  let pressed = 0;
  addEventListener(
    'pointerup',
    (event) => {
      pressed = event.timeStamp;
    },
    true,
  );
  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element)) return;
      const began = pressed;
      if (event.target.matches('input[type="radio"]')) {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => bench.answers.push(performance.now() - began)),
        );
      }
      if (event.target.closest('a')?.hash.endsWith('/resultater')) {
        const look = () => {
          requestAnimationFrame(drawn() ? () => (bench.results = performance.now() - began) : look);
        };
        requestAnimationFrame(look);
      }
    },
    true,
  );
}
