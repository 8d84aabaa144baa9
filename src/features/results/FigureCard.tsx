/** One published figure: the words that read it, the picture, its source, and the same numbers as a table. */

import { AnchorStrip } from '../../charts/AnchorStrip';
import { OwnAnswers } from '../../charts/OwnAnswers';
import { SectorLine } from '../../charts/SectorLine';
import type { Figure } from '../../figures/figure';
import { marksInWords } from '../../figures/publishedFigure';
import { useTextsOf } from '../../i18n';
import { resultsTexts } from '../../i18n/results';
import { GlossaryText } from '../../ui/GlossaryText';
import { TableFold } from '../../ui/TableFold';
import styles from './PublishedSection.module.css';

export function FigureCard({ figure }: { readonly figure: Figure }) {
  const t = useTextsOf(resultsTexts).published;
  const { picture } = figure;
  const { whatIf } = picture;
  const reading = figure.reading.join(' ');
  // What is withheld stands beside the lock; once is enough for those who see it.
  const { own } = picture;
  const inWords = figure.reading.filter((sentence) => own.kind !== 'withheld' || sentence !== own.sentence);
  return (
    <article className={styles.card} aria-labelledby={`figure-${figure.id}`}>
      <div className={styles.words}>
        <h3 id={`figure-${figure.id}`}>{figure.title}</h3>
        <p className={styles.statement}>{figure.statement}</p>
        <p className={styles.reading}>{inWords.join(' ')}</p>
        {whatIf !== null && <p className={styles.assumed}>{whatIf.reading.join(' ')}</p>}
      </div>
      <div className={styles.picture}>
        {picture.kind === 'anchor-strip' ? (
          <AnchorStrip name={pictureName(figure)} published={picture.published} own={own} whatIf={whatIf} />
        ) : (
          <SectorLine name={pictureName(figure)} {...picture} />
        )}
        <OwnAnswers own={own} name={reading} heading={t.own} />
      </div>
      <div className={styles.below}>
        <p className={styles.source}>
          {figure.source.map(({ text, strong }) =>
            strong ? (
              <strong key={text}>
                <GlossaryText text={text} terms={['ourReading']} />{' '}
              </strong>
            ) : (
              <span key={text}>{text} </span>
            ),
          )}
        </p>
        <TableFold summary={t.asTable} table={figure.table} />
      </div>
    </article>
  );
}

/** What someone hears who does not see the picture: its marks, its reading, and what the reader assumes. */
function pictureName({ picture, reading }: Figure): string {
  return `${marksInWords(picture)}. ${[...reading, ...(picture.whatIf?.reading ?? [])].join(' ')}`;
}
