/**
 * What every slide has: whose it is, whether it is made up, its place in the deck, a title, at most one sentence
 * that reads the picture, and a source line.
 */
import { createContext, type ReactNode, useContext } from 'react';
import { useI18n, useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import { PageTitle } from '../../../ui/PageTitle';
import styles from './Slide.module.css';

export interface Surroundings {
  /** Whose results they are, short enough for one line. */
  readonly name: string;
  /** Fictitious data: said on every slide. */
  readonly example: boolean;
  /** "3 af 9" */
  readonly position: string;
  /** The point of the agenda and what its time says, while the clock runs; the agenda in proportion to time. */
  readonly time: { readonly point: string; readonly says: string } | null;
  readonly agenda: readonly AgendaPart[];
  /** On paper several slides stand in one document, and none of them is the page. */
  readonly onPaper: boolean;
}

/** A point of the agenda as a part of the line at the foot. */
export interface AgendaPart {
  readonly id: string;
  readonly minutes: number;
  readonly state: 'past' | 'now' | 'later';
}

const Context = createContext<Surroundings>({
  name: '',
  example: false,
  position: '',
  time: null,
  agenda: [],
  onPaper: false,
});

export const SlideSurroundings = Context;

/** The same place at several steps, from step 0, and which step it is. */
export interface Steps {
  readonly texts: readonly string[];
  readonly step: number;
}

interface Props {
  readonly title: string;
  /** Under the title: the statement, or what the picture shows. */
  readonly about?: string;
  /** What the room guessed, as far as the picture does not say it; on one line. */
  readonly guesses?: string | null;
  /** Or what it says at each step, with the number of the step: all take the room of the longest. */
  readonly reading?: string | null | Steps;
  readonly source?: string | Steps;
  readonly children: ReactNode;
}

export function SlideFrame({ title, about, guesses = null, reading = null, source, children }: Props) {
  const { texts } = useI18n();
  const t = useTextsOf(workshopTexts);
  const { name, example, position, time, agenda, onPaper } = useContext(Context);
  return (
    <section className={styles.slide} aria-label={title} data-slide="">
      <p className={styles.top}>
        <span className={styles.name}>{name}</span>
        {example && <strong className={styles.example}>{texts.app.example}</strong>}
        {time !== null && (
          <span className={styles.time}>
            <span className={styles.name}>{time.point}</span>
            <span className={styles.says}> · {time.says}</span>
          </span>
        )}
        <span className={styles.position}>{position}</span>
      </p>
      <div className={styles.title}>
        {onPaper ? <h2>{title}</h2> : <PageTitle title={t.pageTitle(title, position)}>{title}</PageTitle>}
      </div>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      {guesses !== null && <p className={styles.guesses}>{guesses}</p>}
      <div className={styles.main} data-main="">
        {children}
      </div>
      {reading !== null && (
        <p className={styles.reading}>
          <Stepped of={reading} />
        </p>
      )}
      {source !== undefined && (
        <p className={styles.source} data-source="">
          <Stepped of={source} />
        </p>
      )}
      {agenda.length > 0 && (
        <div className={styles.agenda} aria-hidden="true">
          {agenda.map(({ id, minutes, state }) => (
            <span key={id} data-state={state} style={{ flexGrow: minutes }} />
          ))}
        </div>
      )}
    </section>
  );
}

function Stepped({ of }: { readonly of: string | Steps }) {
  if (typeof of === 'string') return of;
  return (
    <span className={styles.stacked}>
      {of.texts.map((text, step) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may say the same, and none of them moves
          key={`${step} ${text}`}
          data-at={step === of.step ? 'now' : 'other'}
          aria-hidden={step !== of.step}
        >
          {text}
        </span>
      ))}
    </span>
  );
}
