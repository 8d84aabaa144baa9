/** One recommendation; folded to a line, with a way back, where it is "not for us". */
import { useRef } from 'react';
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import type { RoundView } from '../../domain/disclosure';
import type { Advice } from '../../domain/pack/schema';
import { useI18n, useTextsOf } from '../../i18n';
import type { GlossaryId } from '../../i18n/glossary';
import { recommendationsTexts } from '../../i18n/recommendations';
import { decideNotForUs, undoNotForUs } from '../../state/assessmentCommands';
import { Button } from '../../ui/Button';
import { GlossaryText } from '../../ui/GlossaryText';
import { Icon } from '../../ui/Icon';
import { Tag } from '../../ui/Tag';
import type { Placed } from './arrangement';
import { Reasons } from './Reasons';
import styles from './RecommendationCard.module.css';

interface Props {
  readonly placed: Placed;
  readonly assessment: Assessment;
  readonly view: RoundView;
  readonly advice: Advice;
  /** The words that are explained on it: each once a page. */
  readonly explain: readonly GlossaryId[];
}

export function RecommendationCard({ placed, assessment, view, advice, explain }: Props) {
  const { pick, format } = useI18n();
  const t = useTextsOf(recommendationsTexts);
  const box = useRef<HTMLDivElement>(null);
  const { recommendation, number, aside } = placed;
  const title = pick(recommendation.title);
  // The button that was clicked goes; the focus stays with the recommendation.
  const act = (command: typeof decideNotForUs) => {
    command(assessment.id, recommendation.id);
    box.current?.focus();
  };
  const theme = questionnaire.themes.find(({ id }) => id === recommendation.theme);
  const owner = advice.owners.find(({ id }) => id === recommendation.owner);
  const titleId = `recommendation-${recommendation.id}`;

  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      {aside ? (
        <div className={styles.folded}>
          <p>{t.folded(title)}</p>
          <Button variant="quiet" aria-label={t.undoOf(title)} onClick={() => act(undoNotForUs)}>
            <Icon name="undo" />
            {t.undo}
          </Button>
        </div>
      ) : (
        <article className={styles.card} aria-labelledby={titleId}>
          <div className={styles.head}>
            <span className={styles.number} aria-hidden="true">
              {format.number(number)}
            </span>
            <div className={styles.words}>
              <p className={styles.tags}>
                {theme !== undefined && <span>{pick(theme.name)}</span>}
                <Tag>
                  <Icon name={recommendation.evidence.kind === 'article' ? 'book' : 'pencil'} />
                  {recommendation.evidence.kind === 'article' ? (
                    t.fromArticle
                  ) : (
                    <GlossaryText text={t.professional} terms={explain} />
                  )}
                </Tag>
              </p>
              <h2 id={titleId}>{title}</h2>
              <p>{pick(recommendation.body)}</p>
            </div>
          </div>
          <div className={styles.columns}>
            <div className={styles.why}>
              <h3>{t.because}</h3>
              <Reasons called={placed} assessment={assessment} view={view} />
              <p className={styles.small}>
                {recommendation.evidence.kind === 'article' && `${pick(recommendation.evidence.whose)}. `}
                {pick(recommendation.why)}
              </p>
            </div>
            <div className={styles.what}>
              <div>
                <h3>{t.firstStep}</h3>
                <p>{pick(recommendation.firstStep)}</p>
              </div>
              <dl className={styles.facts}>
                <div>
                  <dt>{t.owner}</dt>
                  <dd>{owner === undefined ? '' : pick(owner.name)}</dd>
                </div>
                <div>
                  <dt>
                    <GlossaryText text={t.effort} terms={explain} />
                  </dt>
                  <dd>{t.efforts[recommendation.effort]}</dd>
                </div>
                <div>
                  <dt>{t.time}</dt>
                  <dd>{t.months(recommendation.horizonMonths)}</dd>
                </div>
                <div className={styles.sign}>
                  <dt>{t.sign}</dt>
                  <dd>{pick(recommendation.sign)}</dd>
                </div>
              </dl>
            </div>
          </div>
          <div className={styles.end}>
            <Button variant="quiet" aria-label={t.notForUsOf(title)} onClick={() => act(decideNotForUs)}>
              {t.notForUs}
            </Button>
          </div>
        </article>
      )}
    </div>
  );
}
