/** What a person does again and again on the way: start, answer, go on. By role and name, as a person finds it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type Form, type Given, type Language, textOf, themesOf, wordOf } from './pack';
import { texts } from './texts';

interface Wanted {
  readonly subject:
    | { readonly typed: string; readonly municipality: string }
    | { readonly organisation: string };
  readonly title: string;
  readonly form: Form;
  readonly role: string;
  readonly language?: Language;
}

const usual: Wanted = {
  subject: { typed: 'kobenhavn', municipality: 'Københavns Kommune' },
  title: 'Digital velfærd',
  form: 'short',
  role: 'Digitaliseringschef',
};

/** From the overview to the first theme's statements. */
export async function startAssessment(page: Page, wanted: Partial<Wanted> = {}): Promise<void> {
  const { subject, title, form, role, language = 'da' } = { ...usual, ...wanted };
  const t = texts[language].newAssessment;
  await page.getByRole('link', { name: texts[language].start.begin }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeFocused();
  if ('organisation' in subject) {
    await page.getByRole('radio', { name: t.organisation }).check();
    await page.getByRole('textbox', { name: t.organisationLabel }).fill(subject.organisation);
  } else {
    await page.getByRole('combobox', { name: t.municipalityLabel }).fill(subject.typed);
    await page.getByRole('option', { name: subject.municipality }).click();
  }
  await page.getByRole('textbox', { name: t.titleLabel }).fill(title);
  await page.getByRole('radio', { name: t[form].title }).check();
  await page.getByRole('combobox', { name: t.roleLabel }).selectOption(role);
  await page.getByRole('button', { name: t.begin }).click();
  await expect(heading(page, themesOf(form, language)[0]?.name ?? '')).toBeVisible();
}

/** The heading of the page. */
export function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

/** The statement with its answers. */
export function question(page: Page, id: string, language: Language = 'da'): Locator {
  return page.getByRole('group', { name: textOf(id, language) });
}

export function answerOf(page: Page, id: string, given: Given, language: Language = 'da'): Locator {
  return question(page, id, language).getByRole('radio', { name: wordOf(given, language) });
}

export async function answer(page: Page, id: string, given: Given, language: Language = 'da'): Promise<void> {
  await answerOf(page, id, given, language).check();
}

/** The link that goes on: its name begins with "Næste" or "Next". */
export function wayOn(page: Page, language: Language = 'da'): Locator {
  return page.getByRole('link', { name: language === 'da' ? /^Næste/ : /^Next/ });
}

/**
 * Answers every theme from the first on and goes on to the review.
 * @param given what to answer; `undefined` leaves a statement unanswered
 */
export async function answerAll(
  page: Page,
  form: Form,
  given: (id: string) => Given | undefined,
  language: Language = 'da',
): Promise<void> {
  for (const { name, statements } of themesOf(form, language)) {
    await expect(heading(page, name)).toBeVisible();
    for (const { id } of statements) {
      const one = given(id);
      if (one !== undefined) await answer(page, id, one, language);
    }
    await wayOn(page, language).click();
  }
}

/** The line that says whether everything is saved. */
export function saveState(page: Page, language: Language = 'da'): Locator {
  return page
    .getByRole('region', { name: texts[language].app.chosenAssessment })
    .getByText(language === 'da' ? /^(Gemt|Gemmer|Ikke gemt)/ : /^(Saved|Saving|Not saved)/);
}

/** Waits until the page says that everything is on the disk. */
export async function expectSaved(page: Page, language: Language = 'da'): Promise<void> {
  await expect(saveState(page, language)).toHaveText(
    language === 'da' ? /^Gemt kl\.\s\d\d\.\d\d$/ : /^Saved at \d\d:\d\d$/,
  );
}
