/** Nothing is lost, and one can see it: reload, back and forward, a closed tab, two tabs. */

import { figure } from './support/results';
import {
  answer,
  answerAll,
  answerOf,
  expectSaved,
  heading,
  question,
  saveState,
  startAssessment,
  wayOn,
} from './support/road';
import { assessmentWith, openWith, responseOf, storedRecords } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const note = 'Spørg lederen af hjemmeplejen.';

test('a reload in the middle loses nothing and returns to the same place', async ({ page }) => {
  await page.goto('/');
  await startAssessment(page, { form: 'full' });
  await answer(page, 'K1', 3);
  await wayOn(page).click();
  await answer(page, 'M4', 0);
  await answer(page, 'M5', 'dont-know');
  await expectSaved(page);
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(0);

  await page.reload();
  await expect(heading(page, 'Medarbejderinddragelse')).toBeVisible();
  await expect(answerOf(page, 'M4', 0)).toBeChecked();
  await expect(answerOf(page, 'M5', 'dont-know')).toBeChecked();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
  await expect(saveState(page)).toHaveText(/^Gemt/);
});

test('back and forward keep the place: page, answers, scroll; the focus is on the heading', async ({
  page,
}) => {
  await page.goto('/');
  await startAssessment(page, { form: 'full' });
  await answer(page, 'K6', 2);
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(0);
  // Without the mouse, which would scroll to the link first.
  await wayOn(page).dispatchEvent('click');
  await expect(heading(page, 'Medarbejderinddragelse')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await answer(page, 'M1', 1);

  await page.goBack();
  await expect(heading(page, 'Kompetencer')).toBeFocused();
  await expect(answerOf(page, 'K6', 2)).toBeChecked();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await page.goForward();
  await expect(heading(page, 'Medarbejderinddragelse')).toBeFocused();
  await expect(answerOf(page, 'M1', 1)).toBeChecked();

  await test.step('the way back skips the form that has been sent', async () => {
    await page.goBack();
    await page.goBack();
    await expect(heading(page, t.start.title)).toBeFocused();
  });
});

test('a closed tab: another one goes on where it was', async ({ page, context }) => {
  await page.goto('/');
  await startAssessment(page, { form: 'full' });
  await answer(page, 'K1', 3);
  await wayOn(page).click();
  await answer(page, 'M1', 'dont-know');
  await expectSaved(page);
  await page.close();

  const another = await context.newPage();
  await another.goto('/');
  await another.getByRole('link', { name: t.assessmentList.continue }).click();
  await expect(heading(another, 'Medarbejderinddragelse')).toBeVisible();
  await expect(answerOf(another, 'M1', 'dont-know')).toBeChecked();
});

test('»ved ikke«, »slet ikke« and unanswered are three things, and an answer can be taken back', async ({
  page,
}) => {
  await page.goto('/');
  await startAssessment(page, { form: 'short' });
  await answer(page, 'K1', 'dont-know');
  await answer(page, 'K2', 0);
  await answer(page, 'K3', 3);
  const clear = page.getByRole('button', { name: t.questionnaire.clearOf('3') });
  await clear.click();
  await expect(question(page, 'K3').getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(question(page, 'K3').getByRole('radio').first()).toBeFocused();
  await expect(clear).toHaveCount(0);
  await expectSaved(page);

  await page.reload();
  await expect(answerOf(page, 'K1', 'dont-know')).toBeChecked();
  await expect(answerOf(page, 'K2', 0)).toBeChecked();
  await expect(question(page, 'K3').getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('complementary').getByRole('link', { name: t.questionnaire.review }).click();
  const competences = page.getByRole('region', { name: 'Kompetencer' });
  await expect(competences.getByRole('definition')).toHaveText(['Ved ikke', 'Slet ikke', 'Ikke besvaret']);

  await page.getByRole('link', { name: 'Se resultater' }).click();
  await expect(figure(page, 'K1')).toContainText('Du svarede »ved ikke«.');
  await expect(figure(page, 'M1')).toContainText('Du har ikke svaret.');
});

test('a note is kept, told to be private, and in no result', async ({ page }) => {
  await page.goto('/');
  await startAssessment(page, { form: 'short' });
  await answer(page, 'K1', 0);
  await question(page, 'K1').getByText(t.questionnaire.addNote).click();
  const field = page.getByRole('textbox', { name: t.questionnaire.noteLabel('1') });
  await expect(field).toHaveAccessibleDescription(/Skriv ikke navne eller andre personoplysninger/);
  await field.fill(note);
  await expectSaved(page);
  await page.reload();
  await expect(field).toHaveValue(note);
  for (const name of [t.app.results, t.app.recommendations, t.app.answers]) {
    await page.getByRole('link', { name, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      name === t.app.answers ? t.responses.title : name,
    );
    await expect(page.getByRole('main')).not.toContainText('hjemmeplejen');
  }
});

test('two tabs that answer different statements do not write over each other', async ({ page, context }) => {
  await openWith(
    page,
    { assessments: [assessmentWith({})], responses: [responseOf(1, { K3: 1 }, { handedIn: null })] },
    '/#/v/a1/svar/s1/kompetencer',
  );
  await expect(answerOf(page, 'K3', 1)).toBeChecked();
  const other = await context.newPage();
  await other.goto('/#/v/a1/svar/s1/kompetencer');
  await expect(answerOf(other, 'K3', 1)).toBeChecked();

  await answer(page, 'K1', 3);
  await expectSaved(page);
  await answer(other, 'K2', 0);
  await expectSaved(other);
  // What the other tab had written comes with one's own next answer.
  await expect(answerOf(other, 'K1', 3)).toBeChecked();
  await answer(page, 'K3', 2);
  await expectSaved(page);
  await expect(answerOf(page, 'K2', 0)).toBeChecked();

  const [response] = (await storedRecords(page)).responses;
  expect(response?.answers).toMatchObject({
    K1: { kind: 'scored', rank: 3 },
    K2: { kind: 'scored', rank: 0 },
    K3: { kind: 'scored', rank: 2 },
  });
});

test('everything can be deleted on the data page, after a question, and another tab is told', async ({
  page,
  context,
}) => {
  const c = t.about.clear;
  await page.goto('/');
  await startAssessment(page, { form: 'short' });
  await answer(page, 'K1', 3);
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto('/');
  await expect(other.getByRole('region', { name: t.start.list.title })).toBeVisible();

  await page.getByRole('link', { name: t.app.dataAndPrivacy }).click();
  const counted = page.getByRole('definition').filter({ hasText: /^1$/ });
  await expect(counted).toHaveCount(2);
  const dialog = page.getByRole('dialog', { name: c.title });
  await page.getByRole('button', { name: c.action }).click();
  await dialog.getByRole('button', { name: c.cancel }).click();
  await expect(counted).toHaveCount(2);
  await page.getByRole('button', { name: c.action }).click();
  await dialog.getByRole('button', { name: c.confirm }).click();
  await expect(page.getByText(c.cleared)).toBeVisible();
  await expect(counted).toHaveCount(0);

  await expect(other.getByText(t.storageNotices.givenUp.cleared.what)).toBeVisible();
  await expect(other.getByRole('region', { name: t.start.list.title })).toHaveCount(0);
  await page.goto('/');
  await page.reload();
  await expect(page.getByText(t.start.lead)).toBeVisible();
  await expect(page.getByRole('region', { name: t.start.list.title })).toHaveCount(0);

  await test.step('and a new one can be started', async () => {
    await startAssessment(page, { form: 'short' });
    await answerAll(page, 'short', () => 2);
    await expectSaved(page);
  });
});
