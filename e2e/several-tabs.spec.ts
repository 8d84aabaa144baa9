/** Two tabs side by side, and clicks that come twice. */
import { answer, answerOf, expectSaved, heading } from './support/road';
import { assessmentWith, openWith, responseOf, storedRecords } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const begun = {
  assessments: [assessmentWith({})],
  responses: [responseOf(1, { K3: 1 }, { handedIn: null })],
};

test('an answer in one tab shows in the other', async ({ page, context }) => {
  await openWith(page, begun, '/#/v/a1/svar/s1/kompetencer');
  const other = await context.newPage();
  await other.goto('/#/v/a1/svar/s1/kompetencer');
  await expect(answerOf(other, 'K3', 1)).toBeChecked();

  await answer(page, 'K1', 3);
  await expect(answerOf(other, 'K1', 3)).toBeChecked();
  await answer(other, 'K1', 0);
  await expect(answerOf(page, 'K1', 0)).toBeChecked();
});

test('what one tab has deleted for good is not written again by the other', async ({ page, context }) => {
  // This tab hears nothing of others, as one that the browser has put to sleep.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await openWith(page, begun, '/#/v/a1/svar/s1/kompetencer');
  await expect(answerOf(page, 'K3', 1)).toBeChecked();
  const other = await context.newPage();
  await other.goto('/');
  const title = String(begun.assessments[0]?.title);
  await other.getByLabel(t.assessmentList.more(title)).click();
  await other.getByRole('button', { name: t.assessmentList.delete, exact: true }).click();
  await other.getByText(t.assessmentList.deletedTitle('1')).click();
  await other.getByRole('button', { name: t.assessmentList.purge(title) }).click();
  await other.getByRole('dialog').getByRole('button', { name: t.assessmentList.purgeConfirm }).click();
  await expect.poll(async () => (await storedRecords(other)).assessments).toEqual([]);

  await answerOf(page, 'K1', 3).click();
  await expect(heading(page, t.deadEnds.missing.title)).toBeVisible();
  expect(await storedRecords(other)).toMatchObject({ assessments: [], responses: [] });
});

test('a double click adds one response', async ({ page }) => {
  await openWith(page, { ...begun, assessments: [assessmentWith({ kind: 'confidential' })] }, '/#/v/a1/svar');
  await page.getByRole('combobox', { name: t.newAssessment.roleLabel }).selectOption('Medarbejder');
  await page.getByRole('button', { name: 'Tilføj besvarelse' }).dblclick();
  // The second click may fall on what has come in the place of the button.
  await expect(page.getByRole('progressbar', { name: t.questionnaire.progress }).first()).toBeVisible();
  await expectSaved(page);
  expect((await storedRecords(page)).responses).toHaveLength(2);
});
