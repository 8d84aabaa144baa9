/** What the respondents don't know: statement by statement, who should be told, and how to find out. */

import { places } from '../../charts/places';
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import type { ShownRound } from '../../domain/disclosure';
import type { Theme } from '../../domain/pack/schema';
import { findOutFor } from '../../domain/recommendations/findOutFor';
import { mostSquares } from '../../figures/answersFigure';
import { type DontKnowRow, dontKnowsFigure } from '../../figures/dontKnows';
import { speechOf } from '../../figures/speech';
import { useI18n, useTextsOf } from '../../i18n';
import { findingsTexts } from '../../i18n/findings';
import { resultsTexts } from '../../i18n/results';
import { type FetchedAdvice, useAdvice } from '../../state/useAdvice';
import { Fold } from '../../ui/Fold';
import { GlossaryText } from '../../ui/GlossaryText';
import { TableFold } from '../../ui/TableFold';
import styles from './DontKnowsSection.module.css';
import { ItemId, Part, Reading, Sheet } from './Part';

interface Props {
  readonly assessment: Assessment;
  readonly view: ShownRound;
  readonly themes: readonly Theme[];
}

/** So many are open at first; the rest is one click away. */
const openAtFirst = 5;

export function DontKnowsSection({ assessment, view, themes }: Props) {
  const t = useTextsOf(findingsTexts).dontKnows;
  const { asTable } = useTextsOf(resultsTexts).published;
  const figure = dontKnowsFigure(view, themes, speechOf(useI18n(), assessment.subject.name));
  const fetched = useAdvice();
  const list = (rows: readonly DontKnowRow[]) => (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <Row key={row.itemId} row={row} fetched={fetched} />
      ))}
    </ul>
  );
  const rest = figure.rows.slice(openAtFirst);
  return (
    <Part
      part="vedikke"
      title={figure.title}
      lead={
        <p>
          <GlossaryText text={figure.lead} terms={['dontKnow']} />
        </p>
      }
    >
      <Sheet>
        <Reading>{figure.reading}</Reading>
        {figure.rows.length > 0 && list(figure.rows.slice(0, openAtFirst))}
        {rest.length > 0 && (
          <Fold summary={t.more(rest.length)} icon="plus">
            {list(rest)}
          </Fold>
        )}
        {fetched.kind === 'failed' && <p role="status">{t.adviceFailed}</p>}
        {figure.note !== null && <p className={styles.note}>{figure.note}</p>}
        {figure.table !== null && <TableFold summary={asTable} table={figure.table} />}
      </Sheet>
    </Part>
  );
}

function Row({ row, fetched }: { readonly row: DontKnowRow; readonly fetched: FetchedAdvice }) {
  const { pick } = useI18n();
  const t = useTextsOf(findingsTexts).dontKnows;
  const advice = fetched.kind === 'advice' ? findOutFor(row.itemId, fetched.advice) : null;
  return (
    <li>
      <div className={styles.statement}>
        <p>
          <ItemId>{row.itemId}</ItemId> {row.text}
        </p>
        {row.count !== null && <DontKnowCount row={row} label={pick(questionnaire.scale.dontKnow)} />}
      </div>
      <div className={styles.advice}>
        {row.tell !== null && <p>{row.tell}</p>}
        {advice !== null && (
          <p>
            <b>{t.advice}:</b> {pick(advice.recommendation.title)}.
            {advice.owner !== null && ` ${t.owner(pick(advice.owner.name))}`}
          </p>
        )}
      </div>
    </li>
  );
}

/** A dashed square a don't-know, as in the distribution; beyond what a row holds the number says it. */
function DontKnowCount({ row, label }: { readonly row: DontKnowRow; readonly label: string }) {
  return (
    <p className={styles.count}>
      {row.of <= mostSquares && (
        <span className={styles.squares} role="img" aria-label={`${label}: ${row.dontKnow}`}>
          {places(row.dontKnow).map((place) => (
            <i key={place} />
          ))}
        </span>
      )}
      {row.count}
    </p>
  );
}
