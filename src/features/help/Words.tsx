/** The whole glossary, with a field that leaves only what fits. */
import { useState } from 'react';
import { useI18n, useTextsOf } from '../../i18n';
import { glossaryTexts } from '../../i18n/glossary';
import { helpTexts } from '../../i18n/help';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';
import styles from './HelpPage.module.css';
import { wordsFound } from './wordsFound';

export function Words() {
  const i18n = useI18n();
  const t = useTextsOf(helpTexts).words;
  const words = Object.values(useTextsOf(glossaryTexts));
  const [sought, setSought] = useState('');
  const found = wordsFound(words, sought, i18n);
  return (
    <>
      <div className={styles.filter}>
        <Field id="word" label={t.filter}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              autoComplete="off"
              spellCheck={false}
              value={sought}
              onChange={(event) => setSought(event.target.value)}
            />
          )}
        </Field>
        <p role="status" className={styles.quiet}>
          {found.length === 0
            ? t.none
            : t.found(i18n.format.number(found.length), i18n.format.number(words.length))}
        </p>
      </div>
      {found.length > 0 && (
        <dl className={styles.words}>
          {found.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
