/** The whole road by keyboard alone. No step here uses the mouse, or sets a field by other means than its keys. */
import type { Locator, Page } from '@playwright/test';
import { type Given, themesOf } from './support/pack';
import { answerOf, expectSaved, heading, question, wayOn } from './support/road';
import { assessmentWith, openWith, responsesBy } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const n = t.newAssessment;

/** Presses Tab until the control has the focus, as someone does who looks for it. */
async function tabTo(page: Page, control: Locator, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control, `reached within ${most} presses of Tab`).toBeFocused();
}

async function follow(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

const digitOf = (given: Given) => (given === 'dont-know' ? '5' : String(4 - given));

test('from the first look to a recommendation put aside', async ({ page }) => {
  await page.goto('/');
  await test.step('the skip link is the first stop, and leads past the menu', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: t.app.skipToContent })).toBeFocused();
    await expect(page.getByRole('link', { name: t.app.skipToContent })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: t.start.begin })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(heading(page, n.title)).toBeFocused();
  });

  await test.step('what is missing is told in a summary that leads to each field', async () => {
    await follow(page, page.getByRole('button', { name: n.begin }));
    const summary = page.getByRole('alert').filter({ hasText: n.errors.title(3) });
    await expect(summary).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(summary.getByRole('link', { name: n.errors.municipality })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: n.short.title })).toBeFocused();
    await tabBackTo(page, summary.getByRole('link', { name: n.errors.municipality }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: n.municipalityLabel })).toBeFocused();
    await expect(page.getByRole('combobox', { name: n.municipalityLabel })).toHaveAccessibleDescription(
      new RegExp(n.errors.municipality),
    );
  });

  await test.step('the municipality by typing, the arrows and Enter', async () => {
    const field = page.getByRole('combobox', { name: n.municipalityLabel });
    const options = page.getByRole('listbox', { name: n.municipalityLabel }).getByRole('option');
    await page.keyboard.type('s');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(options).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('arhus');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('Aarhus Kommune');
    await expect(field).toBeFocused();
    await expect(page.getByText(n.errors.municipality)).toHaveCount(0);
  });

  await test.step('title, form and role', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Kun med taster');
    await expect(page.getByRole('textbox', { name: n.titleLabel })).toHaveValue('Kun med taster');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('radio', { name: n.short.title })).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Med');
    await expect(page.getByRole('combobox', { name: n.roleLabel })).toHaveValue('employee');
    await follow(page, page.getByRole('button', { name: n.begin }));
    await expect(heading(page, 'Kompetencer')).toBeFocused();
  });

  await tabTo(page, question(page, 'K1').getByRole('radio').first());
  await test.step('a digit answers and moves on', async () => {
    await page.keyboard.press('1');
    await expect(answerOf(page, 'K1', 3)).toBeChecked();
    await expect(answerOf(page, 'K2', 3)).toBeFocused();
    await expect(answerOf(page, 'K2', 3)).not.toBeChecked();
  });
  await test.step('an arrow chooses and stays', async () => {
    await page.keyboard.press('ArrowDown');
    await expect(answerOf(page, 'K2', 2)).toBeChecked();
    await expect(answerOf(page, 'K2', 2)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(answerOf(page, 'K2', 0)).toBeChecked();
    await expect(answerOf(page, 'K2', 0)).toBeFocused();
  });
  await test.step('Enter goes on, Shift and Enter back, without answering', async () => {
    await page.keyboard.press('Enter');
    await expect(answerOf(page, 'K3', 3)).toBeFocused();
    await page.keyboard.press('Shift+Enter');
    await expect(answerOf(page, 'K2', 0)).toBeFocused();
    await expect(question(page, 'K3').getByRole('radio', { checked: true })).toHaveCount(0);
  });
  await test.step('N opens the note; in it digits and letters are text', async () => {
    await page.keyboard.press('n');
    const note = page.getByRole('textbox', { name: t.questionnaire.noteLabel('2') });
    await expect(note).toBeFocused();
    await page.keyboard.type('nr. 1 og 3');
    await expect(note).toHaveValue('nr. 1 og 3');
    await expect(answerOf(page, 'K2', 0)).toBeChecked();
    await tabBackTo(page, answerOf(page, 'K2', 0));
    await page.keyboard.press('Enter');
  });
  await test.step('after the last statement the way on has the focus', async () => {
    await expect(answerOf(page, 'K3', 3)).toBeFocused();
    await page.keyboard.press('5');
    await expect(answerOf(page, 'K3', 'dont-know')).toBeChecked();
    await expect(wayOn(page)).toBeFocused();
    await page.keyboard.press('Enter');
  });

  for (const { name, statements } of themesOf('short').slice(1)) {
    await expect(heading(page, name)).toBeFocused();
    await tabTo(
      page,
      question(page, statements[0]?.id ?? '')
        .getByRole('radio')
        .first(),
    );
    for (const { id } of statements) {
      await expect(answerOf(page, id, 3)).toBeFocused();
      await page.keyboard.press(digitOf(1));
      await expect(answerOf(page, id, 1)).toBeChecked();
    }
    await page.keyboard.press('Enter');
  }
  await expectSaved(page);

  await expect(heading(page, t.review.reviewPage.title)).toBeFocused();
  await follow(page, page.getByRole('link', { name: t.review.reviewPage.seeResults }));
  await expect(heading(page, t.results.title)).toBeFocused();
  await test.step('a table opens by its key', async () => {
    const k1 = page.getByRole('article').first();
    await tabTo(page, k1.getByText(t.results.published.asTable));
    await page.keyboard.press('Enter');
    await expect(k1.getByRole('table')).toBeVisible();
  });
  await follow(page, page.getByRole('link', { name: t.results.toRecommendations }));
  await expect(heading(page, t.recommendations.title)).toBeFocused();
  await test.step('put aside and back; the focus stays with the recommendation', async () => {
    const aside = page.getByRole('button', { name: t.recommendations.notForUs }).first();
    const title = page.getByRole('article').first().getByRole('heading', { level: 2 });
    const name = (await title.textContent()) ?? '';
    await follow(page, aside);
    await expect(page.getByText(t.recommendations.folded(name))).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: t.recommendations.undoOf(name) })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name })).toBeVisible();
  });
});

test('menus open and close by key, and give the focus back', async ({ page }) => {
  const l = { ...t.start.list, ...t.assessmentList };
  await openWith(page, { assessments: [assessmentWith({})], responses: [] });
  const theme = page.getByLabel(t.app.theme.label);
  await tabTo(page, theme);
  await page.keyboard.press('Enter');
  const dark = page.getByRole('button', { name: t.app.theme.dark });
  await expect(dark).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dark).toBeHidden();
  await expect(theme).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, dark, 4);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(dark).toBeHidden();

  await test.step('rename by key; Escape leaves the name', async () => {
    await tabTo(page, page.getByLabel(l.more('Digital velfærd')));
    await page.keyboard.press('Enter');
    await follow(page, page.getByRole('button', { name: l.rename }));
    await expect(page.getByRole('textbox', { name: l.renameLabel })).toBeFocused();
    await page.keyboard.type('xyz');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 3, name: 'Digital velfærd' })).toBeVisible();
  });
});

test('a dialog holds the focus, closes by Escape and gives the focus back', async ({ page }) => {
  const { close } = t.responses;
  const records = {
    assessments: [assessmentWith({ kind: 'confidential', threshold: 3 })],
    responses: responsesBy({ K1: [3, 2, 0] }),
  };
  await openWith(page, records, '/#/v/a1/svar');
  await expect(heading(page, t.responses.title)).toBeVisible();
  const action = page.getByRole('button', { name: close.action });
  const dialog = page.getByRole('dialog', { name: close.confirmTitle });
  await follow(page, action);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button').and(page.locator(':focus'))).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(action).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('button', { name: close.confirm }), 4);
  await page.keyboard.press('Enter');
  await expect(heading(page, t.results.title)).toBeFocused();
});

/** Presses Shift and Tab until the control has the focus. */
async function tabBackTo(page: Page, control: Locator, most = 20): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Shift+Tab');
  }
  await expect(control).toBeFocused();
}
