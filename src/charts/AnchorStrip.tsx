/** The anchor strip: worst and best group on a 0–100 % axis, and own answers between, beside or beyond them. */
import type { OwnPicture, StripMark } from '../figures/figure';
import styles from './AnchorStrip.module.css';
import { at, collide, type LabelPlace, labelPlace, narrowMargin, wideMargin } from './axis';
import { Interval, MarkAt, Ticks } from './plot';

interface Props {
  /** The reading; what someone hears who does not see the picture. */
  readonly name: string;
  readonly published: readonly StripMark[];
  /** Only a share stands on the axis; everything else is drawn beside it (`OwnAnswers`). */
  readonly own: OwnPicture;
}

export function AnchorStrip({ name, published, own }: Props) {
  const share = own.kind === 'share' ? own : null;
  const [first, second] = published;
  const twoLines = first !== undefined && second !== undefined && collide(first.value, second.value);
  const highest = Math.max(...published.map(({ value }) => value));
  return (
    <div className={share === null ? styles.strip : `${styles.strip} ${styles.withOwn}`}>
      <svg className={styles.plot} role="img" aria-label={name}>
        <rect className={styles.axis} width="100%" height="0.75rem" y="-0.375rem" rx="0.375rem" />
        {share !== null && <Interval {...share.interval} />}
        {published.map((mark) => (
          <MarkAt key={mark.kind} kind={mark.kind} value={mark.value} />
        ))}
        {share !== null && <MarkAt kind="own" value={share.mark.value} />}
        {published.map((mark) => (
          <Lower key={mark.kind} mark={mark} lower={twoLines && mark.value === highest} />
        ))}
        {share !== null && <Upper mark={share.mark} />}
      </svg>
      <Ticks />
    </div>
  );
}

/** Figure and name under a published mark; on the second line, with a stem, where the first is taken. */
function Lower({ mark, lower }: { readonly mark: StripMark; readonly lower: boolean }) {
  const place = labelPlace(mark.value, wideMargin);
  const y = lower ? 5.25 : 2;
  return (
    <g>
      {lower && (
        <line className={styles.stem} x1={at(mark.value)} x2={at(mark.value)} y1="1rem" y2="4.1rem" />
      )}
      <text className={styles.figure} {...place} y={`${y}rem`}>
        {mark.figure}
      </text>
      <text className={styles.label} {...place} y={`${y + 1.2}rem`}>
        {mark.label}
      </text>
    </g>
  );
}

/** Own figure above the axis; the longer second line is clamped earlier where the plot is narrow. */
function Upper({ mark }: { readonly mark: StripMark }) {
  const lines = (place: LabelPlace, only: string | undefined) => (
    <g className={only}>
      <text className={styles.ownFigure} {...place} y="-3rem">
        {mark.figure}
      </text>
      <text className={styles.label} {...place} y="-1.7rem">
        {mark.detail === null ? mark.label : `${mark.label} · ${mark.detail}`}
      </text>
    </g>
  );
  return (
    <>
      <line className={styles.stem} x1={at(mark.value)} x2={at(mark.value)} y1="-1.45rem" y2="-1rem" />
      {lines(labelPlace(mark.value, wideMargin), styles.onlyWide)}
      {lines(labelPlace(mark.value, narrowMargin), styles.onlyNarrow)}
    </>
  );
}
