/** The reader's language, for every component: texts, formats, and the right half of a pack's text. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language } from '../domain/pack/language';
import type { LocalizedText } from '../domain/pack/schema';
import { da, type Texts } from './da';
import { type Format, formatIn } from './format';

export interface I18n {
  readonly language: Language;
  readonly texts: Texts;
  readonly format: Format;
  /** The reader's half of a text that exists in both languages. */
  pick(text: LocalizedText): string;
}

/** Everything a component or a figure needs to speak a language. */
export function i18nOf(language: Language, texts: Texts): I18n {
  return { language, texts, format: formatIn(language), pick: (text) => text[language] };
}

const Context = createContext<I18n>(i18nOf('da', da));

export function I18nProvider(props: {
  readonly language: Language;
  readonly texts: Texts;
  readonly children: ReactNode;
}) {
  const { language, texts, children } = props;
  const value = useMemo(() => i18nOf(language, texts), [language, texts]);
  return <Context value={value}>{children}</Context>;
}

/**
 * The texts of one area that comes with the page that needs it, in both languages, instead of with the first
 * load: `useTextsOf(responsesTexts)`.
 */
export function useTextsOf<Area>(area: Readonly<Record<Language, Area>>): Area {
  return area[useContext(Context).language];
}

export function useI18n(): I18n {
  return useContext(Context);
}
