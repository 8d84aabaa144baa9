/** The whole road in Danish with the full form: from the first look to advice that follows a changed answer. */
import type { Page } from '@playwright/test';
import { type Given, textOf, themesOf } from './support/pack';
import { answer, answerAll, answerOf, expectSaved, heading, question, startAssessment } from './support/road';
import { storedRecords } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const given: Readonly<Record<string, Given>> = {
  ...{ K1: 3, K2: 0, K3: 2, K4: 1, K5: 'dont-know', K6: 3 },
  ...{ M1: 2, M2: 3, M3: 1, M4: 2, M5: 2 },
  ...{ B1: 1, B2: 2, B3: 2, B4: 'dont-know', B5: 3, B6: 2 },
  ...{ L1: 2, L2: 3, L3: 2, L4: 1, L5: 2 },
  ...{ S1: 3, S2: 2, S3: 2, S4: 1 },
};

const title = 'Velfærd i København';
/** The advice that only the answer to K2 calls. */
const onTheTask = 'Oplær i opgaven dér, hvor den bliver løst';

test('from the first look to advice that follows a changed answer', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.start.title);
  await startAssessment(page, { title, form: 'full', role: 'It-ansvarlig' });
  await expect(page.getByRole('region', { name: t.app.chosenAssessment })).toContainText(
    'Københavns Kommune',
  );
  await answerAll(page, 'full', (id) => given[id]);
  await expectSaved(page);

  await test.step('the review shows every answer', async () => {
    await expect(heading(page, t.review.reviewPage.title)).toBeFocused();
    await expect(page.getByText(t.review.reviewPage.complete)).toBeVisible();
    const competences = page.getByRole('region', { name: 'Kompetencer' });
    await expect(competences.getByRole('term')).toHaveText(
      themesOf('full')[0]?.statements.map(({ text }) => text) ?? [],
    );
    await expect(competences.getByRole('definition')).toHaveText([
      'I høj grad',
      'Slet ikke',
      'I nogen grad',
      'I mindre grad',
      'Ved ikke',
      'I høj grad',
    ]);
  });

  await page.getByRole('link', { name: 'Se resultater' }).click();
  await expect(heading(page, t.results.title)).toBeFocused();
  const figure = (name: string) => page.getByRole('article', { name });

  await test.step('K1 and B1 stand between worst and best, in words and boxes and without a percentage', async () => {
    const k1 = figure('Fokus på medarbejdernes kompetencer');
    const reading =
      'Du svarede »i høj grad«. Dit svar er blandt dem, tallet tæller. Regner vi »i nogen grad« med, er dit svar blandt dem.';
    await expect(k1.getByText(reading, { exact: true })).toBeVisible();
    await expect(
      k1.getByRole('img', { name: /^Dårligste gruppe 29\s%, Bedste gruppe 100\s%\./ }),
    ).toBeVisible();
    await expect(k1.getByRole('img', { name: reading, exact: true })).toContainText(
      t.figures.own.countedHeading,
    );
    await expect(k1).toContainText('Artiklen oplyser ikke, hvor mange der er i grupperne.');
    await expect(k1).toContainText('Værktøjets læsning: »benhårdt« svarer til »i høj grad«.');
    await k1.getByText(t.results.published.asTable).click();
    await expect(k1.getByRole('row', { name: /^København, egne svar/ })).toContainText(
      'vises ikke som andel',
    );
    await expect(k1.getByRole('row', { name: /^Bedste gruppe, 2016/ })).toContainText('ikke oplyst');

    const b1 = figure('Borgerne skal bidrage til, at det lykkes digitalt');
    await expect(
      b1.getByText(
        'Du svarede »i mindre grad«. Dit svar er ikke blandt dem, tallet tæller. Tallet bygger også på it-ansvarliges svar.',
        { exact: true },
      ),
    ).toBeVisible();
    await expect(
      b1.getByRole('img', { name: /^Dårligste gruppe 14\s%, Bedste gruppe 86\s%\./ }),
    ).toBeVisible();
  });

  await test.step('M1 stands on a line of the sector, with no best and no worst', async () => {
    const m1 = figure('Medarbejderne er med til at udvikle løsningerne');
    await expect(
      m1.getByText(
        'Du svarede »i nogen grad«. Dit svar er blandt dem, tallet tæller. Tallet bygger også på it-ansvarliges svar. Regner vi kun »i høj grad« med, er dit svar ikke blandt dem. Blandt it-ansvarlige i kommuner og regioner lagde 34\u00a0% vægt på medarbejderinddragelse i 2015 og 64\u00a0% i 2016.',
        { exact: true },
      ),
    ).toBeVisible();
    await expect(m1.getByRole('img', { name: /^2015 34\s%, 2016 64\s%\./ })).toBeVisible();
    await expect(m1).not.toContainText(/Bedste gruppe|Dårligste gruppe/);
  });

  await test.step('the answers stand by theme', async () => {
    const answers = page.getByRole('region', { name: t.results.answers.title });
    const row = (id: string) => answers.getByRole('listitem').filter({ hasText: textOf(id) });
    await expect(row('K2').getByRole('img', { name: 'Slet ikke' })).toBeVisible();
    await expect(row('K5').getByRole('img', { name: 'Ved ikke' })).toBeVisible();
  });

  await page.getByRole('link', { name: t.results.toRecommendations }).click();
  await expect(heading(page, t.recommendations.title)).toBeFocused();
  const advice = page.getByRole('article', { name: onTheTask });

  await test.step('a recommendation says why, who, how much, when and the first step', async () => {
    await expect(page.getByRole('article').first()).toHaveAccessibleName(onTheTask);
    await expect(advice.getByRole('heading', { name: t.recommendations.because })).toBeVisible();
    await expect(advice.getByRole('listitem')).toHaveText(`${textOf('K2')} Du svarede »slet ikke«.`);
    await expect(advice.getByRole('heading', { name: t.recommendations.firstStep })).toBeVisible();
    const { owner, effort, time, sign } = t.recommendations;
    await expect(advice.getByRole('term')).toHaveText([owner, effort, time, sign]);
    await page.getByText(t.recommendations.order.title).click();
    await expect(page.getByText(t.recommendations.order.text.at(-1) ?? '')).toBeVisible();
  });

  await test.step('»Ikke for os« folds it away, and the undo brings it back', async () => {
    await advice.getByRole('button', { name: 'Ikke for os' }).click();
    await expect(advice).toBeHidden();
    await expect(
      page.getByRole('status').filter({ hasText: t.recommendations.foldedCount(1) }),
    ).toBeVisible();
    await expectSaved(page);
    await page.reload();
    await expect(page.getByText(t.recommendations.folded(onTheTask))).toBeVisible();
    await expect(advice).toBeHidden();
    await page.getByRole('button', { name: t.recommendations.undoOf(onTheTask) }).click();
    await expect(advice).toBeVisible();
  });

  await test.step('a changed answer changes the list', async () => {
    await advice.getByRole('link', { name: textOf('K2') }).click();
    await expect(answerOf(page, 'K2', 0)).toBeFocused();
    await expect(answerOf(page, 'K2', 0)).toBeChecked();
    await answer(page, 'K2', 2);
    await expectSaved(page);
    await page.goBack();
    await expect(heading(page, t.recommendations.title)).toBeVisible();
    await expect(page.getByRole('article').first()).not.toHaveAccessibleName(onTheTask);
    await expect(advice).toHaveCount(0);
  });
});

test('the list: progress, continue, rename, copy, delete and restore', async ({ page }) => {
  const l = { ...t.start.list, ...t.assessmentList };
  await page.goto('/');
  await startAssessment(page, { title, form: 'full' });
  await answer(page, 'K1', 3);
  await answer(page, 'K2', 'dont-know');
  await expectSaved(page);
  await page.getByRole('link', { name: t.app.overview }).click();

  const list = page.getByRole('region', { name: l.title });
  const row = (name: string) =>
    list.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
  const choose = async (name: string, choice: string) => {
    await row(name).getByLabel(l.more(name)).click();
    await row(name).getByRole('button', { name: choice, exact: true }).click();
  };

  await test.step('progress, and the way on to the same place', async () => {
    await expect(row(title)).toContainText(l.answered('2', '26'));
    await expect(row(title).getByRole('progressbar')).toHaveAttribute('aria-valuenow', '2');
    await row(title).getByRole('link', { name: l.continue }).click();
    await expect(answerOf(page, 'K1', 3)).toBeChecked();
    await expect(question(page, 'K3').getByRole('radio', { checked: true })).toHaveCount(0);
    await page.goBack();
  });

  await test.step('rename', async () => {
    await choose(title, l.rename);
    const field = page.getByRole('textbox', { name: l.renameLabel });
    await expect(field).toBeFocused();
    await field.fill('');
    await field.press('Enter');
    await expect(page.getByText(l.titleEmpty)).toBeVisible();
    await field.fill('Velfærd 2');
    await field.press('Enter');
    await expect(row('Velfærd 2')).toBeVisible();
  });

  await test.step('a copy has the questions and no answers', async () => {
    await choose('Velfærd 2', l.duplicate);
    await expect(page.getByRole('status').filter({ hasText: l.copied('Velfærd 2 (kopi)') })).toBeVisible();
    await expect(row('Velfærd 2 (kopi)')).toContainText(l.none);
    await expect(row('Velfærd 2')).toContainText(l.answered('2', '26'));
  });

  await test.step('delete, with undo, and later from the deleted ones', async () => {
    await choose('Velfærd 2', l.delete);
    await expect(row('Velfærd 2')).toHaveCount(0);
    await page.getByRole('button', { name: l.undo }).click();
    await expect(row('Velfærd 2')).toContainText(l.answered('2', '26'));

    await choose('Velfærd 2', l.delete);
    await expect(row('Velfærd 2')).toHaveCount(0);
    await expect.poll(() => deletedTitles(page)).toEqual(['Velfærd 2']);
    await page.reload();
    await expect(row('Velfærd 2 (kopi)')).toBeVisible();
    await expect(row('Velfærd 2')).toHaveCount(0);
    await page.getByText(l.deletedTitle('1')).click();
    await page.getByRole('button', { name: l.restore('Velfærd 2') }).click();
    await expect(row('Velfærd 2')).toContainText(l.answered('2', '26'));
  });

  await test.step('deleting for good asks first', async () => {
    const forGood = page.getByRole('button', { name: l.purge('Velfærd 2 (kopi)') });
    const dialog = page.getByRole('dialog', { name: l.purgeTitle });
    await choose('Velfærd 2 (kopi)', l.delete);
    await page.getByText(l.deletedTitle('1')).click();
    await forGood.click();
    await dialog.getByRole('button', { name: l.purgeCancel }).click();
    await expect(dialog).toBeHidden();
    await forGood.click();
    await dialog.getByRole('button', { name: l.purgeConfirm }).click();
    await expect(page.getByText(l.deletedTitle('1'))).toHaveCount(0);
    await page.reload();
    await expect(row('Velfærd 2')).toBeVisible();
    await expect(page.getByText(l.deletedTitle('1'))).toHaveCount(0);
  });
});

/** As stored: the overview has no line that says when a deletion is on the disk. */
async function deletedTitles(page: Page): Promise<readonly string[]> {
  const { assessments } = await storedRecords(page);
  return assessments.filter(({ deletedAt }) => deletedAt !== null).map((assessment) => assessment.title);
}
