/** The road in English with the short form, for an organisation that is no municipality; and the two languages. */
import { textOf } from './support/pack';
import {
  answer,
  answerAll,
  answerOf,
  expectSaved,
  heading,
  question,
  startAssessment,
  wayOn,
} from './support/road';
import { assessmentWith, openWith, responsesBy } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.en;

test('from the first look to the recommendations', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.start.title);
  await startAssessment(page, {
    subject: { organisation: 'Fælles hjemmepleje I/S' },
    title: 'Home care',
    form: 'short',
    role: 'Employee',
    language: 'en',
  });
  await expect(page.getByRole('region', { name: t.app.chosenAssessment })).toContainText(
    'Fælles hjemmepleje I/S',
  );
  await answerAll(page, 'short', (id) => (id === 'S2' ? undefined : id === 'B1' ? 2 : 1), 'en');

  await test.step('the review links to what is unanswered', async () => {
    await expect(heading(page, t.review.reviewPage.title)).toBeFocused();
    await expect(page.getByText(t.review.reviewPage.missing(1), { exact: true })).toBeVisible();
    await page.getByRole('link', { name: textOf('S2', 'en') }).click();
    await expect(question(page, 'S2', 'en').getByRole('radio').first()).toBeFocused();
    await expectSaved(page, 'en');
  });

  await test.step('results can be seen before all is answered, and say what is missing', async () => {
    await page.getByRole('link', { name: t.questionnaire.resultsSoFar }).click();
    await expect(page.getByText(t.results.missing.own(1))).toBeVisible();
    await page.getByRole('link', { name: t.results.missing.continue }).click();
    await answer(page, 'S2', 'dont-know', 'en');
    await wayOn(page, 'en').click();
    await expect(page.getByText(t.review.reviewPage.complete)).toBeVisible();
    await page.getByRole('link', { name: 'See results' }).click();
  });

  const b1 = page.getByRole('article', { name: 'Citizens should contribute to digital success' });
  await expect(
    b1.getByText('You answered “to some degree”. Your answer is among those the figure counts.', {
      exact: true,
    }),
  ).toBeVisible();
  await expect(b1.getByRole('img', { name: /^Worst group 14%, Best group 86%\./ })).toBeVisible();
  await expect(b1).toContainText('The article does not say how many there are in the groups.');
  await page.getByRole('link', { name: t.results.toRecommendations }).click();
  await expect(heading(page, 'Recommendations')).toBeFocused();
  await expect(page.getByRole('article').first()).toContainText('You answered “to a lesser degree”.');
});

test('one click changes the language and keeps the place: what is typed, chosen and scrolled to', async ({
  page,
}) => {
  const html = page.locator('html');
  await test.step('in the middle of the first form', async () => {
    await page.goto('/#/ny');
    await page.getByRole('radio', { name: texts.da.newAssessment.organisation }).check();
    await page.getByRole('textbox', { name: texts.da.newAssessment.organisationLabel }).fill('Hjemmeplejen');
    await page.getByRole('combobox', { name: texts.da.newAssessment.roleLabel }).selectOption('Medarbejder');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(html).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle(t.app.titleOf(t.newAssessment.title));
    await expect(page.getByRole('textbox', { name: t.newAssessment.organisationLabel })).toHaveValue(
      'Hjemmeplejen',
    );
    await expect(page.getByRole('combobox', { name: t.newAssessment.roleLabel })).toHaveValue('employee');
    await page.getByRole('radio', { name: t.newAssessment.full.title }).check();
    await page.getByRole('button', { name: t.newAssessment.begin }).click();
  });

  await test.step('in the middle of a theme', async () => {
    await answer(page, 'K6', 'dont-know', 'en');
    const address = page.url();
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(0);
    // By the element, since a click by the mouse would scroll to the button first.
    await page.getByRole('button', { name: 'Dansk' }).dispatchEvent('click');
    await expect(html).toHaveAttribute('lang', 'da');
    await expect(answerOf(page, 'K6', 'dont-know', 'da')).toBeChecked();
    await expect(heading(page, 'Kompetencer')).toBeVisible();
    expect(page.url()).toBe(address);
    expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(120);
  });

  await test.step('and the choice holds over a reload', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await expect(html).toHaveAttribute('lang', 'en');
    await page.reload();
    await expect(heading(page, 'Competences')).toBeVisible();
    await expect(html).toHaveAttribute('lang', 'en');
    await expect(answerOf(page, 'K6', 'dont-know', 'en')).toBeChecked();
  });
});

test('numbers and times are written as the language writes them', async ({ page }) => {
  const records = {
    assessments: [assessmentWith({ kind: 'open' })],
    responses: responsesBy({ B1: [3, 2, 1, 0, 0, 'dont-know'] }),
  };
  await openWith(page, records, '/#/v/a1/resultater');
  const danish = page.getByRole('article', { name: 'Borgerne skal bidrage til, at det lykkes digitalt' });
  await danish.getByText(texts.da.results.published.asTable).click();
  await expect(danish.getByRole('row', { name: /^Bedste gruppe/ })).toContainText(/86\u00a0%/);
  await expect(danish.getByRole('row', { name: /egne svar/ })).toContainText(/12–77\u00a0%/);
  // No figure stands apart from its sign: every space before % is a no-break space.
  await expect(page.getByRole('main')).not.toContainText(/\d %/);

  await page.getByRole('button', { name: 'English' }).click();
  const english = page.getByRole('article', { name: 'Citizens should contribute to digital success' });
  await expect(english.getByRole('row', { name: /^Best group/ })).toContainText('86%');
  await expect(english.getByRole('row', { name: /own answers/ })).toContainText('12–77%');
  await expect(page.getByRole('main')).not.toContainText(/\d\s%/);
});
