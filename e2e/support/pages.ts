/** Every page of the app in every state that looks different, each with the records and the steps that lead to it. */
import { expect, type Page } from '@playwright/test';
import type { Given, Language } from './pack';
import { assessmentWith, type Records, responseOf, responsesBy } from './stored';
import type { texts } from './texts';
import { wallRounds } from './wallRounds';

export interface PageState {
  readonly name: string;
  readonly records: Records;
  readonly address: string;
  /** What a person does on the page before it is looked at. */
  readonly before?: (page: Page, t: (typeof texts)[Language]) => Promise<void>;
}

const closed = '2026-03-03T08:00:00.000Z';
const some: Readonly<Record<string, Given>> = { K1: 3, K2: 0, K3: 'dont-know', M1: 2, B1: 1, L1: 1, S1: 3 };

const nothing: Records = { assessments: [], responses: [] };
/** An own round, one that nobody has answered, and a deleted one. */
const own: Records = {
  assessments: [
    assessmentWith({}),
    assessmentWith({ id: 'r2' }, 'full', {
      id: 'a2',
      subject: { kind: 'organisation', name: 'Fælles hjemmepleje for Midtbyen og Omegnskommunerne I/S' },
      title: 'En selvvurdering med en titel, der er noget længere end de fleste',
    }),
    assessmentWith({ id: 'r3' }, 'full', { id: 'a3', title: 'Slettet', deletedAt: closed }),
  ],
  responses: [responseOf(1, some, { handedIn: null, notes: { K1: { text: 'Spørg lederen.', at: closed } } })],
};
const open: Records = {
  assessments: [assessmentWith({ kind: 'open' })],
  responses: [
    ...responsesBy({ K1: [3, 2, 0], M1: [2, 2, 'dont-know'], B1: [1, 0, 3] }),
    responseOf(4, some, { handedIn: null, department: 'Sundhed og Omsorg' }),
  ],
};
const twelve = (closedAt: string | null): Records => ({
  assessments: [assessmentWith({ kind: 'confidential', closed: closedAt })],
  responses: responsesBy({
    K1: [3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 1, 'dont-know'],
    M1: [3, 3, 2, 2, 2, 2, 1, 1, 1, 0, 0, 0],
    B1: [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
  }),
});
const four: Records = {
  assessments: [assessmentWith({ kind: 'confidential', threshold: 3, closed })],
  responses: responsesBy({ K1: [3, 2, 0, 0], M1: [2, 2, 2, 2], B1: [1, 0, 3, 'dont-know'] }),
};

/** Three rounds: an own one, a closed confidential one, and a new one that nobody has begun. */
const rounds: Records = {
  assessments: [
    assessmentWith({}, 'short', {
      rounds: [
        { ...assessmentWith({}).rounds[0], closed },
        { ...assessmentWith({}).rounds[0], id: 'r2', kind: 'confidential', breakdown: 'role-group', closed },
        { ...assessmentWith({}).rounds[0], id: 'r3', opened: closed },
      ],
    }),
  ],
  responses: [
    responseOf(20, some, { handedIn: null }),
    ...twelve(null).responses.map((response) => ({ ...(response as object), roundId: 'r2' })),
  ],
};
const lastRoundClosed: Records = {
  assessments: rounds.assessments.map((assessment) => {
    const [first, second] = (assessment as { readonly rounds: readonly unknown[] }).rounds;
    return { ...(assessment as object), rounds: [first, second] };
  }),
  responses: rounds.responses,
};

async function chooseFile(page: Page, t: (typeof texts)[Language], content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: t.backup.open.choose }).click();
  const buffer = Buffer.from(content);
  await (await chooser).setFiles({ name: 'kopi.kommunespejl.json', mimeType: 'application/json', buffer });
}

const answers = '/#/v/a1/svar';
const results = '/#/v/a1/resultater';
const advice = '/#/v/a1/anbefalinger';

export const sharedResults: PageState = {
  name: 'the results as shares, with the tables open',
  records: twelve(closed),
  address: results,
  before: async (page, t) => {
    for (const figure of await page.getByRole('article').getByText(t.results.published.asTable).all())
      await figure.click();
    await page.getByText(t.results.answers.asTable).first().click();
  },
};

export const questions: PageState = {
  name: 'the questions, with help and note open',
  records: own,
  address: `${answers}/s1/kompetencer`,
  before: async (page, t) => {
    await page.getByText(t.questionnaire.help).first().click();
    await expect(page.getByText(t.questionnaire.lowExample).first()).toBeVisible();
  },
};

export const pageStates: readonly PageState[] = [
  { name: 'the first visit', records: nothing, address: '/' },
  {
    name: 'the overview with a list, its menu open and the deleted ones shown',
    records: own,
    address: '/',
    before: async (page, t) => {
      await page.getByText(t.assessmentList.deletedTitle('1')).click();
      await page.getByLabel(t.assessmentList.more('Digital velfærd')).click();
      await expect(page.getByRole('button', { name: t.assessmentList.rename })).toBeVisible();
    },
  },
  { name: 'the backup of nothing', records: nothing, address: '/#/sikkerhedskopi' },
  {
    name: 'the backup, under a passphrase that is too short, and a refused file',
    records: rounds,
    address: '/#/sikkerhedskopi',
    before: async (page, t) => {
      await page.getByRole('checkbox', { name: t.backup.save.lock }).check();
      await page.getByRole('button', { name: t.backup.save.action }).click();
      await expect(page.getByText(t.backup.save.tooShort('12'))).toBeVisible();
      await chooseFile(page, t, '{"format":"kommunespejl-backup","version":1}');
      await expect(page.getByText(t.backup.refused.reasons['wrong-field'].missing)).toBeVisible();
    },
  },
  {
    name: 'what a backup would do',
    records: own,
    address: '/#/sikkerhedskopi',
    before: async (page, t) => {
      const head = { format: 'kommunespejl-backup', version: 1, createdAt: closed, app: { version: '0' } };
      const file = { ...head, scope: 'everything', ...own, responses: [responseOf(1, { K1: 0 })] };
      await chooseFile(page, t, JSON.stringify(file));
      await expect(page.getByText(t.backup.preview.nothingYet)).toBeVisible();
    },
  },
  { name: 'a new self-assessment', records: nothing, address: '/#/ny' },
  {
    name: 'a new self-assessment with errors',
    records: nothing,
    address: '/#/ny',
    before: async (page, t) => {
      await page.getByRole('button', { name: t.newAssessment.begin }).click();
      await expect(
        page.getByRole('alert').filter({ hasText: t.newAssessment.errors.title(3) }),
      ).toBeFocused();
    },
  },
  {
    name: 'a new self-assessment, choosing the municipality',
    records: nothing,
    address: '/#/ny',
    before: async (page, t) => {
      await page.getByRole('combobox', { name: t.newAssessment.municipalityLabel }).fill('s');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    },
  },
  questions,
  { name: 'the review', records: own, address: `${answers}/s1/gennemse` },
  { name: 'the review before handing in', records: open, address: `${answers}/s4/gennemse` },
  { name: 'a receipt', records: open, address: `${answers}/s1/gennemse` },
  { name: 'the responses of an own round', records: own, address: answers },
  { name: 'the responses of an open round', records: open, address: answers },
  { name: 'the responses of nobody', records: own, address: '/#/v/a2/svar' },
  { name: 'the responses of a new round, with two before it', records: rounds, address: answers },
  { name: 'the responses of a closed round, with one before it', records: lastRoundClosed, address: answers },
  {
    name: 'the responses of a confidential round, with its breakdown',
    records: twelve(null),
    address: answers,
  },
  { name: 'the receipt of an earlier own round', records: rounds, address: `${answers}/s20/gennemse` },
  {
    name: 'the responses, asking whether to close the round',
    records: twelve(null),
    address: answers,
    before: async (page, t) => {
      await page.getByRole('button', { name: t.responses.close.action }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'the results of one', records: own, address: results },
  { name: 'the results as counts', records: open, address: results },
  sharedResults,
  { name: 'the results with answers withheld', records: four, address: results },
  { name: 'the results before the round is closed', records: twelve(null), address: results },
  {
    name: 'the results of the example, with the tour',
    records: nothing,
    address: '/#/eksempel/eksempelby',
    before: async (page, t) => {
      await expect(page.getByRole('heading', { name: t.tour.steps.example.title })).toBeVisible();
    },
  },
  { name: 'the results of nobody', records: own, address: '/#/v/a2/resultater' },
  {
    name: 'the facilitator’s window, at a figure, with the keys',
    records: wallRounds['fourteen, by role group'],
    address: '/#/v/a1/facilitator',
    before: async (page, t) => {
      await expect(page.getByRole('button', { name: t.facilitator.nextSlide })).toBeVisible();
      // The place is kept, also for the other language.
      await page.keyboard.press('Home');
      for (let slide = 0; slide < 4; slide += 1) await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('textbox', { name: t.facilitator.guess.number })).toBeVisible();
    },
  },
  {
    name: 'the preparation of a workshop',
    records: wallRounds['fourteen, by role group'],
    address: '/#/v/a1/facilitator',
    before: async (page, t) => {
      await page.getByRole('button', { name: t.facilitator.parts.prepare }).click();
      await expect(page.getByRole('heading', { name: t.facilitator.prepare.questions })).toBeVisible();
    },
  },
  {
    name: 'the facilitator’s window before the round is closed',
    records: wallRounds['not closed'],
    address: '/#/v/a1/facilitator',
  },
  {
    name: 'the minutes of a workshop',
    records: wallRounds['fourteen, by role group'],
    address: '/#/v/a1/referat',
    before: async (page, t) => {
      await expect(page.getByRole('heading', { name: t.minutes.guesses })).toBeVisible();
    },
  },
  {
    name: 'the recommendations, one put aside',
    records: own,
    address: advice,
    before: async (page, t) => {
      await page.getByRole('button', { name: t.recommendations.notForUs }).first().click();
      await page.getByText(t.recommendations.order.title).click();
    },
  },
  { name: 'the recommendations of a round of several', records: four, address: advice },
  { name: 'the recommendations of an earlier round', records: rounds, address: `${advice}?runde=2` },
  { name: 'the recommendations before the round is closed', records: twelve(null), address: advice },
  { name: 'the recommendations of nobody', records: own, address: '/#/v/a2/anbefalinger' },
  {
    name: 'help, with some of the words',
    records: nothing,
    address: '/#/hjaelp',
    before: async (page, t) => {
      await page.getByRole('searchbox', { name: t.help.words.filter }).fill('score');
    },
  },
  {
    name: 'the responses, with a word explained',
    records: open,
    address: answers,
    before: async (page, t) => {
      await page.getByRole('button', { name: t.glossary.openRound.term }).click();
      await expect(page.getByRole('note')).toBeVisible();
    },
  },
  { name: 'method and sources', records: nothing, address: '/#/metode' },
  { name: 'data and privacy', records: own, address: '/#/data' },
  {
    name: 'data and privacy, asking whether to delete everything',
    records: own,
    address: '/#/data',
    before: async (page, t) => {
      await page.getByRole('button', { name: t.about.clear.action }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'the accessibility statement', records: nothing, address: '/#/tilgaengelighed' },
  { name: 'an unknown address', records: nothing, address: '/#/findes/ikke' },
  { name: 'a self-assessment that is not here', records: nothing, address: '/#/v/a9/resultater' },
  { name: 'a response that is not here', records: own, address: `${answers}/s9/kompetencer` },
  {
    name: 'a stored record that cannot be read',
    records: { assessments: [...own.assessments, { id: 'broken', title: 7 }], responses: own.responses },
    address: '/',
  },
];
