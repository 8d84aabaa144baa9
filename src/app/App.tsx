/** The app: the reader's language around the frame, the frame around the page. */
import { useEffect, useState } from 'react';
import type { Language } from '../domain/pack/language';
import { I18nProvider, type Texts } from '../i18n';
import { setLanguage, usePreferences } from '../state/preferences';
import { Frame } from './Frame';
import { loadLanguage } from './loadLanguage';

interface Props {
  /** The language of the first render, with its texts. */
  readonly language: Language;
  readonly texts: Texts;
}

export function App(first: Props) {
  const wanted = usePreferences(({ language }) => language);
  const theme = usePreferences((preferences) => preferences.theme);
  const [spoken, setSpoken] = useState(first);

  // The page keeps its language until the texts of the other one have come.
  useEffect(() => {
    let current = true;
    loadLanguage(wanted).then(
      (texts) => {
        if (current) setSpoken({ language: wanted, texts });
      },
      () => {
        // The page stays in the language it has, and the button offers the other one again.
        if (current) setLanguage(first.language);
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, first.language]);

  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  return (
    <I18nProvider language={spoken.language} texts={spoken.texts}>
      <Frame />
    </I18nProvider>
  );
}
