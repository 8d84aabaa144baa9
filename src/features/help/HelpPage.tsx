/** Help: questions and answers, all keys with the switch for those of a single letter, and the glossary. */
import type { ReactNode } from 'react';
import { useTextsOf } from '../../i18n';
import { helpTexts } from '../../i18n/help';
import { setSingleKeys, useSingleKeys } from '../../state/preferences';
import { PageTitle } from '../../ui/PageTitle';
import { Switch } from '../../ui/Switch';
import styles from './HelpPage.module.css';
import { KeyTable } from './KeyTable';
import { Questions } from './Questions';
import { Words } from './Words';

const parts = ['questions', 'keys', 'words'] as const;

export function HelpPage() {
  const t = useTextsOf(helpTexts);
  return (
    <div className={styles.page}>
      <PageTitle title={t.title}>{t.title}</PageTitle>
      <p className="lead">{t.lead}</p>
      <nav className={styles.contents} aria-label={t.contents}>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              {/* By script, since an address with a fragment of its own would be another page. */}
              <a
                href={`#help-${part}`}
                onClick={(event) => {
                  event.preventDefault();
                  const target = document.getElementById(`help-${part}`);
                  target?.scrollIntoView();
                  target?.focus({ preventScroll: true });
                }}
              >
                {t[part].title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Part id="questions" title={t.questions.title}>
        <Questions />
      </Part>
      <Part id="keys" title={t.keys.title}>
        <p>{t.keys.lead}</p>
        <SingleKeys />
        <KeyTable />
      </Part>
      <Part id="words" title={t.words.title}>
        <Words />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly id: (typeof parts)[number];
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section className={styles.part} aria-labelledby={`help-${id}`}>
      <h2 id={`help-${id}`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function SingleKeys() {
  const t = useTextsOf(helpTexts).keys.single;
  const on = useSingleKeys();
  return <Switch label={t.label} state={on ? t.on : t.off} hint={t.hint} on={on} onChange={setSingleKeys} />;
}
