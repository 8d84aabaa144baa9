/** Finding the way on the results page, and what is said where all answers are withheld. */
import { assessmentWith, openWith, responseOf, responsesBy } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const closed = '2026-03-03T08:00:00.000Z';

test('a link to a part of the page leads there each time it is followed', async ({ page }) => {
  const records = {
    assessments: [assessmentWith({ kind: 'open' })],
    responses: responsesBy({ K1: [3, 2, 0] }),
  };
  await openWith(page, records, '/#/v/a1/resultater');
  const answers = page.getByRole('heading', { name: t.results.answers.title });
  const link = page.getByRole('navigation', { name: t.results.jump }).getByRole('link', {
    name: t.results.parts.svar,
    exact: true,
  });
  await link.click();
  await expect(answers).toBeFocused();
  await expect(answers).toBeInViewport();

  await page.keyboard.press('Control+Home');
  await expect(answers).not.toBeInViewport();
  await link.click();
  await expect(answers).toBeFocused();
  await expect(answers).toBeInViewport();
});

test('where all answers are withheld, nobody says that they call for nothing', async ({ page }) => {
  const records = {
    assessments: [assessmentWith({ kind: 'confidential', closed })],
    responses: responsesBy({ K1: [0, 0, 0, 0, 0], B1: [0, 0, 0, 0, 3] }),
  };
  await openWith(page, records, '/#/v/a1/anbefalinger');
  await expect(page.getByText(t.recommendations.none.titleWithheld)).toBeVisible();
  await expect(page.getByText(t.recommendations.withheld(14, '14'))).toBeVisible();
  await expect(page.getByText(t.recommendations.none.title)).toHaveCount(0);
});

test('the results of an earlier own round say nothing of the answers in a later one', async ({ page }) => {
  const [own] = assessmentWith({ closed }, 'full').rounds;
  const later = { ...own, id: 'r2', kind: 'confidential', closed: null, breakdown: 'role-group' } as const;
  const records = {
    assessments: [assessmentWith({}, 'full', { rounds: [own, later] })],
    responses: [
      responseOf(1, { K1: 3 }, { handedIn: null }),
      // The first of the later round has answered next to nothing.
      { ...responseOf(2, { K1: 3, K2: 0 }, { handedIn: null }), roundId: 'r2' },
    ],
  };
  await openWith(page, records, '/#/v/a1/resultater?runde=1');
  await expect(page.getByRole('heading', { name: t.results.published.title })).toBeVisible();
  await expect(page.getByText(/ikke besvaret endnu/)).toHaveCount(0);
  await expect(page.getByRole('link', { name: t.results.missing.continue })).toHaveCount(0);
});
