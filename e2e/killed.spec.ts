/**
 * The browser is ended by SIGKILL, with all its processes, at a random moment after the page has said »Gemt«: what
 * was called saved is there when it is started again. Three rounds; `npm run test:soak` makes two hundred (ROUNDS).
 *
 * This shows that nothing saved depends on the page's or the browser's own goodbye. It shows surviving a crash of the
 * browser, not of the machine: what the operating system had not yet written to the disk outlives a process.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { themesOf } from './support/pack';
import { startAssessment } from './support/road';
import { storedRecords } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const rounds = Number(process.env['ROUNDS'] ?? 3);
const statements = themesOf('full')[0]?.statements ?? [];

interface Running {
  readonly page: Page;
  /** Ends every process of the browser at once. */
  kill(): Promise<void>;
}

/** A browser of its own with a profile that stays. */
async function start(profile: string): Promise<Running> {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const { args = [], executablePath } = test.info().project.use.launchOptions ?? {};
  const child = spawn(
    executablePath ?? chromium.executablePath(),
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-default-browser-check',
      '--hide-crash-restore-bubble',
      ...args,
      'about:blank',
    ],
    // A group of its own, so that all of it can be ended at once.
    { detached: true, stdio: 'ignore' },
  );
  const browser = await connect(profile);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the browser has no window');
  return { page: await context.newPage(), kill: () => kill(child, browser) };
}

async function connect(profile: string): Promise<Browser> {
  const port = () => readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
  await expect.poll(port, { timeout: 20_000, intervals: [50] }).toMatch(/^\d+\n/);
  return chromium.connectOverCDP(`http://127.0.0.1:${(await port()).split('\n')[0]}`);
}

async function kill(child: ChildProcess, browser: Browser): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-Number(child.pid), 'SIGKILL');
    await ended;
  }
  await browser.close().catch(() => undefined);
}

/**
 * Answers a statement in the page and waits there until it says that everything is saved: what resolves was promised,
 * however late this process hears of it.
 */
function answerUntilSaved(page: Page, { id, value }: Given): Promise<void> {
  return page.evaluate(
    async ([radio, bar]) => {
      document.querySelector<HTMLInputElement>(String(radio))?.click();
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      // It says »Gemmer« by the next frame; before that it still speaks of the answer before.
      await frame();
      await frame();
      const said = () => document.querySelector(String(bar))?.textContent ?? '';
      while (!/Gemt kl\.\s[\d.]+$/.test(said())) await new Promise((resolve) => setTimeout(resolve));
    },
    [`input[name="${id}"][value="${value}"]`, `[aria-label="${texts.da.app.chosenAssessment}"]`],
  );
}

interface Given {
  readonly id: string;
  /** Of the radio button. */
  readonly value: string;
}

const any = <Value>(values: readonly Value[]): Value =>
  values[Math.floor(Math.random() * values.length)] as Value;
const anyAnswer = (): Given => ({
  id: any(statements).id,
  value: any(['0', '1', '2', '3', 'dont-know']),
});

/** What was called saved, and what was answered after that without a word. */
function promises() {
  const kept = new Map<string, Set<string>>();
  return {
    async give(page: Page, given: Given) {
      kept.get(given.id)?.add(given.value);
      await answerUntilSaved(page, given);
      kept.set(given.id, new Set([given.value]));
    },
    get count() {
      return kept.size;
    },
    broken: (stored: Readonly<Record<string, string>>) =>
      [...kept].filter(([id, values]) => !values.has(stored[id] ?? 'missing')).map(([id]) => id),
  };
}

async function storedValues(page: Page): Promise<Readonly<Record<string, string>>> {
  const [response] = (await storedRecords(page)).responses;
  const answers = Object.entries(response?.answers ?? {});
  return Object.fromEntries(
    answers.map(([id, one]) => [id, one.kind === 'scored' ? String(one.rank) : one.kind]),
  );
}

test.skip(process.platform === 'win32', 'Windows has no groups of processes to end at once');

test(`killed ${rounds} times at random moments, the browser misses nothing that was called saved`, async ({
  baseURL,
}) => {
  test.setTimeout(30_000 + rounds * 10_000);
  const profile = await mkdtemp(join(tmpdir(), 'kommunespejl-killed-'));
  const promised = promises();
  let address = '';
  for (let round = 0; round <= rounds; round++) {
    const { page, kill } = await start(profile);
    try {
      await page.goto(address === '' ? String(baseURL) : address);
      if (address === '') await startAssessment(page, { form: 'full' });
      else await expect(page.getByRole('group').first()).toBeVisible();
      address = page.url();
      expect(promised.broken(await storedValues(page)), `missing in round ${round}`).toEqual([]);
      await expect(page.getByRole('alert')).toBeEmpty();
      if (round === rounds) break;
      for (let count = Math.ceil(Math.random() * 5); count > 0; count--) {
        await promised.give(page, anyAnswer());
      }
      // More is on its way when the end comes.
      const going = (async () => {
        for (;;) await promised.give(page, anyAnswer());
      })().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
      await kill();
      await going;
    } finally {
      await kill();
    }
  }
  expect(promised.count).toBeGreaterThan(0);
  await rm(profile, { recursive: true, force: true });
});

test('a tab that crashes: another one goes on with all that was called saved', async ({ page, context }) => {
  await page.goto('/');
  await startAssessment(page, { form: 'full' });
  const address = page.url();
  const promised = promises();
  for (const { id } of statements) await promised.give(page, { id, value: any(['0', '3']) });
  const crashed = page.waitForEvent('crash');
  const devTools = await context.newCDPSession(page);
  devTools.send('Page.crash').catch(() => undefined);
  await crashed;
  const another = await context.newPage();
  await another.goto(address);
  await expect(another.getByRole('group').first()).toBeVisible();
  expect(promised.broken(await storedValues(another))).toEqual([]);
});
