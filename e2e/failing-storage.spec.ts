/** The browser keeps nothing, has no more room, or holds a record that cannot be read. */
import { readFile } from 'node:fs/promises';
import { figure } from './support/results';
import { answer, answerOf, expectSaved, heading, question, saveState, startAssessment } from './support/road';
import { assessmentWith, openWith, responseOf } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const s = t.storageNotices;

declare global {
  /** While true, the browser says that it has no more room. */
  var storageIsFull: boolean;
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
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...record) {
      if (globalThis.storageIsFull) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, record);
    };
  });
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
    await expect(saveState(page)).toHaveText('Ikke gemt');
    await answer(page, 'K3', 1);
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
