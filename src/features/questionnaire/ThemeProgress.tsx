/** The themes with how far one has come: beside the questions on a wide page, folded above them on a phone. */
import { memo, type ReactNode } from 'react';
import { type Assessment, minutesLeft, type Round } from '../../domain/assessment';
import type { Theme } from '../../domain/pack/schema';
import { useI18n } from '../../i18n';
import { useSingleKeys } from '../../state/preferences';
import { hrefOf, resultsRoute } from '../../state/route';
import { type ResponseHead, useProgress, useThemeProgress } from '../../state/selectors';
import { Icon } from '../../ui/Icon';
import { Meter } from '../../ui/Meter';
import styles from './ThemeProgress.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly response: ResponseHead;
  readonly themes: readonly Theme[];
  /** Id of the theme that is shown; `null` on the review. */
  readonly current: string | null;
}

export function SideProgress(props: Props & { readonly round: Round }) {
  const { texts } = useI18n();
  const t = texts.questionnaire;
  const singleKeys = useSingleKeys();
  return (
    <aside className={styles.side} aria-label={t.progress}>
      <Overall {...props} />
      <ThemeList {...props} />
      <div className={styles.below}>
        {props.current !== null && (
          <>
            <p className={styles.keys}>
              <span>
                <kbd>1</kbd>–<kbd>4</kbd> {t.keys.answer}
              </span>
              <span>
                <kbd>5</kbd> {t.keys.dontKnow}
              </span>
              <span>
                <kbd>Enter</kbd> {t.keys.next}
              </span>
              {singleKeys && (
                <span>
                  <kbd>N</kbd> {t.keys.note}
                </span>
              )}
            </p>
            <p>{t.keysHint}</p>
          </>
        )}
        {props.round.kind === 'own' && (
          <a href={hrefOf(resultsRoute(props.assessment.id))}>{t.resultsSoFar}</a>
        )}
      </div>
    </aside>
  );
}

export function TopProgress(props: Props & { readonly position: string }) {
  const { texts, format } = useI18n();
  const t = texts.questionnaire;
  const { answered, items } = useProgress(props.response.id, props.assessment);
  const counted = t.answeredOf(format.number(answered), format.number(items));
  return (
    <details className={styles.top}>
      <summary>
        <span className={styles.topLine}>
          <span>
            <b>{props.position}</b> · {counted.strong} {counted.rest}
          </span>
          <span className={styles.topMore}>{t.allThemes}</span>
        </span>
        <Meter value={answered} max={items} label={t.progress} />
      </summary>
      <ThemeList {...props} />
    </details>
  );
}

function Overall({ assessment, response }: Props): ReactNode {
  const { texts, format } = useI18n();
  const t = texts.questionnaire;
  const progress = useProgress(response.id, assessment);
  const counted = t.answeredOf(format.number(progress.answered), format.number(progress.items));
  const minutes = minutesLeft(progress, assessment.form);
  return (
    <div className={styles.overall}>
      <p>
        <b>{counted.strong}</b> {counted.rest}
      </p>
      <Meter value={progress.answered} max={progress.items} label={t.progress} />
      <p className={styles.quiet}>{minutes === 0 ? t.allAnswered : t.minutesLeft(minutes)}</p>
    </div>
  );
}

/** Without the counts, which each theme follows itself. */
const ThemeList = memo(function ThemeList({ assessment, response, themes, current }: Props): ReactNode {
  const { texts } = useI18n();
  const place = { assessment: assessment.id, response: response.id };
  return (
    <ol className={styles.themes}>
      {themes.map((theme, index) => (
        <li key={theme.id}>
          <ThemeLink
            theme={theme}
            number={index + 1}
            responseId={response.id}
            current={theme.id === current}
            href={hrefOf({ page: 'questions', ...place, theme: theme.slug, item: null })}
          />
        </li>
      ))}
      <li>
        <a
          className={styles.theme}
          aria-current={current === null ? 'step' : undefined}
          href={hrefOf({ page: 'review', ...place })}
        >
          <span className={styles.dot}>
            <Icon name="check" />
          </span>
          <span>{texts.questionnaire.review}</span>
        </a>
      </li>
    </ol>
  );
});

interface ThemeLinkProps {
  readonly theme: Theme;
  readonly number: number;
  readonly responseId: string;
  readonly current: boolean;
  readonly href: string;
}

function ThemeLink({ theme, number, responseId, current, href }: ThemeLinkProps) {
  const { texts, pick, format } = useI18n();
  const { answered, items } = useThemeProgress(responseId, theme);
  const complete = answered === items;
  return (
    <a className={styles.theme} href={href} aria-current={current ? 'step' : undefined}>
      <span className={complete ? `${styles.dot} ${styles.done}` : styles.dot}>
        {complete ? <Icon name="check" /> : format.number(number)}
      </span>
      <span>
        {/* Where the long names may be parted; a browser knows Danish hyphenation only with luck. */}
        {pick(theme.name).replace('inddragelse', '\u00ADinddragelse')}
        {complete && <span className="visually-hidden"> {texts.questionnaire.themeDone}</span>}
      </span>
      <span className={styles.count}>
        {format.number(answered)}/{format.number(items)}
      </span>
    </a>
  );
}
