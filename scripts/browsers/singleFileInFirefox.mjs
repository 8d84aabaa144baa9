/**
 * The single file in Firefox: the road, and what docs/hosting.md says of who can read what it stores. By itself:
 * `node scripts/browsers/singleFileInFirefox.mjs /usr/bin/firefox-esr`.
 */
import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firefox } from '@playwright/test';
import { inProject, SINGLE_FILE } from '../project.mjs';

/** As the Firefox of a distribution is driven, which takes none of these settings. */
const driven = { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null, viewport: null };
/** As Firefox has it; whoever drives it by program has it turned off. */
const apart = { 'security.fileuri.strict_origin_policy': true };

/**
 * @param executablePath the program
 * @returns its version
 * @throws where something does not hold
 */
export async function checkSingleFileInFirefox(executablePath) {
  const folder = await mkdtemp(join(tmpdir(), 'kommunespejl-single-'));
  const [file, other, moved] = ['a/kommunespejl.html', 'a/other.html', 'b/kommunespejl.html'].map((path) =>
    join(folder, path),
  );
  for (const name of ['a', 'b', 'profile']) await mkdir(join(folder, name));
  await copyFile(inProject(SINGLE_FILE), file);
  await writeFile(other, '<!doctype html><title>Other</title>');
  const browser = await firefox.launchPersistentContext(join(folder, 'profile'), {
    channel: 'moz-firefox',
    executablePath,
    firefoxUserPrefs: apart,
    ...driven,
  });
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await road(page, file);
    assert.deepEqual(
      await databases(page, file),
      ['kommunespejl'],
      'what is stored is seen by the file itself',
    );
    assert.deepEqual(await databases(page, other), [], 'another file beside it sees nothing');
    await rename(file, moved);
    assert.equal(await assessments(page, moved), 0, 'where it has been moved, it finds nothing');
    await rename(moved, file);
    assert.equal(await assessments(page, file), 1, 'back in its place it finds what is stored');
    assert.deepEqual(problems, [], 'the page reported nothing');
    return browser.browser()?.version() ?? '';
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Start, answer, reload, results, English. */
async function road(page, file) {
  await page.goto(pathToFileURL(file).href);
  await page.getByRole('link', { name: 'Begynd en selvvurdering' }).click();
  // Typed, and not put there: Firefox tells a page of the one and not of the other.
  await page.getByRole('combobox', { name: 'Kommune' }).pressSequentially('kobenhavn');
  await page.getByRole('option', { name: 'Københavns Kommune' }).click();
  await page.getByRole('radio', { name: 'Kort' }).check();
  await page.getByRole('combobox', { name: 'Din rolle' }).selectOption('Digitaliseringschef');
  await page.getByRole('button', { name: 'Begynd at svare' }).click();
  const first = page.locator('[data-question="K1"]').getByRole('radio').first();
  await first.check();
  await page.getByText(/^Gemt kl/).waitFor();
  await page.reload();
  await first.waitFor();
  assert.equal(await first.isChecked(), true, 'the answer is there after a reload');
  await page.getByRole('link', { name: 'Resultater' }).first().click();
  await page.locator('.recharts-surface').first().waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Results' }).waitFor();
  await page.getByRole('button', { name: 'Dansk' }).click();
  await page.getByRole('heading', { level: 1, name: 'Resultater' }).waitFor();
}

async function databases(page, file) {
  await page.goto(pathToFileURL(file).href);
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}

/** How many self-assessments the start page lists; the whole of it has come when it is ready. */
async function assessments(page, file) {
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => 'live' in document.documentElement.dataset);
  return page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('kommunespejl');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('assessments').objectStore('assessments').count();
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await checkSingleFileInFirefox(process.argv[2] ?? '/usr/bin/firefox-esr');
  console.log('The single file holds in Firefox.');
}
