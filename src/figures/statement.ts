/** A statement inside a sentence: without its full stop. */
import type { Item, Theme } from '../domain/pack/schema';
import type { Speech } from './speech';

export function quotable(text: string): string {
  return text.replace(/\.$/, '');
}

/** Looks up the items of the themes by id, and speaks them. */
export function statementsOf(themes: readonly Theme[], { i18n }: Speech) {
  const byId = new Map<string, Item>(
    themes.flatMap(({ items }) => items.map((item) => [item.id, item] as const)),
  );
  const textOf = (itemId: string): string => {
    const item = byId.get(itemId);
    return item === undefined ? itemId : i18n.pick(item.text);
  };
  return {
    textOf,
    /** "Medarbejderne er med, før vi vælger en løsning", for quotation marks. */
    quote: (itemId: string) => quotable(textOf(itemId)),
    /** "M2 Medarbejderne er med, før vi vælger en løsning.", for a row heading. */
    headingOf: (itemId: string) => `${itemId} ${textOf(itemId)}`,
  };
}
