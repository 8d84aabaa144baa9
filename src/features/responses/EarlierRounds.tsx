/** The rounds before this one: what they were, when, how many answered, and the way to their results. */
import { type Assessment, currentRound, type Round } from '../../domain/assessment';
import { countingResponses } from '../../domain/disclosure';
import { useI18n, useTextsOf } from '../../i18n';
import { responsesTexts } from '../../i18n/responses';
import { hrefOf, resultsRoute } from '../../state/route';
import { useResponses } from '../../state/selectors';
import styles from './ResponsesPage.module.css';

export function EarlierRounds({ assessment }: { readonly assessment: Assessment }) {
  const t = useTextsOf(responsesTexts).earlier;
  const last = currentRound(assessment);
  if (assessment.rounds.length === 1) return null;
  return (
    <section className={styles.part} aria-labelledby="earlier-rounds">
      <h2 id="earlier-rounds">{t.title}</h2>
      <ul className={styles.rounds}>
        {assessment.rounds.map((round, index) =>
          round === last ? null : (
            <li key={round.id}>
              <EarlierRound assessment={assessment} round={round} number={index + 1} />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

interface Props {
  readonly assessment: Assessment;
  readonly round: Round;
  /** From 1. */
  readonly number: number;
}

function EarlierRound({ assessment, round, number }: Props) {
  const { texts, format } = useI18n();
  const t = useTextsOf(responsesTexts).earlier;
  const counting = countingResponses(round, useResponses(assessment, round)).length;
  const name = format.number(number);
  return (
    <>
      <div>
        <p className={styles.role}>{t.round(name, texts.app.roundKinds[round.kind])}</p>
        <p className={styles.quiet}>
          {round.closed !== null && `${t.dates(format.date(round.opened), format.date(round.closed))} · `}
          {round.kind === 'own' ? t.ownResponses : t.handedIn(counting)}
        </p>
      </div>
      <a href={hrefOf(resultsRoute(assessment.id, number))}>{t.seeResults(name)}</a>
    </>
  );
}
