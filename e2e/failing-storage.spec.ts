/** The browser keeps nothing, has no more room, or holds a record that cannot be read. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { figure } from './support/results';
import { answer, answerOf, expectSaved, heading, question, saveState, startAssessment } from './support/road';
import { assessmentWith, openWith, responseOf, store, storedRecords } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const s = t.storageNotices;

declare global {
  /** While true, the browser says that it has no more room, or does not come to an end with what it does. */
  var storageIsFull: boolean;
  /** How often it has said so. */
  var refusals: number;
}

const begun = {
  assessments: [assessmentWith({})],
  responses: [responseOf(1, { K1: 3 }, { handedIn: null })],
};

/** The first theme of a self-assessment in which one statement has been answered. */
async function openAnswering(page: Page): Promise<void> {
  await openWith(page, begun, '/#/v/a1/svar/s1/kompetencer');
  await expect(answerOf(page, 'K1', 3)).toBeChecked();
}

const refusing = {
  'opening the database throws': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  },
  'there is no database': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  },
};

for (const [name, block] of Object.entries(refusing)) {
  test(`blocked storage: ${name}`, async ({ page }) => {
    await page.addInitScript(block);
    await page.goto('/');
    await expect(page.getByText(s.memoryOnly.what)).toBeVisible();
    await expect(page.getByText(s.problems.unavailable.todo)).toBeVisible();
    await startAssessment(page, { form: 'short' });
    await answer(page, 'K1', 3);
    await expect(saveState(page)).toHaveText('Ikke gemt');
    await expect(page.getByText(s.problems.unavailable.what)).toBeVisible();
    await expect(answerOf(page, 'K1', 3)).toBeChecked();
    await expect(question(page, 'K1')).toContainText(t.questionnaire.notSavedHere);
    await page.getByRole('link', { name: t.app.results, exact: true }).click();
    await expect(figure(page, 'K1')).toContainText('Du svarede »i høj grad«.');
    await page.getByRole('link', { name: t.app.recommendations, exact: true }).click();
    await expect(page.getByRole('article').first()).toBeVisible();
  });
}

test('full storage: the answer stays, the page says what to do, and saves when there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // It tries again by itself every ten seconds; here only when it is asked to.
    const later = globalThis.setTimeout;
    globalThis.setTimeout = ((run: () => void, delay?: number, ...handed: unknown[]) =>
      delay === 10_000 ? 0 : later(run, delay, ...handed)) as typeof setTimeout;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...record) {
      if (!globalThis.storageIsFull) return put.apply(this, record);
      globalThis.refusals = (globalThis.refusals ?? 0) + 1;
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  const refusals = () => page.evaluate(() => globalThis.refusals);
  await page.goto('/');
  await startAssessment(page, { form: 'short' });
  await answer(page, 'K1', 3);
  await expectSaved(page);

  await page.evaluate(() => {
    globalThis.storageIsFull = true;
  });
  await answer(page, 'K2', 0);
  await test.step('what happened, what is safe, what to do', async () => {
    await expect(saveState(page)).toHaveText('Ikke gemt');
    const notice = page.getByRole('alert').filter({ hasText: s.problems.full.what });
    await expect(notice).toContainText(s.problems.full.todo);
    await expect(notice).toContainText(/Alt til og med kl\.\s\d\d\.\d\d er gemt\./);
    await expect(answerOf(page, 'K2', 0)).toBeChecked();
    await expect(question(page, 'K2')).toContainText(t.questionnaire.notSavedHere);
    await expect(question(page, 'K1')).not.toContainText(t.questionnaire.notSavedHere);
  });

  await test.step('the answers can be saved as a file', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: s.saveAsFile }).click();
    const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(JSON.stringify(file)).toContain('"K2":{"kind":"scored","rank":0');
  });

  await test.step('trying again too early changes nothing; with room it saves', async () => {
    await page.getByRole('button', { name: s.retry, exact: true }).click();
    await expect.poll(refusals).toBe(2);
    await answer(page, 'K3', 1);
    await expect.poll(refusals).toBe(3);
    await expect(saveState(page)).toHaveText('Ikke gemt');
    await page.evaluate(() => {
      globalThis.storageIsFull = false;
    });
    await page.getByRole('button', { name: s.retry, exact: true }).click();
    await expectSaved(page);
    await expect(page.getByText(s.problems.full.what)).toHaveCount(0);
    await expect(question(page, 'K2')).not.toContainText(t.questionnaire.notSavedHere);
    await page.reload();
    await expect(answerOf(page, 'K2', 0)).toBeChecked();
    await expect(answerOf(page, 'K3', 1)).toBeChecked();
  });
});

test('a record that cannot be read is told, can be saved as it is, and harms nothing else', async ({
  page,
}) => {
  const broken = { id: 'broken', assessmentId: 'a1', answers: 'K1=3', written: 'by hand' };
  await openWith(page, {
    assessments: [assessmentWith({})],
    responses: [responseOf(1, { K1: 3 }, { handedIn: null }), broken],
  });
  await expect(page.getByText(s.unreadable.what(1))).toBeVisible();
  await page.getByRole('link', { name: t.assessmentList.continue }).click();
  await answer(page, 'K2', 2);
  await expectSaved(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: s.unreadable.save('broken') }).click();
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toEqual(broken);
  await page.getByRole('button', { name: s.unreadable.remove('broken') }).click();
  await expect(page.getByText(s.unreadable.what(1))).toHaveCount(0);
  await page.reload();
  await expect(heading(page, 'Kompetencer')).toBeVisible();
  await expect(answerOf(page, 'K2', 2)).toBeChecked();
  await expect(page.getByText(s.unreadable.what(1))).toHaveCount(0);
});

test('a transaction that aborts after its request has succeeded is not called saved', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...record) {
      const request = put.apply(this, record);
      // As a browser does that finds at the very end that the disk is full.
      if (globalThis.storageIsFull) request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
  });
  await openAnswering(page);
  await page.evaluate(() => {
    globalThis.storageIsFull = true;
  });
  await answer(page, 'K2', 0);
  await expect(saveState(page)).toHaveText('Ikke gemt');
  await expect(page.getByRole('alert')).toContainText(s.problems.failed.what);
  expect(Object.keys((await storedRecords(page)).responses[0]?.answers ?? {})).toEqual(['K1']);
  await page.evaluate(() => {
    globalThis.storageIsFull = false;
  });
  await page.getByRole('button', { name: s.retry, exact: true }).click();
  await expectSaved(page);
  expect(Object.keys((await storedRecords(page)).responses[0]?.answers ?? {})).toEqual(['K1', 'K2']);
});

test('the save state is never ahead of the disk: a request that has succeeded is not saved yet', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...record) {
      const request = put.apply(this, record);
      // One request after the other keeps the transaction from completing.
      const hold = () => {
        if (globalThis.storageIsFull) this.get('nothing').addEventListener('success', hold);
      };
      request.addEventListener('success', hold);
      return request;
    };
  });
  await openAnswering(page);
  await page.evaluate(() => {
    globalThis.storageIsFull = true;
  });
  await answer(page, 'K2', 0);
  await expect(saveState(page)).toHaveText('Gemmer');
  await page.evaluate(() => {
    globalThis.storageIsFull = false;
  });
  await expectSaved(page);
  expect(Object.keys((await storedRecords(page)).responses[0]?.answers ?? {})).toEqual(['K1', 'K2']);
});

test('a database that does not answer: the page says so, works on, and goes on by itself when it does', async ({
  page,
  context,
}) => {
  const holder = await context.newPage();
  await openWith(holder, begun, '/empty');
  // Another program changes the database, and is slow about it: nobody is told, everybody waits.
  await holder.evaluate(
    () =>
      new Promise<void>((held) => {
        globalThis.storageIsFull = true;
        const opening = indexedDB.open('kommunespejl', 2);
        opening.onupgradeneeded = () => {
          const store = opening.transaction?.objectStore('responses');
          const hold = () => {
            if (globalThis.storageIsFull) store?.get('nothing').addEventListener('success', hold);
          };
          hold();
          held();
        };
        opening.onsuccess = () => opening.result.close();
      }),
  );
  await page.clock.install();
  await page.goto('/');
  await page.clock.runFor(5100);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(s.memoryOnly.silent);
  await expect(alert).toContainText(s.problems.silent.todo);
  await startAssessment(page, { form: 'short' });
  await answer(page, 'K1', 3);
  await page.clock.runFor(5100);
  await expect(saveState(page)).toHaveText('Ikke gemt');
  await expect(alert).toContainText(s.problems.silent.what);

  await holder.evaluate(() => {
    globalThis.storageIsFull = false;
  });
  await expectSaved(page);
  await expect(alert).toBeEmpty();
  await expect(answerOf(page, 'K1', 3)).toBeChecked();
  // What was there before is here too.
  expect((await storedRecords(page)).responses).toHaveLength(2);
});

test('a newer version of the app: an open tab lets go and says so, and an older one opened later too', async ({
  page,
  context,
}) => {
  await openAnswering(page);
  const newer = await context.newPage();
  await store(newer, { assessments: [], responses: [] });
  const taken = () =>
    newer.evaluate(
      () =>
        new Promise<number>((done, fail) => {
          const opening = indexedDB.open('kommunespejl', 99);
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            done(opening.result.version);
            opening.result.close();
          };
        }),
    );
  expect(await taken()).toBe(99);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(s.givenUp['newer-version'].what);
  await answer(page, 'K2', 0);
  await expect(saveState(page)).toHaveText('Ikke gemt');
  await expect(alert).toContainText(s.problems['newer-version'].what);
  await expect(answerOf(page, 'K2', 0)).toBeChecked();

  const older = await context.newPage();
  await older.goto('/');
  await expect(older.getByRole('alert')).toContainText(s.memoryOnly.what);
  await expect(older.getByRole('alert')).toContainText(s.problems['newer-version'].todo);
});

test('cleared under the page: what is on the screen stays, is not called saved, and can be saved again', async ({
  page,
  context,
}) => {
  await openAnswering(page);
  const browser = await context.newCDPSession(page);
  const clearSiteData = async () =>
    browser.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
  await clearSiteData();
  await expect(saveState(page)).toHaveText('Ikke gemt');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(s.problems.lost.what);
  await expect(alert).toContainText(s.onScreen);
  await expect(alert).toContainText(s.problems.lost.todo);
  await expect(answerOf(page, 'K1', 3)).toBeChecked();
  await expect(question(page, 'K1')).toContainText(t.questionnaire.notSavedHere);
  await page.getByRole('button', { name: s.retry, exact: true }).click();
  await expectSaved(page);
  await expect(alert).toBeEmpty();

  await test.step('or with the next answer', async () => {
    await clearSiteData();
    await expect(saveState(page)).toHaveText('Ikke gemt');
    await answer(page, 'K2', 0);
    await expectSaved(page);
    await page.reload();
    await expect(answerOf(page, 'K1', 3)).toBeChecked();
    await expect(answerOf(page, 'K2', 0)).toBeChecked();
  });
});
