/**
 * What every slide has: whose it is, whether it is made up, its place in the deck, a title, at most one sentence
 * that reads the picture, and a source line.
 */
import { createContext, type ReactNode, useContext } from 'react';
import { useI18n, useTextsOf } from '../../i18n';
import { workshopTexts } from '../../i18n/workshop';
import { PageTitle } from '../../ui/PageTitle';
import styles from './Slide.module.css';

export interface Surroundings {
  /** Whose results they are, short enough for one line. */
  readonly name: string;
  /** Fictitious data: said on every slide. */
  readonly example: boolean;
  /** "3 af 9" */
  readonly position: string;
  /** On paper several slides stand in one document, and none of them is the page. */
  readonly onPaper: boolean;
}

const Context = createContext<Surroundings>({ name: '', example: false, position: '', onPaper: false });

export const SlideSurroundings = Context;

interface Props {
  readonly title: string;
  /** Under the title: the statement, or what the picture shows. */
  readonly about?: string;
  readonly reading?: string | null;
  readonly source?: string;
  readonly children: ReactNode;
}

export function SlideFrame({ title, about, reading = null, source, children }: Props) {
  const { texts } = useI18n();
  const t = useTextsOf(workshopTexts);
  const { name, example, position, onPaper } = useContext(Context);
  return (
    <section className={styles.slide} aria-label={title} data-slide="">
      <p className={styles.top}>
        <span className={styles.name}>{name}</span>
        {example && <strong className={styles.example}>{texts.app.example}</strong>}
        <span className={styles.position}>{position}</span>
      </p>
      <div className={styles.title}>
        {onPaper ? <h2>{title}</h2> : <PageTitle title={t.pageTitle(title, position)}>{title}</PageTitle>}
      </div>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      <div className={styles.main} data-main="">
        {children}
      </div>
      {reading !== null && <p className={styles.reading}>{reading}</p>}
      {source !== undefined && (
        <p className={styles.source} data-source="">
          {source}
        </p>
      )}
    </section>
  );
}
