/** Looking things up in a questionnaire: which items a form asks, where an item stands. */
import type { Item, Questionnaire, Theme } from './schema';

/** A theme with only the items that the form asks; themes without any are left out. */
export function themesOfForm(questionnaire: Questionnaire, form: 'short' | 'full'): readonly Theme[] {
  if (form === 'full') return questionnaire.themes;
  return questionnaire.themes
    .map((theme) => ({ ...theme, items: theme.items.filter((item) => item.short) }))
    .filter((theme) => theme.items.length > 0);
}

/** All items that the form asks, in the order they are asked. */
export function itemsOfForm(questionnaire: Questionnaire, form: 'short' | 'full'): readonly Item[] {
  return itemsOf(themesOfForm(questionnaire, form));
}

/** All items of the themes, in their order. */
export function itemsOf(themes: readonly Theme[]): readonly Item[] {
  return themes.flatMap(({ items }) => items);
}
