/** The statements as the pack has them, so that a road can answer all of them by their text. */
import questionnaire from '../../src/content/it-i-praksis-2016/questionnaire.json' with { type: 'json' };

export type Language = 'da' | 'en';
export type Form = 'short' | 'full';
/** A rank of the scale, or "don't know". */
export type Given = 0 | 1 | 2 | 3 | 'dont-know';

export interface Statement {
  readonly id: string;
  readonly text: string;
}

export interface Theme {
  readonly name: string;
  readonly slug: string;
  readonly statements: readonly Statement[];
}

export function themesOf(form: Form, language: Language = 'da'): readonly Theme[] {
  return questionnaire.themes.map(({ name, slug, items }) => ({
    name: name[language],
    slug,
    statements: items
      .filter((item) => form === 'full' || item.short)
      .map(({ id, text }) => ({ id, text: text[language] })),
  }));
}

/** The text of a statement, by its id in the pack. */
export function textOf(id: string, language: Language = 'da'): string {
  const text = questionnaire.themes.flatMap(({ items }) => items).find((item) => item.id === id)?.text;
  if (text === undefined) throw new Error(`The pack has no statement ${id}.`);
  return text[language];
}

/** What an answer is called. */
export function wordOf(given: Given, language: Language = 'da'): string {
  const { options, dontKnow } = questionnaire.scale;
  const label = given === 'dont-know' ? dontKnow : options.find(({ rank }) => rank === given)?.label;
  if (label === undefined) throw new Error(`The scale has no answer ${given}.`);
  return label[language];
}
