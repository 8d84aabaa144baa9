/** Runs Lighthouse on each page, in a browser that already holds what the page shows. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { ownRecords, ownRound, recordsOf, store, themes } from '../bench/records.mjs';
import { inProject } from '../project.mjs';
import { freePort, serve } from '../serve.mjs';

/** Where Lighthouse looks, and what lies in the database. The results are those of a closed round of fourteen. */
const PAGES = [
  { name: 'Start page', address: '', records: { assessments: [], responses: [] } },
  { name: 'Questions', address: `#/v/${ownRound}/svar/own/${themes[0].slug}`, records: ownRecords },
  { name: 'Results', address: '#/v/a1/resultater', records: recordsOf(14) },
];

/**
 * Lighthouse's own: a mid-range phone on slow 4G, and a desk, both simulated. What is judged beside the speed is
 * judged on a screen that is as tall as the page: what is far out of sight has no layout (`content-visibility`), and
 * its colours would be compared with what lies in its place until then.
 */
const DEVICES = [
  {
    name: 'phone',
    config: undefined,
    tall: { mobile: true, width: 412, height: 20_000, deviceScaleFactor: 1 },
  },
  {
    name: 'desk',
    config: desktopConfig,
    tall: { mobile: false, width: 1350, height: 12_000, deviceScaleFactor: 1 },
  },
];

/**
 * @param path the browser, or `null` for Playwright's own
 * @returns `{ browser, version, results }`; a result is `{ page, device, runs, quality }` with Lighthouse's own
 *   reports: one of the speed for each run, and one of the rest
 */
export async function measure(path, times, announce) {
  const origin = `http://localhost:${await serve({ root: inProject('dist'), port: await freePort() })}`;
  const results = [];
  for (const { name, address, records } of PAGES) {
    for (const device of DEVICES) {
      announce(`${name}, ${device.name}`);
      const reports = await inBrowser(path, origin, records, async (anew, port) => {
        const runs = [];
        for (let run = 0; run < times; run += 1) {
          await anew();
          runs.push(await speedOf(`${origin}/${address}`, port, device));
        }
        await anew();
        return { runs, quality: await qualityOf(`${origin}/${address}`, port, device) };
      });
      results.push({ page: name, device: device.name, ...reports });
    }
  }
  const { lighthouseVersion: version, userAgent } = results[0].quality;
  return { version, browser: /Chrome\/(\d+)/.exec(userAgent)?.[1], results };
}

function speedOf(url, port, { config }) {
  return reportOf(url, { port, onlyCategories: ['performance'] }, config);
}

function qualityOf(url, port, { config, tall }) {
  const flags = {
    port,
    onlyCategories: ['accessibility', 'best-practices'],
    screenEmulation: tall,
    disableFullPageScreenshot: true,
  };
  return reportOf(url, flags, config);
}

async function reportOf(url, flags, config) {
  // The answers are to stay.
  const { lhr } = await lighthouse(url, { ...flags, disableStorageReset: true, logLevel: 'error' }, config);
  if (lhr.runtimeError !== undefined) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return lhr;
}

/**
 * A browser with a profile of its own that holds the records.
 * @param use gets what makes the next visit the first one (no cache, no service worker), and the debugging port
 */
async function inBrowser(path, origin, records, use) {
  const profile = await mkdtemp(join(tmpdir(), 'kommunespejl-lighthouse-'));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    ...(path === null ? {} : { executablePath: path }),
    baseURL: origin,
    viewport: null,
    // Playwright turns this off, and Lighthouse looks whether the page stands in its way.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      `--remote-debugging-port=${port}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  try {
    const [page] = context.pages();
    await store(page, records);
    await page.goto('about:blank');
    const cdp = await context.newCDPSession(page);
    const anew = async () => {
      await cdp.send('Network.clearBrowserCache');
      await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'service_workers,cache_storage' });
    };
    return await use(anew, port);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}
