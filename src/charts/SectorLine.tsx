/** The sector line: a share from year to year on one row, own answers on a row of their own; no best, no worst. */
import type { AssumedPicture, OwnPicture, TrendPoint } from '../figures/figure';
import { AssumedIntervals } from './AssumedIntervals';
import { at } from './at';
import { labelPlace } from './axis';
import { Guesses, type GuessMark } from './Guesses';
import { Interval } from './Interval';
import { MarkAt, Ticks } from './plot';
import plot from './plot.module.css';
import styles from './SectorLine.module.css';

interface Props {
  readonly name: string;
  readonly sectorLabel: string;
  readonly sectorDetail: string;
  readonly points: readonly TrendPoint[];
  readonly ownLabel: string;
  readonly ownDetail: string;
  readonly own: OwnPicture;
  /** `null` where nothing is assumed. */
  readonly whatIf: AssumedPicture | null;
  /** What the room guessed: on the wall, before and beside the figures. */
  readonly guesses?: readonly GuessMark[];
}

export function SectorLine({
  name,
  sectorLabel,
  sectorDetail,
  points,
  ownLabel,
  ownDetail,
  own,
  whatIf,
  guesses = [],
}: Props) {
  const first = points[0];
  const last = points.at(-1);
  return (
    <div className={styles.trend} role="img" aria-label={name}>
      <RowLabel label={sectorLabel} detail={sectorDetail} />
      <div className={styles.plotBox}>
        <svg className={styles.plot} aria-hidden="true">
          <line className={styles.base} x2="100%" />
          <Guesses marks={guesses} y={1.9} />
          {first !== undefined && last !== undefined && (
            <line className={styles.rise} data-part="later" x1={at(first.value)} x2={at(last.value)} />
          )}
          {points.map((point) => (
            <g key={point.year} data-part={point === last ? 'later' : 'earlier'}>
              <MarkAt kind={point === last ? 'sector' : 'sector-earlier'} value={point.value} />
              <PointLabel value={point.value} figure={point.figure} detail={point.year} />
            </g>
          ))}
        </svg>
      </div>
      {own.kind === 'share' && (
        <>
          <RowLabel label={ownLabel} detail={ownDetail} />
          <div className={styles.plotBox}>
            <svg className={styles.plot} aria-hidden="true">
              <line className={styles.base} x2="100%" />
              <g data-part="own">
                <Interval {...own.interval} />
                <MarkAt kind="own" value={own.mark.value} />
                <PointLabel value={own.mark.value} figure={own.mark.figure} detail={own.mark.detail ?? ''} />
              </g>
            </svg>
          </div>
        </>
      )}
      <span />
      <div className={styles.ticksBox}>
        <Ticks />
        {whatIf !== null && <AssumedIntervals {...whatIf} />}
      </div>
    </div>
  );
}

function RowLabel({ label, detail }: { readonly label: string; readonly detail: string }) {
  return (
    <div className={styles.rowLabel} aria-hidden="true">
      {label}
      <span>{detail}</span>
    </div>
  );
}

/** Figure and year side by side; one above the other where two of them would run together. */
function PointLabel(props: { readonly value: number; readonly figure: string; readonly detail: string }) {
  const beside = labelPlace(props.value, `${props.figure} ${props.detail}`, 'wide');
  const above = labelPlace(props.value, props.figure, 'narrow', 'figure');
  const below = labelPlace(props.value, props.detail, 'narrow');
  return (
    <>
      <text className={`${styles.label} ${plot.onlyWide}`} {...beside} y="-1.5rem">
        <tspan className={styles.figure}>{props.figure}</tspan> {props.detail}
      </text>
      <g className={plot.onlyNarrow}>
        <text className={`${styles.label} ${styles.figure}`} {...above} y="-2.6rem">
          {props.figure}
        </text>
        <text className={styles.label} {...below} y="-1.4rem">
          {props.detail}
        </text>
      </g>
    </>
  );
}
