/**
 * The answers to one statement: a square an answer, the agreeing ones to the right of a line and the others to
 * the left, the strongest outermost. Don't-knows and unanswered stand beside, in no bar. Above forty responses
 * the squares become bars.
 */
import { mostSquares } from '../figures/answersFigure';
import type { AnswerCount } from '../figures/figure';
import styles from './AnswerSquares.module.css';
import { places } from './places';

interface Props {
  readonly name: string;
  readonly answers: readonly AnswerCount[];
  /** The most answers any row has on one side, so that the rows of a list line up. */
  readonly scale: number;
  /** The answer itself, where there is only one: it then stands beside its square instead of counts. */
  readonly inWords: string | null;
}

export function AnswerSquares({ name, answers, scale, inWords }: Props) {
  const count = (kind: AnswerCount['kind']) => answers.find((answer) => answer.kind === kind)?.count ?? 0;
  const all = answers.reduce((sum, answer) => sum + answer.count, 0);
  const many = all > mostSquares;
  const Side = many ? Bars : Squares;
  const left = count('rank-1') + count('rank-0');
  const right = count('rank-2') + count('rank-3');
  return (
    <div className={many ? `${styles.row} ${styles.bars}` : styles.row} role="img" aria-label={name}>
      <span className={`${styles.sum} ${styles.sumLeft}`}>{inWords === null && left}</span>
      <span className={`${styles.side} ${styles.left}`}>
        <Side kinds={['rank-1', 'rank-0']} count={count} scale={scale} />
      </span>
      <span className={styles.side}>
        <Side kinds={['rank-2', 'rank-3']} count={count} scale={scale} />
      </span>
      <span className={styles.sum}>{inWords === null && right}</span>
      <span className={styles.beside}>
        {inWords}
        {(['dont-know', 'unanswered'] as const).map((kind) =>
          count(kind) === 0 || inWords !== null ? null : (
            <span key={kind} className={styles.besideOne}>
              <i className={styles[kind]} />
              {count(kind)} {answers.find((answer) => answer.kind === kind)?.label.toLowerCase()}
            </span>
          ),
        )}
      </span>
    </div>
  );
}

interface SideProps {
  readonly kinds: readonly AnswerCount['kind'][];
  readonly count: (kind: AnswerCount['kind']) => number;
  readonly scale: number;
}

function Squares({ kinds, count, scale }: SideProps) {
  return kinds.map((kind) =>
    places(count(kind)).map((place) => (
      <i key={`${kind}-${place}`} className={styles[kind]} style={{ width: `${100 / scale}%` }} />
    )),
  );
}

function Bars({ kinds, count, scale }: SideProps) {
  return kinds.map((kind) => (
    <span key={kind} className={styles.bar} style={{ width: `${(100 * count(kind)) / scale}%` }}>
      <i className={styles[kind]} />
      {count(kind) > 0 && <span className={styles.barCount}>{count(kind)}</span>}
    </span>
  ));
}

/** What the colours of the squares mean. */
export function AnswerKey({ answers }: { readonly answers: readonly Omit<AnswerCount, 'count'>[] }) {
  return (
    <ul className={styles.key}>
      {answers.map(({ kind, label }) => (
        <li key={kind}>
          <i className={styles[kind]} />
          {label}
        </li>
      ))}
    </ul>
  );
}
