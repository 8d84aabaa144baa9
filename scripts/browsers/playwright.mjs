/** Drives Chromium and Firefox by Playwright. Firefox is the one on the machine, by WebDriver BiDi. */
import { chromium, expect, firefox } from '@playwright/test';
import { PATIENCE } from './driver.mjs';

const wait = { timeout: PATIENCE };

export async function chromiumDriver(path) {
  const browser = await chromium.launch({
    ...(path === null ? {} : { executablePath: path }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  return { version: browser.version(), driver: await driverOf(browser, await browser.newContext()) };
}

export async function firefoxDriver(path) {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: path });
  // What Firefox refuses to be told over this protocol stays as the browser has it.
  const asItIs = { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null };
  const context = await browser.newContext({ ...asItIs, viewport: null });
  return { version: browser.version(), driver: await driverOf(browser, context) };
}

/** @returns {Promise<import('./driver.mjs').Driver>} */
async function driverOf(browser, context) {
  const page = await context.newPage();
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.setDefaultTimeout(PATIENCE);

  const at = ({ role, name, text, within }) => {
    const inside = within === undefined ? page : at(within);
    return role === undefined
      ? inside.getByText(text, { exact: true })
      : inside.getByRole(role, name === undefined ? {} : { name, exact: true });
  };
  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    click: (place) => at(place).click(),
    // Key by key: what Playwright fills in at once, Firefox does not tell the page of.
    type: async (place, text) => {
      await at(place).press('ControlOrMeta+A');
      await at(place).pressSequentially(text);
    },
    choose: async (place, option) => void (await at(place).selectOption(option)),
    sees: (place) => expect(at(place)).toBeVisible(wait),
    seesChecked: (place) => expect(at(place)).toBeChecked(wait),
    seesValue: (place, value) => expect(at(place)).toHaveValue(value, wait),
    reads: (place, text) => expect(at(place)).toContainText(text, wait),
    problems: async () => problems,
    close: () => browser.close(),
  };
}
