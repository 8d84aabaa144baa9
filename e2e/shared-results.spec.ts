/** What the results of a shared round say at 1, 3, 5 and 12 responses, closed and not closed. */
import { type Given, textOf } from './support/pack';
import { answersTo, figure, ownRow } from './support/results';
import { heading } from './support/road';
import { assessmentWith, openWith, responseOf, responsesBy } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const results = '/#/v/a1/resultater';
const closed = '2026-03-03T08:00:00.000Z';
const alike = 'Vises ikke: For mange har svaret det samme, så nogen kunne blive genkendt.';

const twelve = {
  K1: [3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 1, 'dont-know'],
  M1: [3, 3, 2, 2, 2, 2, 1, 1, 1, 0, 0, 0],
  B1: [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
  B2: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1],
} satisfies Record<string, readonly Given[]>;

test('one response shows no number, be the round open, closed, or both', async ({ page }) => {
  for (const round of [
    { kind: 'open' },
    { kind: 'open', closed },
    { kind: 'confidential', closed },
  ] as const) {
    const one = { assessments: [assessmentWith(round)], responses: responsesBy({ K1: [3], B1: [2] }) };
    await openWith(page, one, results);
    await expect(page.getByText(t.results.hidden.tooFew(round.kind === 'open' ? 1 : 4))).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(page.getByRole('main')).not.toContainText(/i høj grad|i nogen grad/i);
  }
});

test('what was not handed in counts nowhere; a closed round takes no more and keeps its receipts', async ({
  page,
}) => {
  const records = {
    assessments: [assessmentWith({ kind: 'confidential', threshold: 3, closed })],
    responses: [...responsesBy({ K1: [3, 2, 0] }), responseOf(4, { K1: 3 }, { handedIn: null })],
  };
  await openWith(page, records, '/#/v/a1/svar');
  await expect(page.getByText(t.responses.kinds.closed('3. marts 2026'))).toBeVisible();
  await expect(page.getByRole('button', { name: t.responses.add.submit })).toHaveCount(0);
  await expect(page.getByRole('button', { name: t.responses.close.action })).toHaveCount(0);
  await page.getByRole('link', { name: t.responses.list.receipt('4') }).click();
  await expect(heading(page, t.review.receipt.neverHandedIn)).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.goto(results);
  await expect(figure(page, 'K1')).toContainText('1 af 3 svarer i høj grad.');
});

test.describe('an open round that is not closed', () => {
  const openRound = (responses: number) => ({
    assessments: [assessmentWith({ kind: 'open' })],
    responses: responsesBy({ K1: [3, 3, 3, 3, 3], B1: [3, 2, 1, 0, 0] }).slice(0, responses),
  });

  test('of three: counts, also where all gave the same', async ({ page }) => {
    await openWith(page, openRound(3), results);
    await expect(figure(page, 'K1')).toContainText(
      '3 af 3 svarer i høj grad. Regner vi »i nogen grad« med, er det 3 af 3.',
    );
    await expect(figure(page, 'K1')).not.toContainText(/vejledende|interval(let)? går/i);
    await expect(figure(page, 'B1')).toContainText('2 af 3 svarer i høj eller i nogen grad.');
  });

  test('of five: the share', async ({ page }) => {
    await openWith(page, openRound(5), results);
    await expect(figure(page, 'K1')).toContainText(
      /5 af 5 svarer i høj grad\. Det er 100\u00a0%[^.]*vejledende\. Intervallet går fra 57 til 100\u00a0%\. Det er for bredt til at sige, hvilken gruppes tal I ligger nærmest\./,
    );
    await expect(figure(page, 'B1')).toContainText('2 af 5 svarer i høj eller i nogen grad.');
    await expect(page.getByText(t.results.published.sampling)).toBeVisible();
  });
});

test('a closed confidential round of five: shares, counts, and what is withheld', async ({ page }) => {
  const records = {
    assessments: [assessmentWith({ kind: 'confidential', closed })],
    responses: responsesBy({
      K1: [3, 3, 2, 1, 0],
      M1: [3, 2, 1, 'dont-know', 0],
      B1: [2, 2, 2, 2, 'dont-know'],
    }),
  };
  await openWith(page, records, results);

  await test.step('five scored answers are a share with its interval, as a guide', async () => {
    await expect(figure(page, 'K1')).toContainText(
      /2 af 5 svarer i høj grad\. Det er 40\u00a0%[^.]*vejledende\. Intervallet går fra 12 til 77\u00a0%\. Det er for bredt til at sige, hvilken gruppes tal I ligger nærmest\. Regner vi »i nogen grad« med, er det 3 af 5\./,
    );
    await expect(await ownRow(page, 'K1')).toContainText(/40\u00a0%.*2 af 5.*12–77\u00a0%/s);
  });
  await test.step('four and a don’t know are counts', async () => {
    await expect(figure(page, 'M1')).toContainText(
      '2 af 4 svarer i høj eller i nogen grad. Regner vi kun »i høj grad« med, er det 1 af 4. 1 ved ikke.',
    );
    await expect(await ownRow(page, 'M1')).toContainText('vises ikke som andel');
  });
  await test.step('four alike of five are withheld in sentence, table and list', async () => {
    await expect(figure(page, 'B1')).toContainText(alike);
    await ownRow(page, 'B1');
    await expect(figure(page, 'B1')).not.toContainText(/\d af \d|ved ikke/);
    await expect(answersTo(page, 'B1')).toContainText(alike);
    await expect(answersTo(page, 'B1').getByRole('img')).toHaveCount(0);
    // The eleven that nobody answered are alike too.
    await expect(
      page.getByRole('definition').filter({ hasText: t.results.facts.withheldItems('12', '14') }),
    ).toBeVisible();
  });
  await test.step('what is withheld calls no recommendation', async () => {
    await page.getByRole('link', { name: t.results.toRecommendations }).click();
    await expect(page.getByRole('article').first()).toBeVisible();
    // The results that were left are kept out of sight.
    await expect(page.getByRole('main').getByText(textOf('B1')).filter({ visible: true })).toHaveCount(0);
  });
});

test('a closed confidential round of twelve: on which side the interval lies, and what is not counted', async ({
  page,
}) => {
  const records = {
    assessments: [assessmentWith({ kind: 'confidential', closed })],
    responses: responsesBy(twelve),
  };
  await openWith(page, records, results);
  await expect(figure(page, 'K1')).toContainText(
    /8 af 11 svarer i høj grad\. Det er 73\u00a0%[^.]*vejledende\. Intervallet går fra 43 til 90\u00a0%\. Det er for bredt til at sige, hvilken gruppes tal I ligger nærmest\./,
  );
  await expect(figure(page, 'K1')).toContainText('1 svarede »ved ikke« og er ikke regnet med.');
  await expect(figure(page, 'B1')).toContainText(
    /0 af 12 svarer i høj eller i nogen grad\. Det er 0\u00a0%[^.]*vejledende\. Intervallet går fra 0 til 24\u00a0%\. Hele intervallet ligger nærmere den dårligste gruppes tal end den bedstes\. Det gør jer ikke til en del af gruppen\./,
  );
  await expect(figure(page, 'M1')).toContainText(
    /6 af 12 svarer i høj eller i nogen grad\. Det er 50\u00a0%[^.]*vejledende\. Intervallet går fra 25 til 75\u00a0%\. Regner vi kun »i høj grad« med, er det 2 af 12\./,
  );
  await expect(figure(page, 'M1')).not.toContainText(/nærmest|nærmere|for bredt/);
  // Twelve are more than twice the threshold, so that alike answers are shown again.
  await expect(answersTo(page, 'B2').getByRole('img')).toHaveAccessibleName(
    'I nogen grad 11, i mindre grad 1.',
  );
  await expect(page.getByText(/signifikan|anonym/i)).toHaveCount(0);

  await test.step('a recommendation leads to the statement’s result', async () => {
    await page.getByRole('link', { name: t.results.toRecommendations }).click();
    const advice = page.getByRole('article', { name: 'Skriv ind i målene, hvad borgerne skal bidrage med' });
    await expect(advice.getByRole('listitem')).toHaveText(/0 af 12 (svarer )?i høj eller i nogen grad$/);
    await advice.getByRole('link', { name: textOf('B1') }).click();
    await expect(answersTo(page, 'B1')).toBeFocused();
    await expect(answersTo(page, 'B1')).toBeInViewport();
  });
});

test('a confidential round of twelve that is not closed shows nothing, and says that it can be closed', async ({
  page,
}) => {
  const records = { assessments: [assessmentWith({ kind: 'confidential' })], responses: responsesBy(twelve) };
  await openWith(page, records, results);
  await expect(page.getByText(t.results.hidden.notClosed)).toBeVisible();
  await expect(page.getByText(t.results.hidden.notClosedReady)).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(/\d+ af 1[12]/);
});
