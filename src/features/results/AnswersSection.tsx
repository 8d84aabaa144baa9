/** The answers themselves: per statement what was answered, theme by theme, and what is withheld. */
import { AnswerKey, AnswerSquares } from '../../charts/AnswerSquares';
import { Locked } from '../../charts/Locked';
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import { noCounts, type ShownRound } from '../../domain/disclosure';
import type { Theme } from '../../domain/pack/schema';
import { answerCounts } from '../../figures/answerCounts';
import { answersFigure, type ItemAnswers, sharedScale } from '../../figures/answersFigure';
import { speechOf } from '../../figures/speech';
import { useI18n, useTextsOf } from '../../i18n';
import { resultsTexts } from '../../i18n/results';
import { DataTable } from '../../ui/DataTable';
import { ErrorFrame } from '../../ui/ErrorFrame';
import { Fold } from '../../ui/Fold';
import { Icon } from '../../ui/Icon';
import styles from './AnswersSection.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly view: ShownRound;
  readonly themes: readonly Theme[];
}

export function AnswersSection({ assessment, view, themes }: Props) {
  const t = useTextsOf(resultsTexts).answers;
  const i18n = useI18n();
  const { format } = i18n;
  const speech = speechOf(i18n, assessment.subject.name);
  const withheld = [...view.items.values()].filter(({ kind }) => kind === 'hidden').length;
  const { scale } = questionnaire;
  const figures = themes.map((theme) => answersFigure(view, theme, scale, speech));
  const widest = sharedScale(figures);
  return (
    <section className={styles.section} aria-labelledby="part-svar">
      <div className={styles.head}>
        <h2 id="part-svar" tabIndex={-1}>
          {t.title}
        </h2>
        <p>{view.respondents === 1 ? t.leadOwn : t.lead}</p>
        <AnswerKey answers={answerCounts(noCounts, scale, speech)} />
      </div>
      {withheld > 0 && <Locked title={t.withheld(format.number(withheld), format.number(view.items.size))} />}
      {figures.map(({ themeId, name, items, table }) => (
        <ErrorFrame key={themeId} part={name}>
          <section className={styles.theme} aria-label={name}>
            <h3>{name}</h3>
            <ul className={styles.items}>
              {items.map((item) => (
                <Row key={item.itemId} item={item} scale={widest} />
              ))}
            </ul>
            <Fold summary={t.asTable} icon="table">
              <DataTable {...table} />
            </Fold>
          </section>
        </ErrorFrame>
      ))}
      {view.round.kind === 'confidential' && <p className={styles.covered}>{t.covered}</p>}
    </section>
  );
}

function Row({ item, scale }: { readonly item: ItemAnswers; readonly scale: number }) {
  return (
    <li id={`item-${item.itemId}`} tabIndex={-1}>
      <p>
        <span className={styles.id}>{item.itemId}</span> {item.text}
      </p>
      {item.answers === null ? (
        <p className={styles.withheld}>
          <Icon name="lock" />
          {item.reading}
        </p>
      ) : (
        <AnswerSquares name={item.reading} answers={item.answers} scale={scale} inWords={item.onlyAnswer} />
      )}
    </li>
  );
}
