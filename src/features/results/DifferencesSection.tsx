/** Where the blocks of the round lie furthest apart, what is not shown by block and why, and how alike all are. */

import { Locked } from '../../charts/Locked';
import { BlockMark, PairLine } from '../../charts/PairLine';
import { Ticks } from '../../charts/plot';
import type { Assessment } from '../../domain/assessment';
import type { ShownRound } from '../../domain/disclosure';
import type { Theme } from '../../domain/pack/schema';
import { type DifferencesFigure, differencesFigure, shapeOf } from '../../figures/differences';
import { speechOf } from '../../figures/speech';
import { useI18n, useTextsOf } from '../../i18n';
import { findingsTexts } from '../../i18n/findings';
import { resultsTexts } from '../../i18n/results';
import { GlossaryText } from '../../ui/GlossaryText';
import { TableFold } from '../../ui/TableFold';
import { AgreementPart } from './AgreementPart';
import styles from './DifferencesSection.module.css';
import { ItemId, Part, Sheet } from './Part';

interface Props {
  readonly assessment: Assessment;
  readonly view: ShownRound;
  readonly themes: readonly Theme[];
}

export function DifferencesSection({ assessment, view, themes }: Props) {
  const t = useTextsOf(findingsTexts).differences;
  const speech = speechOf(useI18n(), assessment.subject.name);
  if (view.round.kind === 'open')
    return (
      <Part part="uenighed" title={t.part} lead={<p>{t.open}</p>}>
        {null}
      </Part>
    );

  const figure = differencesFigure(view, themes, speech);
  return (
    <Part part="uenighed" title={t.part}>
      {figure.kind === 'differences' ? (
        <Differences figure={figure} />
      ) : (
        <Locked title={figure.title}>
          <p>{figure.why}</p>
        </Locked>
      )}
      <AgreementPart view={view} themes={themes} speech={speech} />
    </Part>
  );
}

function Differences({ figure }: { readonly figure: DifferencesFigure }) {
  const t = useTextsOf(findingsTexts).differences;
  const { asTable } = useTextsOf(resultsTexts).published;
  const { title, blocks, above, rows, withheld, notes, table } = figure;
  return (
    <Sheet label={title}>
      <div className={styles.head}>
        <h3>{title}</h3>
        {above.map((sentence) => (
          <p key={sentence}>
            <GlossaryText text={sentence} terms={['interval']} />
          </p>
        ))}
        <ul className={styles.key} aria-label={t.key}>
          {blocks.map(({ nameWithSize, letter }, index) => (
            <li key={nameWithSize}>
              <BlockMark letter={letter} shape={shapeOf(index)} />
              {nameWithSize}
            </li>
          ))}
        </ul>
      </div>
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map(({ itemId, text, reading, points }, index) => (
            <li key={itemId}>
              <div>
                <p className={styles.statement}>
                  <ItemId>{itemId}</ItemId> {text}
                </p>
                <p className={styles.reading}>
                  <GlossaryText text={reading.join(' ')} terms={index === 0 ? ['percentagePoints'] : []} />
                </p>
              </div>
              <PairLine name={reading.join(' ')} points={points} />
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <div className={styles.pairAxis}>
          <div>
            <Ticks />
          </div>
        </div>
      )}
      {withheld !== null && (
        <Locked title={<GlossaryText text={withheld.title} terms={['notShown', 'breakdown']} />}>
          <p>{withheld.why}</p>
        </Locked>
      )}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <TableFold summary={asTable} table={table} />
    </Sheet>
  );
}
