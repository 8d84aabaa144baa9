/** One published figure: the words that read it, the picture, its source, and the same numbers as a table. */
import { AnchorStrip } from '../../charts/AnchorStrip';
import { OwnAnswers } from '../../charts/OwnAnswers';
import { SectorLine } from '../../charts/SectorLine';
import type { Figure } from '../../figures/figure';
import { useTextsOf } from '../../i18n';
import { resultsTexts } from '../../i18n/results';
import { DataTable } from '../../ui/DataTable';
import { Fold } from '../../ui/Fold';
import styles from './PublishedSection.module.css';

export function FigureCard({ figure }: { readonly figure: Figure }) {
  const t = useTextsOf(resultsTexts).published;
  const { picture } = figure;
  const reading = figure.reading.join(' ');
  // What is withheld stands beside the lock; once is enough for those who see it.
  const { own } = picture;
  const inWords = figure.reading.filter((sentence) => own.kind !== 'withheld' || sentence !== own.sentence);
  return (
    <article className={styles.card} aria-labelledby={`figure-${figure.id}`}>
      <div className={styles.words}>
        <h3 id={`figure-${figure.id}`}>{figure.title}</h3>
        <p className={styles.reading}>{inWords.join(' ')}</p>
      </div>
      <div className={styles.picture}>
        {picture.kind === 'anchor-strip' ? (
          <AnchorStrip name={pictureName(figure)} published={picture.published} own={own} />
        ) : (
          <SectorLine name={pictureName(figure)} {...picture} />
        )}
        <OwnAnswers own={own} name={reading} heading={t.own} />
      </div>
      <div className={styles.below}>
        <p className={styles.source}>
          {figure.source.map(({ text, strong }) =>
            strong ? <strong key={text}>{text} </strong> : <span key={text}>{text} </span>,
          )}
        </p>
        <Fold summary={t.asTable} icon="table">
          <DataTable {...figure.table} />
        </Fold>
      </div>
    </article>
  );
}

/** What someone hears who does not see the picture: its marks, then its reading. */
function pictureName({ picture, reading }: Figure): string {
  const marks =
    picture.kind === 'anchor-strip'
      ? picture.published.map(({ label, figure }) => `${label} ${figure}`)
      : picture.points.map(({ year, figure }) => `${year} ${figure}`);
  return `${marks.join(', ')}. ${reading.join(' ')}`;
}
