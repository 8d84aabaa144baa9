/** More people answer on the same device: what they are told, what counts, and what may be shown of how many. */
import type { Locator, Page } from '@playwright/test';
import { type Given, textOf, themesOf } from './support/pack';
import { answer, answerAll, expectSaved, question, startAssessment, wayOn } from './support/road';
import { assessmentWith, openWith, responseOf, responsesBy } from './support/stored';
import { expect, test } from './support/test';

const competences = 'Fokus på medarbejdernes kompetencer';
const employees = 'Medarbejderne er med til at udvikle løsningerne';
const citizens = 'Borgerne skal bidrage til, at det lykkes digitalt';
const closed = '2026-03-03T08:00:00.000Z';

const figure = (page: Page, name: string): Locator => page.getByRole('article', { name });

/** The statement's row among the answers by theme. */
const answersTo = (page: Page, id: string): Locator =>
  page
    .getByRole('region', { name: 'Svarene, tema for tema' })
    .getByRole('listitem')
    .filter({ hasText: textOf(id) });

async function addResponse(page: Page, role: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Din rolle' }).selectOption(role);
  await page.getByRole('button', { name: 'Tilføj besvarelse' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kompetencer' })).toBeFocused();
}

async function goToReview(page: Page): Promise<void> {
  for (const { name } of themesOf('short')) {
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await wayOn(page).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Gennemse' })).toBeVisible();
}

test.describe('a confidential round', () => {
  test('three people answer after one another; closing is refused until enough have handed in', async ({
    page,
  }) => {
    const handIn = page.getByRole('button', { name: 'Aflever besvarelsen' });
    const told =
      'Fortrolig runde: Dine svar vises ikke enkeltvis. Resultatet vises samlet, når runden er lukket og mindst 3 har afleveret.';

    await page.goto('/');
    await startAssessment(page, { form: 'short' });
    await expect(page.getByText('Egen runde: Kun du svarer, og du kan altid se det hele.')).toBeVisible();
    await answerAll(page, 'short', (id) => (id === 'K1' ? 3 : 2));
    await page.getByRole('link', { name: 'Tilføj besvarelse' }).click();

    await test.step('confidential is the choice that stands; the threshold is at least three', async () => {
      await expect(page.getByRole('heading', { level: 1, name: 'Besvarelser i runden' })).toBeFocused();
      await expect(page.getByRole('radio', { name: 'Fortrolig' })).toBeChecked();
      const threshold = page.getByRole('spinbutton', { name: 'Færrest besvarelser, før noget vises' });
      await expect(threshold).toHaveValue('5');
      await threshold.fill('2');
      await page.getByRole('combobox', { name: 'Din rolle' }).selectOption('Medarbejder');
      await page.getByRole('button', { name: 'Tilføj besvarelse' }).click();
      await expect(page.getByText('Vælg et helt tal fra 3 til 50.')).toBeVisible();
      await threshold.fill('3');
    });
    await addResponse(page, 'Medarbejder');

    await test.step('the second is told before answering, and sees nothing of the first', async () => {
      await expect(page.getByText(told)).toBeVisible();
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      await expect(page.getByText('Runden var din egen, da du begyndte.')).toBeHidden();
    });
    await goToReview(page);
    await test.step('an empty response is not handed in', async () => {
      await handIn.click();
      await expect(page.getByRole('alert').filter({ hasText: 'Svar på mindst ét spørgsmål' })).toBeVisible();
    });
    await page.getByRole('link', { name: 'Ret Kompetencer' }).click();
    await answer(page, 'K1', 1);
    await answer(page, 'K2', 'dont-know');
    await goToReview(page);
    await expect(page.getByText('bliver besvarelsen forseglet')).toBeVisible();
    await handIn.click();

    await test.step('a sealed response shows a receipt at its address, also after a reload', async () => {
      const receipt = page.getByRole('heading', { level: 1, name: 'Besvarelsen er afleveret' });
      await expect(receipt).toBeVisible();
      await expect(page.getByText('Den er forseglet og vises ikke enkeltvis.')).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(0);
      await expect(page.getByText('Ved ikke')).toHaveCount(0);
      await expectSaved(page);
      await page.reload();
      await expect(receipt).toBeVisible();
      await page.goBack();
      await expect(receipt).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(0);
    });

    await page.getByRole('link', { name: 'Gå til besvarelserne i runden' }).click();
    const list = page.getByRole('list', { name: 'Besvarelserne, uden svar' });
    await test.step('the list shows role and time, never an answer', async () => {
      await expect(list.getByRole('listitem')).toHaveCount(2);
      await expect(list.getByRole('listitem').nth(0)).toContainText(/Digitaliseringschef.*I gang/s);
      await expect(list.getByRole('listitem').nth(1)).toContainText(/Medarbejder.*Afleveret i dag kl\./s);
      await expect(list).not.toContainText(/i høj grad|i nogen grad|i mindre grad|slet ikke|ved ikke/i);
      await expect(page.getByRole('radio', { name: 'Åben' })).toHaveCount(0);
    });

    await test.step('closing is refused, saying how many are missing', async () => {
      const close = page.getByRole('button', { name: 'Luk runden' });
      await expect(close).toHaveAccessibleDescription(
        'Runden kan ikke lukkes endnu: Der mangler 2 afleverede besvarelser.',
      );
      await close.click();
      await expect(page.getByRole('alert').filter({ hasText: 'Der mangler 2 afleverede' })).toBeVisible();
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.getByRole('link', { name: 'Resultater' }).click();
      await expect(page.getByText('Resultatet vises, når runden er lukket.')).toBeVisible();
      await expect(page.getByText('Der mangler 2 afleverede besvarelser, før runden kan lukkes.')).toBeVisible();
      await expect(page.getByRole('article')).toHaveCount(0);
      await page.getByRole('link', { name: 'Anbefalinger' }).click();
      await expect(page.getByText('Anbefalingerne vises, når resultatet vises')).toBeVisible();
      await expect(page.getByRole('article')).toHaveCount(0);
      await page.getByRole('link', { name: 'Svar', exact: true }).click();
    });

    await test.step('the first is told that the round has become a shared one', async () => {
      await list.getByRole('link', { name: 'Fortsæt besvarelse 1' }).click();
      await expect(page.getByText(told)).toBeVisible();
      await expect(
        page.getByText('Runden var din egen, da du begyndte. Nu svarer flere.', { exact: false }),
      ).toBeVisible();
      await goToReview(page);
      await handIn.click();
      await page.getByRole('link', { name: 'Gå til besvarelserne i runden' }).click();
    });

    await addResponse(page, 'Nærmeste leder');
    await answer(page, 'K1', 2);
    await answer(page, 'K2', 0);
    await goToReview(page);
    await handIn.click();
    await page.getByRole('link', { name: 'Gå til besvarelserne i runden' }).click();

    await test.step('closing says what it means, and leads to the result', async () => {
      await expect(page.getByText('3 af 3 er afleveret.')).toBeVisible();
      await page.getByRole('button', { name: 'Luk runden' }).click();
      const dialog = page.getByRole('dialog', { name: 'Luk runden?' });
      await expect(dialog).toContainText('kan ingen svare mere');
      await dialog.getByRole('button', { name: 'Behold den åben' }).click();
      await expect(dialog).toBeHidden();
      await page.getByRole('button', { name: 'Luk runden' }).click();
      await dialog.getByRole('button', { name: 'Ja, luk runden' }).click();
    });

    await expect(page.getByRole('heading', { level: 1, name: 'Resultater' })).toBeFocused();
    await test.step('fewer than five scored answers are counts', async () => {
      const k1 = figure(page, competences);
      await expect(
        k1.getByText('1 af 3 svarer i høj grad. Tæller »i nogen grad« også med, er det 2 af 3.', {
          exact: true,
        }),
      ).toBeVisible();
      await expect(k1.getByRole('row', { name: /egne svar/ })).toContainText('1 af 3');
      await expect(k1.getByRole('row', { name: /egne svar/ })).toContainText('vises ikke som andel');
    });

    await test.step('where all but one gave the same answer, nothing is shown', async () => {
      // Two of the three left it unanswered, which counts as an answer here.
      const withheld = 'Vises ikke: svarene ligger for tæt. Ellers kunne nogen genkendes.';
      await expect(figure(page, employees)).toContainText(withheld);
      await expect(figure(page, employees).getByRole('row', { name: /egne svar/ })).toContainText('vises ikke');
      await expect(answersTo(page, 'B2')).toContainText(withheld);
      await expect(answersTo(page, 'B2').getByRole('img')).toHaveCount(0);
      await expect(answersTo(page, 'K2').getByRole('img')).toHaveAccessibleName(
        'I nogen grad 1, slet ikke 1, ved ikke 1.',
      );
    });
  });

  test('a closed round takes no more, and its addresses keep their receipts', async ({ page }) => {
    await openWith(
      page,
      {
        assessments: [assessmentWith({ kind: 'confidential', threshold: 3, closed })],
        responses: [
          ...responsesBy({ K1: [3, 2, 0] }),
          responseOf(4, { K1: 1 }, { handedIn: null, notes: {} }),
        ],
      },
      '/#/v/a1/svar',
    );
    await expect(page.getByText('Runden er lukket 3. marts 2026 og tager ikke imod flere svar.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tilføj besvarelse' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Luk runden' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Kvittering for besvarelse 4' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Besvarelsen blev ikke afleveret' })).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.getByRole('link', { name: 'Resultater' }).click();
    // The one that was not handed in counts nowhere.
    await expect(figure(page, competences)).toContainText('1 af 3 svarer i høj grad.');
  });

  test('five: the share with its interval, as a guide; without a word on the side it cannot tell', async ({
    page,
  }) => {
    await openWith(
      page,
      {
        assessments: [assessmentWith({ kind: 'confidential', closed })],
        responses: responsesBy({
          K1: [3, 3, 2, 1, 0],
          M1: [3, 2, 1, 'dont-know', 0],
          B1: [2, 2, 2, 2, 'dont-know'],
        }),
      },
      '/#/v/a1/resultater',
    );
    const k1 = figure(page, competences);
    await expect(k1).toContainText(
      '2 af 5 svarer i høj grad. Det er 40\u00a0%, vejledende. Intervallet er for bredt til at sige, hvilken gruppe I ligger nærmest. Intervallet går fra 12 til 77\u00a0%. Tæller »i nogen grad« også med, er det 3 af 5.',
    );
    await expect(k1.getByRole('row', { name: /egne svar/ })).toContainText(/40\u00a0%.*2 af 5.*12–77\u00a0%/s);

    await test.step('four scored answers and a don’t know are counts, not a share', async () => {
      await expect(figure(page, employees)).toContainText(
        '2 af 4 svarer i høj eller i nogen grad. Tæller kun »i høj grad«, er det 1 af 4. 1 ved ikke.',
      );
      await expect(figure(page, employees).getByRole('row', { name: /egne svar/ })).toContainText(
        'vises ikke som andel',
      );
    });
    await test.step('four alike of five are withheld, in the figure and in the list', async () => {
      await expect(figure(page, citizens)).toContainText('Vises ikke: svarene ligger for tæt.');
      await expect(figure(page, citizens)).not.toContainText(/\d af [45]/);
      await expect(answersTo(page, 'B1')).toContainText('Vises ikke: svarene ligger for tæt.');
      await expect(page.getByRole('definition').filter({ hasText: 'fordi svarene ligger for tæt' })).toBeVisible();
    });
  });

  const twelve = {
    K1: [3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 1, 'dont-know'],
    M1: [3, 3, 2, 2, 2, 2, 1, 1, 1, 0, 0, 0],
    B1: [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
    B2: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1],
  } satisfies Record<string, readonly Given[]>;

  test('twelve: on which side the whole interval lies, and what is held out', async ({ page }) => {
    await openWith(
      page,
      {
        assessments: [assessmentWith({ kind: 'confidential', closed })],
        responses: responsesBy(twelve),
      },
      '/#/v/a1/resultater',
    );
    await expect(figure(page, competences)).toContainText(
      '8 af 11 svarer i høj grad. Det er 73\u00a0%, vejledende. Intervallet er for bredt til at sige, hvilken gruppe I ligger nærmest. Intervallet går fra 43 til 90\u00a0%.',
    );
    await expect(figure(page, competences)).toContainText('1 ved ikke er holdt ude.');
    await expect(figure(page, citizens)).toContainText(
      '0 af 12 svarer i høj eller i nogen grad. Det er 0\u00a0%, vejledende. Hele intervallet ligger nærmest den dårligste gruppe. Intervallet går fra 0 til 24\u00a0%.',
    );
    await expect(figure(page, employees)).toContainText(
      '6 af 12 svarer i høj eller i nogen grad. Det er 50\u00a0%, vejledende. Intervallet går fra 25 til 75\u00a0%. Tæller kun »i høj grad«, er det 2 af 12.',
    );
    await expect(figure(page, employees)).not.toContainText(/nærmest|for bredt/);
    // Twelve are at least twice the threshold: alike answers are shown again.
    await expect(answersTo(page, 'B2').getByRole('img')).toHaveAccessibleName('I nogen grad 11, i mindre grad 1.');
    await expect(page.getByText(/signifikan|anonym|rangering/i)).toHaveCount(0);

    await page.getByRole('link', { name: 'Anbefalinger' }).click();
    const advice = page.getByRole('article', { name: 'Skriv ind i målene, hvad borgerne skal bidrage med' });
    await expect(advice.getByRole('listitem')).toHaveText(`${textOf('B1')} 0 af 12 i høj eller i nogen grad`);
    await advice.getByRole('link', { name: textOf('B1') }).click();
    await expect(answersTo(page, 'B1')).toBeFocused();
    await expect(answersTo(page, 'B1')).toBeInViewport();
  });

  test('twelve that is not closed shows nothing, and says that it can be closed', async ({ page }) => {
    await openWith(
      page,
      { assessments: [assessmentWith({ kind: 'confidential' })], responses: responsesBy(twelve) },
      '/#/v/a1/resultater',
    );
    await expect(page.getByText('Resultatet vises, når runden er lukket.')).toBeVisible();
    await expect(page.getByText('Der er afleveret nok besvarelser til, at runden kan lukkes.')).toBeVisible();
    await expect(page.getByText(/\d af 1[12]/)).toHaveCount(0);
    await expect(page.getByRole('article')).toHaveCount(0);
  });
});

test.describe('an open round', () => {
  test('all are told; nothing is shown of one; two are counts; a response can be taken back', async ({
    page,
  }) => {
    await page.goto('/');
    await startAssessment(page, { form: 'short' });
    await answer(page, 'K1', 3);
    await answer(page, 'K2', 1);
    await page.getByRole('link', { name: 'Svar', exact: true }).click();
    await page.getByRole('radio', { name: 'Åben' }).check();
    await expect(page.getByRole('spinbutton')).toHaveCount(0);
    await addResponse(page, 'Medarbejder');
    await expect(
      page.getByText('Åben runde: I er få, og de andre kan genkende dine svar i resultatet.'),
    ).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await answer(page, 'K1', 0);
    await goToReview(page);
    await page.getByRole('button', { name: 'Aflever besvarelsen' }).click();
    await expect(page.getByText('Du kan trække den tilbage og rette den')).toBeVisible();

    await test.step('one handed in shows nothing yet', async () => {
      await page.getByRole('link', { name: 'Resultater' }).click();
      await expect(page.getByText('Der mangler 1 afleveret besvarelse, før noget kan vises.')).toBeVisible();
      await expect(page.getByRole('article')).toHaveCount(0);
    });

    await test.step('the first is told and hands in', async () => {
      await page.getByRole('link', { name: 'Svar', exact: true }).click();
      await page.getByRole('link', { name: 'Fortsæt besvarelse 1' }).click();
      await expect(page.getByText('Runden var din egen, da du begyndte.')).toBeVisible();
      await expect(question(page, 'K1').getByRole('radio', { name: 'I høj grad' })).toBeChecked();
      await goToReview(page);
      await page.getByRole('button', { name: 'Aflever besvarelsen' }).click();
    });

    await page.getByRole('link', { name: 'Resultater' }).click();
    await expect(figure(page, competences)).toContainText('1 af 2 svarer i høj grad.');
    await expect(answersTo(page, 'K2').getByRole('img')).toHaveAccessibleName('I mindre grad 1, ubesvaret 1.');

    await test.step('what is taken back does not count until it is handed in again', async () => {
      await page.getByRole('link', { name: 'Svar', exact: true }).click();
      await page.getByRole('link', { name: 'Kvittering for besvarelse 2' }).click();
      await page.getByRole('button', { name: 'Træk tilbage og ret' }).click();
      await expect(question(page, 'K1').getByRole('radio', { name: 'Slet ikke' })).toBeChecked();
      await page.getByRole('link', { name: 'Resultater' }).click();
      await expect(page.getByText('Der mangler 1 afleveret besvarelse, før noget kan vises.')).toBeVisible();
    });
  });

  test('three and five, not closed: counts, then the share', async ({ page }) => {
    const open = (count: number) => ({
      assessments: [assessmentWith({ kind: 'open' })],
      responses: responsesBy({ K1: [3, 3, 3, 3, 3].slice(0, count), B1: [3, 2, 1, 0, 0].slice(0, count) }),
    });
    await openWith(page, open(3), '/#/v/a1/resultater');
    // In an open round alike answers are shown: everyone was told.
    await expect(figure(page, competences)).toContainText('3 af 3 svarer i høj grad.');
    await expect(figure(page, competences)).not.toContainText('vejledende');
    await expect(figure(page, citizens)).toContainText('2 af 3 svarer i høj eller i nogen grad.');

    await openWith(page, open(5), '/#/v/a1/resultater');
    await expect(figure(page, competences)).toContainText(
      '5 af 5 svarer i høj grad. Det er 100\u00a0%, vejledende. Intervallet er for bredt til at sige, hvilken gruppe I ligger nærmest. Intervallet går fra 57 til 100\u00a0%.',
    );
    await expect(figure(page, citizens)).toContainText('2 af 5 svarer i høj eller i nogen grad.');
    await expect(page.getByText('Det er de sjældent.')).toBeVisible();
  });

  test('of one response, closed or not, no number is shown', async ({ page }) => {
    for (const round of [{ kind: 'open' }, { kind: 'confidential', closed }] as const) {
      await openWith(
        page,
        { assessments: [assessmentWith(round)], responses: responsesBy({ K1: [3], B1: [2] }) },
        '/#/v/a1/resultater',
      );
      await expect(page.getByText(/^Der mangler \d afleverede? besvarelser?, før noget kan vises\./)).toBeVisible();
      await expect(page.getByRole('article')).toHaveCount(0);
    }
  });
});
