/** More people answer on the same device: what each is told, what counts, and what the others can see. */
import type { Page } from '@playwright/test';
import { themesOf } from './support/pack';
import { answersTo, figure, ownRow } from './support/results';
import { answer, answerAll, answerOf, expectSaved, heading, startAssessment, wayOn } from './support/road';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const { kindTold, becameShared } = t.questionnaire;
const { receipt, reviewPage } = t.review;
const { add, close, list } = t.responses;
const kindOfScale = /i høj grad|i nogen grad|i mindre grad|slet ikke|ved ikke/i;

async function addResponse(page: Page, role: string): Promise<void> {
  await page.getByRole('combobox', { name: t.newAssessment.roleLabel }).selectOption(role);
  await page.getByRole('button', { name: add.submit }).click();
  await expect(heading(page, 'Kompetencer')).toBeFocused();
}

/** From the first theme on, answering nothing more. */
async function goToReview(page: Page): Promise<void> {
  for (const { name } of themesOf('short')) {
    await expect(heading(page, name)).toBeVisible();
    await wayOn(page).click();
  }
  await expect(heading(page, reviewPage.title)).toBeVisible();
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: reviewPage.handIn }).click();
  await expect(heading(page, receipt.title)).toBeVisible();
}

const toRound = (page: Page) => page.getByRole('link', { name: receipt.toRound }).click();
const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: t.app.mainMenu }).getByRole('link', { name, exact: true }).click();

test('a confidential round: three people answer after one another, and it is closed', async ({ page }) => {
  const told = page.getByText(kindTold.confidential('3'));

  await page.goto('/');
  await startAssessment(page, { form: 'short' });
  await expect(page.getByText(kindTold.own)).toBeVisible();
  await answerAll(page, 'short', (id) => (id === 'K1' ? 3 : 2));
  await page.getByRole('link', { name: reviewPage.addResponse }).click();
  await expect(heading(page, t.responses.title)).toBeFocused();

  await test.step('confidential stands chosen, and its threshold is at least three', async () => {
    await expect(page.getByRole('radio', { name: add.confidential.title })).toBeChecked();
    const threshold = page.getByRole('spinbutton', { name: add.thresholdLabel });
    await expect(threshold).toHaveValue('5');
    await threshold.fill('2');
    await page.getByRole('combobox', { name: t.newAssessment.roleLabel }).selectOption('Medarbejder');
    await page.getByRole('button', { name: add.submit }).click();
    await expect(page.getByText(add.thresholdError('3', '50'))).toBeVisible();
    await threshold.fill('3');
  });
  await addResponse(page, 'Medarbejder');

  await test.step('the second is told before answering, and begins with an empty response', async () => {
    await expect(told).toBeVisible();
    await expect(page.getByText(becameShared)).toBeHidden();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await goToReview(page);
    await expect(page.getByText(reviewPage.missing(14), { exact: true })).toBeVisible();
    // By key, since Playwright does not click what is aria-disabled.
    await page.getByRole('button', { name: reviewPage.handIn }).press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: reviewPage.handInEmpty })).toBeVisible();
    await page.getByRole('link', { name: reviewPage.change('Kompetencer') }).click();
    await answer(page, 'K1', 1);
    await answer(page, 'K2', 'dont-know');
    await goToReview(page);
    await expect(page.getByText(reviewPage.handInConfidential)).toBeVisible();
  });

  await test.step('a sealed response shows a receipt at each of its addresses, also after a reload', async () => {
    await handIn(page);
    await expect(page.getByText(receipt.sealed)).toBeVisible();
    await expect(page.getByRole('button', { name: receipt.takeBack })).toHaveCount(0);
    await expectSaved(page);
    await page.reload();
    await expect(heading(page, receipt.title)).toBeVisible();
    await page.goBack();
    await expect(heading(page, receipt.title)).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(kindOfScale);
    await toRound(page);
  });

  const responses = page.getByRole('list', { name: list.caption }).getByRole('listitem');
  await test.step('the list shows role and time, never an answer', async () => {
    await expect(responses).toHaveCount(2);
    await expect(responses.nth(0)).toContainText(/Digitaliseringschef.*I gang/s);
    await expect(responses.nth(1)).toContainText(/Medarbejder.*Afleveret i dag kl\./s);
    await expect(page.getByRole('list', { name: list.caption })).not.toContainText(kindOfScale);
    await expect(page.getByText(kindTold.own)).toHaveCount(0);
    await expect(page.getByRole('radio', { name: add.open.title })).toHaveCount(0);
  });

  await test.step('closing is refused below the threshold, saying how many are missing', async () => {
    const action = page.getByRole('button', { name: close.action });
    await expect(action).toHaveAccessibleDescription(/mangler 2 afleverede besvarelser/);
    await action.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: close.missing(2) })).toBeVisible();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('meanwhile neither results nor recommendations show anything', async () => {
    await menu(page, t.app.results);
    await expect(page.getByText(t.results.hidden.notClosed)).toBeVisible();
    await expect(page.getByText(t.results.hidden.notClosedMissing(2))).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
    await menu(page, t.app.recommendations);
    await expect(page.getByText(t.recommendations.hidden.title)).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
    await menu(page, t.app.answers);
  });

  await test.step('the first respondent is told that the round is a shared one now', async () => {
    await page.getByRole('link', { name: list.continue('1') }).click();
    await expect(told).toBeVisible();
    await expect(page.getByText(becameShared)).toBeVisible();
    await expect(answerOf(page, 'K1', 3)).toBeChecked();
    await goToReview(page);
    await handIn(page);
    await toRound(page);
  });

  await addResponse(page, 'Nærmeste leder');
  await answer(page, 'K1', 2);
  await answer(page, 'K2', 0);
  await goToReview(page);
  await handIn(page);
  await toRound(page);

  await test.step('closing says what it means before it is done, and leads to the result', async () => {
    await expect(page.getByText(t.responses.handedInCount('3', '3'))).toBeVisible();
    const dialog = page.getByRole('dialog', { name: close.confirmTitle });
    await page.getByRole('button', { name: close.action }).click();
    await expect(dialog).toContainText(close.confidential);
    await dialog.getByRole('button', { name: close.cancel }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: close.action }).click();
    await dialog.getByRole('button', { name: close.confirm }).click();
    await expect(heading(page, t.results.title)).toBeFocused();
  });

  await test.step('fewer than five scored answers are counts', async () => {
    await expect(
      figure(page, 'K1').getByText('1 af 3 svarer i høj grad. Regner vi »i nogen grad« med, er det 2 af 3.', {
        exact: true,
      }),
    ).toBeVisible();
    await expect(await ownRow(page, 'K1')).toContainText(/vises ikke som andel.*1 af 3/s);
    await expect(answersTo(page, 'K2').getByRole('img')).toHaveAccessibleName(
      'I nogen grad 1, slet ikke 1, ved ikke 1.',
    );
  });

  await test.step('where all but one gave the same, unanswered being an answer here, nothing is shown', async () => {
    const withheld = 'Vises ikke: For mange har svaret det samme, så nogen kunne blive genkendt.';
    await expect(figure(page, 'M1')).toContainText(withheld);
    await expect(await ownRow(page, 'M1')).toContainText('vises ikke');
    await expect(figure(page, 'M1')).not.toContainText(/\d af \d/);
    await expect(answersTo(page, 'B2')).toContainText(withheld);
    await expect(answersTo(page, 'B2').getByRole('img')).toHaveCount(0);
  });
});

test('an open round: all are told, one shows nothing, two are counts, and a response can be taken back', async ({
  page,
}) => {
  const oneMissing = page.getByText(t.results.hidden.tooFew(1));

  await page.goto('/');
  await startAssessment(page, { form: 'short' });
  await answer(page, 'K1', 3);
  await answer(page, 'K2', 1);
  await menu(page, t.app.answers);
  await page.getByRole('radio', { name: add.open.title }).check();
  await expect(page.getByRole('spinbutton')).toHaveCount(0);
  await addResponse(page, 'Medarbejder');
  await expect(page.getByText(kindTold.open)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await answer(page, 'K1', 0);
  await goToReview(page);
  await handIn(page);
  await expect(page.getByText(receipt.open)).toBeVisible();

  await test.step('one handed in shows nothing yet', async () => {
    await menu(page, t.app.results);
    await expect(oneMissing).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(page.getByRole('main')).not.toContainText(kindOfScale);
  });

  await test.step('the first is told, and hands in', async () => {
    await menu(page, t.app.answers);
    await page.getByRole('link', { name: list.continue('1') }).click();
    await expect(page.getByText(kindTold.open)).toBeVisible();
    await expect(page.getByText(becameShared)).toBeVisible();
    await goToReview(page);
    await handIn(page);
  });

  await test.step('two are counts', async () => {
    await menu(page, t.app.results);
    await expect(figure(page, 'K1')).toContainText('1 af 2 svarer i høj grad.');
    await expect(answersTo(page, 'K2').getByRole('img')).toHaveAccessibleName(
      'I mindre grad 1, ubesvaret 1.',
    );
  });

  await test.step('what is taken back does not count until it is handed in again', async () => {
    await menu(page, t.app.answers);
    await page.getByRole('link', { name: list.receipt('2') }).click();
    await page.getByRole('button', { name: receipt.takeBack }).click();
    await expect(answerOf(page, 'K1', 0)).toBeChecked();
    await menu(page, t.app.results);
    await expect(oneMissing).toBeVisible();
  });
});
