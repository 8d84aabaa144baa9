/** More than one round on the same self-assessment: beginning one, looking back, and what stands fast. */
import type { Page } from '@playwright/test';
import { figure } from './support/results';
import { answer, answerOf, expectSaved, heading } from './support/road';
import { assessmentWith, openWith, responseOf, responsesBy, storedRecords } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const { newRound, earlier, breakdown, close, titleOf } = t.responses;
const answers = '/#/v/a1/svar';

const own = {
  assessments: [assessmentWith({})],
  responses: [responseOf(1, { K1: 3, K2: 1, B1: 0 }, { handedIn: null })],
};
const confidential = {
  assessments: [assessmentWith({ kind: 'confidential', threshold: 3, breakdown: 'role-group' })],
  responses: responsesBy({ K1: [3, 2, 0, 0], M1: [2, 1, 0, 3] }),
};

const context = (page: Page) => page.getByRole('region', { name: t.app.chosenAssessment });
const chooser = (page: Page) => page.getByRole('navigation', { name: t.rounds.choose });
const begin = (page: Page) => page.getByRole('button', { name: newRound.action });

test('an own round, a new one after it, and the first as it was', async ({ page }) => {
  await openWith(page, own, answers);

  await test.step('what it closes is said before the click', async () => {
    const section = page.getByRole('region', { name: newRound.title });
    await expect(section).toContainText(newRound.meaning);
    await expect(section).toContainText(newRound.closesOwn);
    await expect(page.getByRole('region', { name: earlier.title })).toHaveCount(0);
    await begin(page).click();
    await expect(heading(page, titleOf('2'))).toBeFocused();
    await expect(page).toHaveTitle(t.app.titleOf(titleOf('2')));
    await expect(context(page)).toContainText('Runde 2');
    await expect(begin(page)).toHaveCount(0);
  });

  await test.step('it can be taken back, and the first takes answers again', async () => {
    await expect(page.getByText(newRound.undoOwn)).toBeVisible();
    await page.getByRole('button', { name: newRound.undo }).click();
    await expect(heading(page, t.responses.title)).toBeFocused();
    await expect(context(page)).not.toContainText(/Runde \d/);
    await page.getByRole('link', { name: t.responses.list.continue('1') }).click();
    await answer(page, 'K3', 2);
    await expectSaved(page);
    expect((await storedRecords(page)).assessments[0]?.rounds).toMatchObject([{ closed: null }]);
  });

  await test.step('the second is begun and answered otherwise', async () => {
    await page.goto(answers);
    await begin(page).click();
    await page.getByRole('combobox', { name: t.newAssessment.roleLabel }).selectOption('Medarbejder');
    await page.getByRole('button', { name: t.responses.add.begin }).click();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await answer(page, 'K1', 0);
    await expectSaved(page);
    await page.goto('/#/v/a1/resultater');
    await expect(figure(page, 'K1')).toContainText('Du svarede »slet ikke«');
  });

  await test.step('the results of the first are what they were, also after a reload', async () => {
    await page.goto(answers);
    const list = page.getByRole('region', { name: earlier.title });
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await expect(list).toContainText(earlier.round('1', t.app.roundKinds.own));
    await list.getByRole('link', { name: earlier.seeResults('1') }).click();
    await expect(page).toHaveURL(/runde=1$/);
    await page.reload();
    await expect(figure(page, 'K1')).toContainText('Du svarede »i høj grad«');
    await expect(context(page)).toContainText('Runde 1 (marts 2026)');
  });

  await test.step('the menu keeps to the round, and the recommendations offer the other', async () => {
    const menu = page.getByRole('navigation', { name: t.app.mainMenu });
    await menu.getByRole('link', { name: t.app.recommendations, exact: true }).click();
    await expect(heading(page, t.recommendations.title)).toBeFocused();
    const [first, second] = [chooser(page).getByRole('link').nth(0), chooser(page).getByRole('link').nth(1)];
    await expect(first).toHaveAttribute('aria-current', 'true');
    await expect(first).toHaveText('1 (marts 2026)');
    // Only the first answered B1, with "not at all".
    const reason = page.getByRole('link', { name: /Inddragelse af brugere og borgere/ }).first();
    await expect(reason).toHaveAttribute('href', /resultater\/svar\/B1\?runde=1$/);
    await second.click();
    await expect(page).toHaveURL(/anbefalinger$/);
    await expect(heading(page, t.recommendations.title)).toBeFocused();
    await expect(page).toHaveTitle(t.app.titleOf(t.rounds.pageTitle(t.recommendations.title, '2')));
    await expect(second).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('link', { name: /Inddragelse af brugere og borgere/ })).toHaveCount(0);
  });

  await test.step('the response of the first shows that it can no longer be changed', async () => {
    await page.goto(`${answers}/s1/kompetencer`);
    await expect(heading(page, t.review.receipt.ownTitle)).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.getByRole('link', { name: t.review.receipt.ownResults }).click();
    await expect(page).toHaveURL(/resultater\?runde=1$/);
  });
});

test('a confidential round, closed with the breakdown that was chosen, and a new one after it', async ({
  page,
}) => {
  await openWith(page, confidential, answers);
  const choice = page.getByRole('group', { name: breakdown.legend });
  const radio = (name: string) => choice.getByRole('radio', { name, exact: true });
  const chosen = `${breakdown.chosen.department} ${breakdown.locked}`;

  await test.step('the breakdown is chosen before the results open', async () => {
    await expect(page.getByText(breakdown.hint('3'))).toBeVisible();
    await expect(radio(breakdown.choices['role-group'].title)).toBeChecked();
    await radio(breakdown.choices.none.title).check();
    await radio(breakdown.choices.department.title).check();
    await expectSaved(page);
    await page.reload();
    await expect(radio(breakdown.choices.department.title)).toBeChecked();
    await expect(begin(page)).toHaveCount(0);
  });

  await test.step('closing says that it stands fast, and it does', async () => {
    await expect(page.getByRole('region', { name: close.title })).toContainText(chosen);
    await page.getByRole('button', { name: close.action }).click();
    await expect(page.getByRole('dialog')).toContainText(chosen);
    await page.getByRole('dialog').getByRole('button', { name: close.confirm }).click();
    await expect(figure(page, 'K1')).toContainText('1 af 4 svarer i høj grad.');
    await page.goto(answers);
    await expect(page.getByText(breakdown.chosen.department, { exact: true })).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });

  await test.step('the new round takes a response, and both are reached', async () => {
    await begin(page).click();
    await expect(heading(page, titleOf('2'))).toBeFocused();
    await expect(page.getByText(newRound.undoShared)).toBeVisible();
    await page.getByRole('combobox', { name: t.newAssessment.roleLabel }).selectOption('Medarbejder');
    await page.getByRole('button', { name: t.responses.add.begin }).click();
    await answer(page, 'K1', 1);
    await page.goto(answers);
    await expect(page.getByRole('button', { name: newRound.undo })).toHaveCount(0);
    const list = page.getByRole('region', { name: earlier.title });
    await expect(list).toContainText(earlier.handedIn(4));
    await list.getByRole('link', { name: earlier.seeResults('1') }).click();
    await expect(figure(page, 'K1')).toContainText('1 af 4 svarer i høj grad.');
    await page.goto('/#/v/a1/resultater');
    await expect(figure(page, 'K1')).toContainText('Du svarede »i mindre grad«');
  });

  await test.step('a sealed response of the closed round stays sealed', async () => {
    await page.goto(`${answers}/s1/gennemse`);
    await expect(page.getByText(t.review.receipt.closed)).toBeVisible();
    await page.getByRole('link', { name: t.review.receipt.toLatestRound }).click();
    await expect(heading(page, titleOf('2'))).toBeFocused();
  });
});

test('a tab that still has the earlier round open cannot change it, and says so', async ({
  page,
  context,
}) => {
  // This tab hears nothing of others, as one that the browser has put to sleep.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await openWith(page, own, `${answers}/s1/kompetencer`);
  await expect(answerOf(page, 'K1', 3)).toBeChecked();
  const other = await context.newPage();
  await other.goto(answers);
  await begin(other).click();
  await expect(heading(other, titleOf('2'))).toBeVisible();
  await expectSaved(other);

  await answerOf(page, 'K1', 0).click();
  await expect(page.getByText(t.storageNotices.refusedByStored.what)).toBeVisible();
  await expect(heading(page, t.review.receipt.ownTitle)).toBeVisible();
  const { responses } = await storedRecords(other);
  expect(responses.map(({ answers: given }) => given['K1'])).toMatchObject([{ kind: 'scored', rank: 3 }]);
});

test('in English, by keyboard', async ({ page }) => {
  const en = texts.en;
  await openWith(page, confidential);
  await page.evaluate(() => localStorage.setItem('kommunespejl.language', 'en'));
  await page.goto(answers);
  await page.reload();
  const first = page.getByRole('radio', { name: en.responses.breakdown.choices['role-group'].title });
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(
    page.getByRole('radio', { name: en.responses.breakdown.choices.department.title }),
  ).toBeChecked();
  await expect(page.getByRole('region', { name: en.responses.close.title })).toContainText(
    `${en.responses.breakdown.chosen.department} ${en.responses.breakdown.locked}`,
  );
  await page.getByRole('button', { name: en.responses.close.action }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: en.responses.close.confirm }).press('Enter');
  await page.goto(answers);
  await page.getByRole('button', { name: en.responses.newRound.action }).press('Enter');
  await expect(heading(page, en.responses.titleOf('2'))).toBeFocused();
  await expect(page.getByText(en.responses.newRound.fresh('2'))).toBeVisible();
});
