/** A page of long text: heading, lead, sections, with what is alive put into its places. */
import type { ReactNode } from 'react';
import { useI18n, useTextsOf } from '../../i18n';
import { aboutTexts } from '../../i18n/about';
import type { ProseSlot, Prose as ProseText } from '../../i18n/prose';
import { PageTitle } from '../../ui/PageTitle';
import { Prose } from '../../ui/Prose';
import styles from './AboutPage.module.css';

interface Props {
  readonly texts: Readonly<Record<'da' | 'en', ProseText>>;
  readonly slots?: Readonly<Partial<Record<ProseSlot, ReactNode>>>;
}

export function AboutPage({ texts, slots = {} }: Props) {
  const { language } = useI18n();
  const { contents } = useTextsOf(aboutTexts);
  const { title, lead, sections } = texts[language];
  return (
    <div className={styles.page}>
      <PageTitle title={title}>{title}</PageTitle>
      <p className="lead">{lead}</p>
      <div className={styles.columns}>
        <nav className={styles.contents} aria-label={contents}>
          <ol>
            {sections.map(({ id, heading }) => (
              <li key={id}>
                {/* By script, since an address with a fragment of its own would be another page. */}
                <a
                  href={`#section-${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    const target = document.getElementById(`section-${id}`);
                    target?.scrollIntoView();
                    target?.focus({ preventScroll: true });
                  }}
                >
                  {heading}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <Prose sections={sections} slots={slots} />
      </div>
    </div>
  );
}
