/** The anchor strip: worst and best group on a 0–100 % axis, and own answers between, beside or beyond them. */
import type { AssumedPicture, OwnPicture, StripMark } from '../figures/figure';
import styles from './AnchorStrip.module.css';
import { AssumedIntervals } from './AssumedIntervals';
import { at } from './at';
import { collide, labelPlace } from './axis';
import { Guesses, type GuessMark } from './Guesses';
import { Interval } from './Interval';
import { MarkAt, Ticks } from './plot';
import plot from './plot.module.css';

interface Props {
  /** The reading; what someone hears who does not see the picture. */
  readonly name: string;
  readonly published: readonly StripMark[];
  /** Only a share stands on the axis; everything else is drawn beside it (`OwnAnswers`). */
  readonly own: OwnPicture;
  /** What the reader assumes of the groups, under the axis; left out or `null` where nothing is assumed. */
  readonly whatIf?: AssumedPicture | null;
  /** What the room guessed: on the wall, before and beside the figures. */
  readonly guesses?: readonly GuessMark[];
}

export function AnchorStrip({ name, published, own, whatIf = null, guesses = [] }: Props) {
  const share = own.kind === 'share' ? own : null;
  const ownLabel = share === null ? null : { value: share.mark.value, label: labelOf(share.mark) };
  const [first, second] = published;
  const twoLines = first !== undefined && second !== undefined && collide(first, second);
  // The higher value stands on the second line; its stem is drawn first, under the words of the other.
  const labels = twoLines && second.value > first.value ? [second, first] : published;
  return (
    <div className={share === null ? styles.strip : `${styles.strip} ${styles.withOwn}`}>
      <svg className={styles.plot} role="img" aria-label={name}>
        <rect className={styles.axis} width="100%" height="0.75rem" y="-0.375rem" rx="0.375rem" />
        {share !== null && (
          <g data-part="own">
            <Interval {...share.interval} />
          </g>
        )}
        <Guesses marks={guesses} y={share === null ? null : -1.7} beside={ownLabel} />
        {published.map((mark) => (
          <g key={mark.kind} data-part={mark.kind}>
            <MarkAt kind={mark.kind} value={mark.value} />
          </g>
        ))}
        {share !== null && (
          <g data-part="own">
            <MarkAt kind="own" value={share.mark.value} />
          </g>
        )}
        {labels.map((mark, index) => (
          <g key={mark.kind} data-part={mark.kind}>
            <Lower mark={mark} lower={twoLines && index === 0} />
          </g>
        ))}
        {share !== null && (
          <g data-part="own">
            <Upper mark={share.mark} />
          </g>
        )}
      </svg>
      <Ticks />
      {whatIf !== null && <AssumedIntervals {...whatIf} />}
    </div>
  );
}

/** Figure and name under a published mark; on the second line, with a stem, where the first is taken. */
function Lower({ mark, lower }: { readonly mark: StripMark; readonly lower: boolean }) {
  const y = lower ? 6.1 : 2.6;
  return (
    <>
      {lower && (
        <line
          className={`${styles.stem} ${styles.second}`}
          x1={at(mark.value)}
          x2={at(mark.value)}
          y1="1rem"
          y2="4.9rem"
        />
      )}
      <Placed mark={mark} label={mark.label} figureClass={styles.figure} y={[y, y + 1.25]} />
    </>
  );
}

const labelOf = ({ label, detail }: StripMark) => (detail === null ? label : `${label} · ${detail}`);

/** Own figure above the axis. */
function Upper({ mark }: { readonly mark: StripMark }) {
  const label = labelOf(mark);
  return (
    <>
      <line className={styles.stem} x1={at(mark.value)} x2={at(mark.value)} y1="-1.45rem" y2="-1rem" />
      <Placed mark={mark} label={label} figureClass={styles.ownFigure} y={[-3, -1.7]} />
    </>
  );
}

interface PlacedProps {
  readonly mark: StripMark;
  readonly label: string;
  readonly figureClass: string | undefined;
  /** The base lines of the figure and the label, in rem from the axis. */
  readonly y: readonly [number, number];
}

/** Drawn once for a wide and once for a narrow plot; the style sheet shows the one that fits. */
function Placed({ mark: { value, figure }, label, figureClass, y }: PlacedProps) {
  return (['wide', 'narrow'] as const).map((width) => (
    <g key={width} className={width === 'wide' ? plot.onlyWide : plot.onlyNarrow}>
      <text className={figureClass} {...labelPlace(value, figure, width, 'figure')} y={`${y[0]}rem`}>
        {figure}
      </text>
      <text className={styles.label} {...labelPlace(value, label, width)} y={`${y[1]}rem`}>
        {label}
      </text>
    </g>
  ));
}
