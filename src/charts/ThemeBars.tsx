/**
 * The theme profile: a bar a theme on an axis from 0 to 100, the limits of the bands dashed, score and band at
 * the end. Recharts' shapes are drawn on a canvas that is stretched to its place, so that nothing needs to be
 * measured: it prints, and is whole in the first frame. Every word stands in HTML, and keeps its size.
 */
import { Layer, Rectangle, Surface } from 'recharts';
import type { ProfileRow, ThemeProfileFigure } from '../figures/themeProfile';
import { Icon } from '../ui/Icon';
import styles from './ThemeBars.module.css';

interface Props {
  /** The reading; what someone hears who does not see the picture. */
  readonly name: string;
  readonly rows: readonly ProfileRow[];
  readonly bands: ThemeProfileFigure['bands'];
}

/** Units of the canvas: only their proportions matter. */
const width = 1000;
const rowHeight = 60;
const barHeight = 24;

export function ThemeBars({ name, rows, bands }: Props) {
  const limits = bands.map(({ from }) => from).filter((from) => from > 0);
  return (
    <div className={styles.profile} role="img" aria-label={name}>
      <div className={styles.rows} aria-hidden="true">
        {/* Below the rows, which name what it draws. */}
        <div className={styles.plot}>
          <Surface width={width} height={rowHeight * rows.length} ref={stretched}>
            {rows.map(({ themeId, score }, index) =>
              score === null ? null : (
                <Layer key={themeId}>
                  <Bar row={index} to={100} className={styles.track} />
                  <Bar row={index} to={score} className={styles.bar} />
                </Layer>
              ),
            )}
            {limits.map((limit) => (
              <line
                key={limit}
                className={styles.limit}
                x1={at(limit)}
                x2={at(limit)}
                y1={0}
                y2={rowHeight * rows.length}
                strokeDasharray="4 4"
              />
            ))}
          </Surface>
        </div>
        {rows.map((row) => (
          <Row key={row.themeId} row={row} />
        ))}
      </div>
      <div className={styles.axis} aria-hidden="true">
        {bands.map(({ from, to, name: band }) => (
          <span key={from} className={styles.band} style={{ left: `${from}%`, width: `${to - from}%` }}>
            <span className={styles.tick}>{from}</span>
            <span className={styles.bandName}>{band}</span>
          </span>
        ))}
        <span className={styles.lastTick}>100</span>
      </div>
    </div>
  );
}

interface BarProps {
  readonly row: number;
  /** 0–100; a bar of nothing is none. */
  readonly to: number;
  readonly className: string | undefined;
}

function Bar({ row, to, className }: BarProps) {
  return (
    <Rectangle
      x={0}
      y={rowHeight * row + (rowHeight - barHeight) / 2}
      width={at(to)}
      height={barHeight}
      className={`${className}`}
      isAnimationActive={false}
    />
  );
}

/** Units of the canvas from its left side to a score. */
function at(score: number): number {
  return (score / 100) * width;
}

/** The canvas fills its place whatever its proportions; Recharts has no property for it. */
function stretched(canvas: SVGSVGElement | null): void {
  canvas?.setAttribute('preserveAspectRatio', 'none');
}

function Row({ row }: { readonly row: ProfileRow }) {
  return (
    <div className={styles.row}>
      <span className={styles.name}>{row.name}</span>
      {row.score === null ? (
        <span className={styles.none}>
          {row.withheld && <Icon name="lock" />}
          {row.detail}
        </span>
      ) : (
        <span className={styles.end}>
          <b>{row.figure}</b> {row.band} <small>{row.detail}</small>
        </span>
      )}
    </div>
  );
}
