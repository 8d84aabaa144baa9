/** Finding one's way about the results page. */
import type { Locator, Page } from '@playwright/test';
import { textOf } from './pack';
import { texts } from './texts';

/** The titles of the three published figures, by the statement each belongs to. */
export const figureTitles = {
  K1: 'Fokus på medarbejdernes kompetencer',
  M1: 'Medarbejderne er med til at udvikle løsningerne',
  B1: 'Borgerne skal bidrage til, at det lykkes digitalt',
} as const;

export function figure(page: Page, id: keyof typeof figureTitles): Locator {
  return page.getByRole('article', { name: figureTitles[id] });
}

/** The row of own answers in the figure's table, which is opened where it is not. */
export async function ownRow(page: Page, id: keyof typeof figureTitles): Promise<Locator> {
  const row = figure(page, id).getByRole('row', { name: /, egne svar/ });
  if (!(await row.isVisible())) await figure(page, id).getByText(texts.da.results.published.asTable).click();
  return row;
}

/** The statement's row among the answers by theme. */
export function answersTo(page: Page, id: string): Locator {
  return page
    .getByRole('region', { name: texts.da.results.answers.title })
    .getByRole('listitem')
    .filter({ hasText: textOf(id) });
}
