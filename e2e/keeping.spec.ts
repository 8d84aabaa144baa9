/** Nothing is lost, and one can see it: reload, back and forward, a closed tab, two tabs. */

import { figure } from './support/results';
import {
  answer,
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

test('the browser’s promise to keep what is stored is asked for, its answer shown, and a no explained', async ({
  page,
}) => {
  const k = t.about.kept;
  await page.addInitScript(() => {
    const answers = [false, false, true];
    const storage = {
      persisted: async () => false,
      persist: async () => answers.shift() ?? true,
      estimate: async () => ({ usage: 440_000, quota: 2_000_440_000 }),
    };
    Object.defineProperty(navigator, 'storage', { value: storage });
  });
  await page.goto('/#/data');
  await expect(page.getByRole('definition').filter({ hasText: /^0,4\sMB$/ })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: /^2\sGB$/ })).toBeVisible();
  await expect(page.getByText(k.notPromised)).toBeVisible();
  await page.getByRole('button', { name: k.ask }).click();
  const told = page.getByRole('status').filter({ hasText: k.refused });
  await expect(told).toContainText(k.refusedSafe);
  await expect(told).toContainText(k.refusedTodo);
  await page.getByRole('button', { name: k.ask }).click();
  await page.getByRole('button', { name: k.ask }).click();
  await expect(page.getByRole('definition').filter({ hasText: k.promised })).toBeVisible();
  await expect(page.getByRole('button', { name: k.ask })).toHaveCount(0);
});

test('it is asked for by itself once the first answer has been saved, and not before', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    const persist = async () => asked.push(document.title) > 0;
    Object.assign(globalThis, { asked });
    Object.defineProperty(navigator, 'storage', { value: { persisted: async () => false, persist } });
  });
  await openWith(
    page,
    { assessments: [assessmentWith({})], responses: [responseOf(1, {}, { handedIn: null })] },
    '/#/v/a1/svar/s1/kompetencer',
  );
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.length);
  await expect(answerOf(page, 'K1', 3)).toBeVisible();
  expect(await asked()).toBe(0);
  await answer(page, 'K1', 3);
  await expectSaved(page);
  await expect.poll(asked).toBe(1);
  await answer(page, 'K2', 1);
  await expectSaved(page);
  expect(await asked()).toBe(1);
});
