/** Two tabs side by side, and clicks that come twice. */
import type { BrowserContext, Page } from '@playwright/test';
import { themesOf } from './support/pack';
import { answer, answerOf, expectSaved, heading, question } from './support/road';
import { assessmentWith, openWith, type Records, responseOf, storedRecords } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const begun = {
  assessments: [assessmentWith({})],
  responses: [responseOf(1, { K3: 1 }, { handedIn: null })],
};

/** What two tabs may take to agree; an answer given in one shows in the other. */
const aSecond = { timeout: 1000 };

async function twoTabs(page: Page, context: BrowserContext, records: Records = begun) {
  const address = '/#/v/a1/svar/s1/kompetencer';
  await openWith(page, records, address);
  const other = await context.newPage();
  await other.goto(address);
  for (const tab of [page, other]) await expect(answerOf(tab, 'K3', 1)).toBeChecked();
  return other;
}

test('an answer in one tab shows in the other within a second, and one taken back goes', async ({
  page,
  context,
}) => {
  const other = await twoTabs(page, context);
  await answer(page, 'K1', 3);
  await expect(answerOf(other, 'K1', 3)).toBeChecked(aSecond);
  await answer(other, 'K1', 0);
  await expect(answerOf(page, 'K1', 0)).toBeChecked(aSecond);
  await page.getByRole('button', { name: t.questionnaire.clearOf('1') }).click();
  await expect(question(other, 'K1').getByRole('radio', { checked: true })).toHaveCount(0, aSecond);
});

test('it does so also where a thousand responses are stored', async ({ page, context }) => {
  const statements = themesOf('full').flatMap((theme) => theme.statements);
  const many = Array.from({ length: 1000 }, (_, index) =>
    responseOf(index + 2, Object.fromEntries(statements.map(({ id }) => [id, 2])), { roundId: 'r0' }),
  );
  const [assessment] = begun.assessments;
  const [own] = assessment?.rounds ?? [];
  const earlier = { ...own, id: 'r0', kind: 'open', closed: '2026-03-02T09:00:00.000Z' };
  const other = await twoTabs(page, context, {
    assessments: [{ ...assessment, rounds: [earlier, own] }],
    responses: [...begun.responses, ...many],
  });
  const started = Date.now();
  await answer(page, 'K1', 3);
  await expect(answerOf(other, 'K1', 3)).toBeChecked(aSecond);
  test.info().annotations.push({ type: 'measured', description: `${Date.now() - started} ms` });
});

test('what comes from another tab disturbs nobody who is typing', async ({ page, context }) => {
  const other = await twoTabs(page, context);
  const noteIn = (tab: Page, number: string) =>
    tab.getByRole('textbox', { name: t.questionnaire.noteLabel(number) });
  await question(page, 'K1').getByText(t.questionnaire.addNote).click();
  const field = noteIn(page, '1');
  await field.pressSequentially('Spørg lederen');
  for (let step = 0; step < 7; step++) await field.press('ArrowLeft');
  await question(other, 'K2').getByText(t.questionnaire.addNote).click();
  await noteIn(other, '2').fill('Fra den anden fane');
  await answer(other, 'K1', 2);
  await expect(answerOf(page, 'K1', 2)).toBeChecked(aSecond);

  await expect(field).toBeFocused();
  await page.keyboard.type('første ');
  await expect(field).toHaveValue('Spørg første lederen');
  await expectSaved(page);
  // The note of the other question has come as well, and this one has gone to the other tab.
  await question(page, 'K2').locator('summary').last().click();
  await expect(noteIn(page, '2')).toHaveValue('Fra den anden fane');
  await question(other, 'K1').locator('summary').last().click();
  await expect(noteIn(other, '1')).toHaveValue('Spørg første lederen', aSecond);
});

test('a tab that hears nothing catches up when somebody comes to it, and never writes over', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  const other = await twoTabs(page, context);
  await answer(other, 'K1', 3);
  await answer(page, 'K2', 0);
  await expect(answerOf(page, 'K1', 3)).toBeChecked();
  await answer(other, 'K3', 2);
  await expectSaved(other);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(answerOf(page, 'K3', 2)).toBeChecked(aSecond);
  const [response] = (await storedRecords(page)).responses;
  expect(Object.keys(response?.answers ?? {}).sort()).toEqual(['K1', 'K2', 'K3']);
});

for (const hears of [true, false]) {
  test(`a self-assessment put into the bin elsewhere: the tab says so and gives it back (${
    hears ? 'told at once' : 'with the next answer'
  })`, async ({ page, context }) => {
    if (!hears) await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
    const other = await twoTabs(page, context);
    await other.goto('/');
    await other.getByLabel(t.assessmentList.more(String(begun.assessments[0]?.title))).click();
    await other.getByRole('button', { name: t.assessmentList.delete, exact: true }).click();
    await expect(other.getByText(t.assessmentList.deletedTitle('1'))).toBeVisible();
    if (!hears) await answerOf(page, 'K1', 3).click();

    await expect(heading(page, t.deadEnds.inBin.title)).toBeVisible();
    await page.getByRole('button', { name: t.deadEnds.inBin.restore }).click();
    await expect(answerOf(page, 'K3', 1)).toBeChecked();
    if (!hears) await expect(answerOf(page, 'K1', 3)).toBeChecked();
    await expectSaved(page);
    expect((await storedRecords(page)).assessments).toMatchObject([{ deletedAt: null }]);
  });
}

test('the bin says how long, and what has lain there long enough goes after a word of warning', async ({
  page,
}) => {
  const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString();
  const binned = (id: string, title: string, deletedAt: string) =>
    assessmentWith({ id: `r-${id}` }, 'short', { id, title, deletedAt });
  await openWith(page, {
    assessments: [binned('a2', 'I går', days(1)), binned('a3', 'Sidste år', days(300))],
    responses: [],
  });
  await page.getByText(t.assessmentList.deletedTitle('2')).click();
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });
  await expect(row('I går')).toContainText('i mindst 29 dage endnu');
  // Nothing goes the first time it is found: the clock may be wrong.
  await expect(row('Sidste år')).toContainText('i mindst 3 dage endnu');
  const found = () => page.evaluate(() => Object.keys(JSON.parse(localStorage['kommunespejl.due'] ?? '{}')));
  const start = async () => {
    // A page from which nobody is likely to begin: there is time for it at once.
    await page.goto('/#/data');
    await page.reload();
  };
  await start();
  await expect.poll(found).toEqual(['a3']);
  expect((await storedRecords(page)).assessments).toHaveLength(2);
  await page.clock.setFixedTime(Date.now() + 4 * 86_400_000);
  await start();
  await expect.poll(async () => (await storedRecords(page)).assessments.map(({ id }) => id)).toEqual(['a2']);
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
